package causerie.client.ui.kit;

import java.awt.Color;
import javax.swing.UIManager;

/** The colours of the window by what they are for; the values are in the theme's properties. */
public final class Palette {
    public static final String ACCENT = "Causerie.accent";
    public static final String ON_ACCENT = "Causerie.onAccent";
    public static final String TEXT = "Causerie.text";
    public static final String QUIET = "Causerie.quiet";
    public static final String FAINT = "Causerie.faint";
    public static final String SIDE = "Causerie.side";
    public static final String CONTENT = "Causerie.content";
    public static final String LINE = "Causerie.line";
    public static final String HOVER = "Causerie.hover";
    public static final String SELECTED = "Causerie.selected";
    public static final String MENTION = "Causerie.mention";
    /** Behind how much is new that is not meant for us. */
    public static final String COUNT = "Causerie.count";
    /** Upon both. */
    public static final String ON_MENTION = "Causerie.onMention";

    public static final String PRESENT = "Causerie.present";
    public static final String AWAY = "Causerie.away";
    public static final String FIELD = "Causerie.field";
    public static final String FIELD_LINE = "Causerie.fieldLine";
    public static final String ERROR = "Causerie.error";
    public static final String ERROR_BACKGROUND = "Causerie.errorBackground";
    public static final String STRIP = "Causerie.strip";
    public static final String STRIP_TEXT = "Causerie.stripText";

    /** Behind words that were looked for. */
    public static final String FOUND = "Causerie.found";
    /** Behind those of the line where one is. */
    public static final String FOUND_NOW = "Causerie.foundNow";

    private Palette() {}

    /** The colour in the theme of the moment. */
    public static Color of(String key) {
        Color colour = UIManager.getColor(key);
        return colour == null ? Color.GRAY : colour;
    }
}
