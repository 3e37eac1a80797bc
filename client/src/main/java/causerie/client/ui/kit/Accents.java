package causerie.client.ui.kit;

import causerie.client.model.Settings;
import java.awt.Color;
import java.util.Map;

/** The accent colours there are, each with a shade that is read upon light windows and one for dark ones. */
public final class Accents {
    private static final Map<Settings.Accent, Shades> SHADES = Map.of(
            Settings.Accent.INDIGO, new Shades("#4856c9", "#8b97ff"),
            Settings.Accent.TEAL, new Shades("#0b7285", "#4cc3d4"),
            Settings.Accent.GREEN, new Shades("#2b7a3d", "#6fcf87"),
            Settings.Accent.ORANGE, new Shades("#b35309", "#f0a35e"),
            Settings.Accent.ROSE, new Shades("#b4235f", "#ff8fb1"),
            Settings.Accent.PURPLE, new Shades("#7b3fb5", "#c79bff"),
            Settings.Accent.GREY, new Shades("#4b5563", "#b6bfcc"));

    private record Shades(String light, String dark) {}

    private Accents() {}

    /** The colour in a light or a dark window. */
    public static Color of(Settings.Accent accent, boolean dark) {
        return Color.decode(code(accent, dark));
    }

    /** What FlatLaf and our own parts are to be coloured with, in the words of a theme's file. */
    static Map<String, String> defaults(Settings.Accent accent, boolean dark) {
        String code = code(accent, dark);
        return Map.of("@accentColor", code, "Causerie.accent", code);
    }

    private static String code(Settings.Accent accent, boolean dark) {
        Shades shades = SHADES.getOrDefault(accent, new Shades("#4856c9", "#8b97ff"));
        return dark ? shades.dark() : shades.light();
    }
}
