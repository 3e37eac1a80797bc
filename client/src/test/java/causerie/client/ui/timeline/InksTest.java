package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import causerie.client.ui.kit.Contrast;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.Theme;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InksTest {
    @AfterEach
    void backToTheUsual() {
        dress(Settings.Theme.LIGHT, Settings.DEFAULT.look().accent());
    }

    @ParameterizedTest
    @EnumSource(Settings.Accent.class)
    void whatIsSaidIsReadAlsoInCodeAndWhereItWasFound(Settings.Accent accent) {
        for (Settings.Theme theme : List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)) {
            dress(theme, accent);
            Inks inks = Screens.fromEventThread(Inks::current);
            for (Color words : List.of(inks.text(), inks.muted(), inks.pending(), inks.link(), inks.failed())) {
                reads(words, inks.background(), theme);
                reads(words, inks.code(), theme);
            }
            for (Color words : List.of(inks.text(), inks.link())) {
                reads(words, Palette.of(Palette.FOUND), theme);
                reads(words, Palette.of(Palette.FOUND_NOW), theme);
            }
            reads(inks.accent(), inks.background(), theme);
            reads(inks.selectedText(), inks.selection(), theme);
        }
    }

    private static void reads(Color words, Color ground, Settings.Theme theme) {
        double ratio = Contrast.ratio(words, ground);
        assertTrue(ratio >= Contrast.READABLE, theme + ": " + words + " on " + ground + " " + ratio);
    }

    private static void dress(Settings.Theme theme, Settings.Accent accent) {
        Settings.Look look = Settings.DEFAULT.look().with(theme).with(accent);
        Screens.onEventThread(() -> Theme.start(look, false).close());
    }
}
