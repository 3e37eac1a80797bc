package causerie.client.ui.kit;

import java.awt.Color;
import java.util.Locale;

/** The colours of a person: always the same for the same name. Stateless. */
public final class PersonColours {
    private static final int HUES = 24;

    private PersonColours() {}

    /** The colour of the name, readable on the background. */
    public static Color name(String name, Color background) {
        return Contrast.readable(own(name), background);
    }

    /** The colour of the disc, on which white letters are readable. */
    public static Color disc(String name) {
        return Contrast.readable(own(name), Color.WHITE);
    }

    private static Color own(String name) {
        int hash = mixed(name.toLowerCase(Locale.ROOT).hashCode());
        int hue = Math.floorMod(hash, HUES);
        float saturation = (hash >>> 28 & 1) == 0 ? 0.65f : 0.5f;
        return Color.getHSBColor(hue / (float) HUES, saturation, 0.72f);
    }

    /** Spreads names that differ little, as short ones do, over all colours. */
    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
