package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever stands upon a colour of the window can be read there, light and dark, in every accent. */
final class PaletteContrastTest {
    private static final List<String> GROUNDS = List.of(Palette.CONTENT, Palette.SIDE, Palette.FIELD);
    private static final List<String> ROWS = List.of(Palette.HOVER, Palette.SELECTED);

    private final List<String> failures = new ArrayList<>();
    private String look = "";

    @AfterEach
    void backToTheUsual() {
        dress(Settings.Theme.LIGHT, Settings.DEFAULT.look().accent());
    }

    @Test
    void wordsAreReadUponEveryGround() {
        inEveryLook(() -> {
            for (String words : List.of(Palette.TEXT, Palette.QUIET, Palette.FAINT)) {
                GROUNDS.forEach(ground -> reads(words, ground));
                ROWS.forEach(ground -> reads(words, ground));
            }
            for (String words : List.of(Palette.ACCENT, Palette.ERROR)) {
                GROUNDS.forEach(ground -> reads(words, ground));
            }
            reads(Palette.TEXT, Palette.FOUND);
            reads(Palette.TEXT, Palette.FOUND_NOW);
            reads(Palette.ERROR, Palette.ERROR_BACKGROUND);
            reads(Palette.TEXT, Palette.ERROR_BACKGROUND);
            reads(Palette.STRIP_TEXT, Palette.STRIP);
            reads(Palette.ON_MENTION, Palette.MENTION);
            reads(Palette.ON_MENTION, Palette.COUNT);
            reads(Palette.ON_ACCENT, Palette.ACCENT);
        });
        assertEquals(List.of(), failures);
    }

    @Test
    void signsAndTheMarkOfTheFocusAreSeen() {
        inEveryLook(() -> {
            for (String sign : List.of(Palette.PRESENT, Palette.AWAY, Palette.ACCENT, Palette.FAINT, Palette.QUIET)) {
                GROUNDS.forEach(ground -> shows(sign, ground));
                ROWS.forEach(ground -> shows(sign, ground));
            }
            shows(Palette.MENTION, Palette.SIDE);
            shows("Component.focusedBorderColor", Palette.CONTENT);
        });
        assertEquals(List.of(), failures);
    }

    @Test
    void theWordsOfButtonsFieldsListsAndMenusAreRead() {
        inEveryLook(() -> {
            reads("Label.foreground", "Panel.background");
            reads("CheckBox.foreground", "Panel.background");
            reads("TitledBorder.titleColor", "Panel.background");
            for (String state : List.of("background", "hoverBackground", "pressedBackground", "focusedBackground")) {
                reads("Button.foreground", "Button." + state);
                reads("Button.default.foreground", "Button.default." + state);
                reads("ToggleButton.foreground", "ToggleButton." + state);
            }
            reads("ToggleButton.selectedForeground", "ToggleButton.selectedBackground");
            for (String field :
                    List.of("TextField", "PasswordField", "TextArea", "ComboBox", "List", "Table", "Tree")) {
                reads(field + ".foreground", field + ".background");
                reads(field + ".selectionForeground", field + ".selectionBackground");
                reads(field + ".selectionInactiveForeground", field + ".selectionInactiveBackground");
            }
            reads("TextField.placeholderForeground", "TextField.background");
            reads("PasswordField.placeholderForeground", "PasswordField.background");
            for (String item : List.of("MenuItem", "CheckBoxMenuItem", "RadioButtonMenuItem", "Menu")) {
                reads(item + ".foreground", "PopupMenu.background");
                reads(item + ".selectionForeground", item + ".selectionBackground");
                reads(item + ".acceleratorForeground", "PopupMenu.background");
                reads(item + ".acceleratorSelectionForeground", item + ".selectionBackground");
            }
            reads("TabbedPane.foreground", "TabbedPane.background");
            reads("TabbedPane.selectedForeground", "TabbedPane.selectedBackground");
            reads("ToolTip.foreground", "ToolTip.background");
            reads("TitlePane.foreground", "TitlePane.background");
        });
        assertEquals(List.of(), failures);
    }

    private void inEveryLook(Runnable check) {
        for (Settings.Theme theme : List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)) {
            for (Settings.Accent accent : Settings.Accent.values()) {
                dress(theme, accent);
                look = theme + " " + accent + ": ";
                Screens.onEventThread(check);
            }
        }
    }

    private static void dress(Settings.Theme theme, Settings.Accent accent) {
        Settings.Look look = Settings.DEFAULT.look().with(theme).with(accent);
        Screens.onEventThread(() -> Theme.start(look, false).close());
    }

    private void reads(String words, String ground) {
        check(words, ground, Contrast.READABLE);
    }

    private void shows(String sign, String ground) {
        check(sign, ground, Contrast.VISIBLE);
    }

    /** What the theme leaves open is drawn in another of its colours. */
    private void check(String upper, String lower, double least) {
        Optional<Color> above = Optional.ofNullable(UIManager.getColor(upper));
        Optional<Color> below = Optional.ofNullable(UIManager.getColor(lower));
        for (String ours : List.of(upper, lower)) {
            if (ours.startsWith("Causerie.") && UIManager.getColor(ours) == null) {
                failures.add(look + ours + " is no colour of the theme");
            }
        }
        if (above.isPresent() && below.isPresent()) {
            double ratio = Contrast.ratio(above.get(), below.get());
            if (ratio < least) {
                failures.add(look + upper + " on " + lower + String.format(Locale.ROOT, " %.2f", ratio));
            }
        }
    }
}
