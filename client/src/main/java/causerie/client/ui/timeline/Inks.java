package causerie.client.ui.timeline;

import causerie.client.ui.kit.Contrast;
import causerie.client.ui.kit.Palette;
import java.awt.Color;
import javax.swing.UIManager;

/**
 * The colours of a timeline, each readable upon the background. Immutable.
 *
 * @param muted for what is said by nobody, and for times
 * @param pending for own lines on their way
 * @param rule for thin lines
 * @param code behind code; all that is readable there is readable upon the background, too
 * @param accent for the "new messages" line and the focus
 */
record Inks(
        Color background,
        Color text,
        Color muted,
        Color pending,
        Color link,
        Color failed,
        Color rule,
        Color code,
        Color accent,
        Color selection,
        Color selectedText) {
    /** So much of the background is behind code. */
    private static final float CODE = 0.94f;

    /** Those of the look and feel now; a theme may set {@code Timeline.background}. */
    static Inks current() {
        Color background = colour("Timeline.background", colour("TextArea.background", Color.WHITE));
        Color text = colour("TextArea.foreground", Color.BLACK);
        Color selection = colour("TextArea.selectionBackground", new Color(0x2675bf));
        Color code = Contrast.mixed(text, background, CODE);
        return new Inks(
                background,
                text,
                Contrast.readable(Contrast.mixed(text, background, 0.42f), code),
                Contrast.readable(Contrast.mixed(text, background, 0.55f), code),
                link(code),
                Contrast.readable(colour("Actions.Red", new Color(0xdb5860)), code),
                Contrast.mixed(text, background, 0.85f),
                code,
                Contrast.readable(colour("Component.accentColor", new Color(0x2675bf)), background),
                selection,
                Contrast.readable(colour("TextArea.selectionForeground", Color.WHITE), selection));
    }

    /** Read also where words are marked that were looked for. */
    private static Color link(Color code) {
        Color link = Contrast.readable(colour("Component.linkColor", new Color(0x2470b3)), code);
        return Contrast.readable(link, Palette.of(Palette.FOUND_NOW));
    }

    private static Color colour(String key, Color otherwise) {
        Color colour = UIManager.getColor(key);
        return colour == null ? otherwise : colour;
    }
}
