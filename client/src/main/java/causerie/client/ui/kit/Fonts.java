package causerie.client.ui.kit;

import java.awt.Font;
import javax.swing.UIManager;

/** The fonts of the theme by the names that FlatLaf gives them. */
public final class Fonts {
    public static final String NORMAL = "defaultFont";
    public static final String SEMIBOLD = "semibold.font";
    public static final String SMALL = "medium.font";
    public static final String TINY = "small.font";
    public static final String TITLE = "h3.font";

    private Fonts() {}

    /** The font in the theme of the moment. */
    public static Font of(String key) {
        Font font = UIManager.getFont(key);
        return font == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 13) : font;
    }
}
