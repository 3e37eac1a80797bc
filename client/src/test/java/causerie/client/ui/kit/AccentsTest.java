package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.Color;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours that people can choose are read well, whichever they take. */
final class AccentsTest {
    private static final double READABLE = 4.5;

    @AfterEach
    void backToTheUsual() {
        dress(Settings.DEFAULT.look().with(Settings.Theme.LIGHT));
    }

    @ParameterizedTest
    @EnumSource(Settings.Accent.class)
    void everyAccentIsReadUponTheWindowAndUnderItsWords(Settings.Accent accent) {
        for (Settings.Theme theme : new Settings.Theme[] {Settings.Theme.LIGHT, Settings.Theme.DARK}) {
            dress(Settings.DEFAULT.look().with(theme).with(accent));
            Color colour = Palette.of(Palette.ACCENT);
            assertEquals(Accents.of(accent, theme == Settings.Theme.DARK), colour);
            for (String key : new String[] {Palette.CONTENT, Palette.SIDE, Palette.ON_ACCENT}) {
                assertTrue(ratio(colour, Palette.of(key)) >= READABLE, theme + " " + key);
            }
            assertTrue(ratio(Palette.of(Palette.TEXT), Palette.of(Palette.SELECTED)) >= READABLE, theme + " chosen");
        }
    }

    @Test
    void noTwoAreTheSame() {
        Set<Color> colours = new HashSet<>();
        for (Settings.Accent accent : Settings.Accent.values()) {
            assertTrue(colours.add(Accents.of(accent, false)) && colours.add(Accents.of(accent, true)));
        }
    }

    private static void dress(Settings.Look look) {
        Screens.onEventThread(() -> Theme.start(look, false).close());
    }

    /** See <a href="https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio">contrast ratio</a>. */
    private static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
