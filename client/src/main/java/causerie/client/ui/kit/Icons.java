package causerie.client.ui.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Image;
import java.util.List;
import javax.swing.Icon;
import javax.swing.UIManager;

/** The drawings of the window, sharp at every scale and in the colours of the theme of the moment. */
public final class Icons {
    private static final String FOLDER = "causerie/client/ui/icons/";
    private static final List<Integer> WINDOW_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {}

    /** A small icon in the colour of quiet text. */
    public static Icon of(String name) {
        return of(name, 16, Palette.QUIET);
    }

    /** An icon of one colour, asked for at each painting so that it follows the theme. */
    public static Icon of(String name, int size, String colourKey) {
        FlatSVGIcon icon = new FlatSVGIcon(FOLDER + name + ".svg", size, size);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(drawn -> themed(drawn, colourKey)));
        return icon;
    }

    /** The sign of the program in its own colours. */
    public static Icon logo(int size) {
        return new FlatSVGIcon(FOLDER + "logo.svg", size, size);
    }

    /** The sign of the program in the sizes that window managers like. */
    public static List<Image> windowImages() {
        return WINDOW_SIZES.stream()
                .map(size -> new FlatSVGIcon(FOLDER + "logo.svg", size, size).getImage())
                .toList();
    }

    private static Color themed(Color drawn, String colourKey) {
        Color colour = UIManager.getColor(colourKey);
        return colour == null ? drawn : colour;
    }
}
