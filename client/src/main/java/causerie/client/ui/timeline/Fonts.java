package causerie.client.ui.timeline;

import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import javax.swing.UIManager;

/** The fonts of a timeline, derived once each. Belongs to the event dispatch thread. */
final class Fonts {
    private static final float SMALL = 0.9f;

    private final Font text;
    private final Font monospace;
    private final Map<TextStyle, Font> derived = new HashMap<>();

    private Fonts(Font text, Font monospace) {
        this.text = text;
        this.monospace = monospace.deriveFont(text.getSize2D());
    }

    /** Those of the look and feel now. */
    static Fonts current() {
        Font text = UIManager.getFont("TextArea.font");
        Font label = UIManager.getFont("Label.font");
        Font monospace = UIManager.getFont("monospaced.font");
        Font base = label == null ? text : label;
        return new Fonts(
                base == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 13) : base,
                monospace == null ? new Font(Font.MONOSPACED, Font.PLAIN, 13) : monospace);
    }

    Font text() {
        return text;
    }

    Font bold() {
        return text.deriveFont(Font.BOLD);
    }

    Font small() {
        return text.deriveFont(text.getSize2D() * SMALL);
    }

    Font initials() {
        return text.deriveFont(Font.BOLD, text.getSize2D() * 0.95f);
    }

    /** The font of a run; lines under and through it are no matter of the font. */
    Font of(TextStyle style) {
        int cut = (style.bold() ? Font.BOLD : Font.PLAIN) | (style.italic() ? Font.ITALIC : Font.PLAIN);
        return derived.computeIfAbsent(style, any -> (style.monospace() ? monospace : text).deriveFont(cut));
    }
}
