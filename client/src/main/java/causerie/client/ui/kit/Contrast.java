package causerie.client.ui.kit;

import java.awt.Color;

/**
 * How well one colour is read upon another. Stateless.
 *
 * @see <a href="https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio">contrast ratio</a>
 */
public final class Contrast {
    /** What text of common size needs. */
    public static final double READABLE = 4.5;

    /** What signs and edges need. */
    public static final double VISIBLE = 3;

    private static final int STEPS = 40;

    private Contrast() {}

    /** From 1 for the same colour to 21 for black on white. */
    public static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The wanted colour, or the nearest one towards white or black that is readable here. */
    public static Color readable(Color wanted, Color background) {
        Color far = ratio(Color.WHITE, background) >= ratio(Color.BLACK, background) ? Color.WHITE : Color.BLACK;
        for (int step = 0; step < STEPS; step++) {
            Color colour = mixed(wanted, far, step / (float) STEPS);
            if (ratio(colour, background) >= READABLE) {
                return colour;
            }
        }
        return far;
    }

    /** So much of the second colour in the first, from 0 to 1. */
    public static Color mixed(Color first, Color second, float share) {
        return new Color(
                part(first.getRed(), second.getRed(), share),
                part(first.getGreen(), second.getGreen(), share),
                part(first.getBlue(), second.getBlue(), share));
    }

    private static int part(int first, int second, float share) {
        return Math.round(first + (second - first) * share);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
