package causerie.client.ui.main;

import causerie.client.model.Settings;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import java.awt.Component;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;

/** What can be done about oneself and the program. Belongs to the event dispatch thread. */
final class MainMenu {
    private static final Map<Settings.Theme, String> THEMES = new EnumMap<>(Map.of(
            Settings.Theme.SYSTEM, "theme.system",
            Settings.Theme.LIGHT, "theme.light",
            Settings.Theme.DARK, "theme.dark"));
    private static final Map<Settings.Language, String> LANGUAGES = new EnumMap<>(Map.of(
            Settings.Language.SYSTEM, "language.system",
            Settings.Language.EN, "language.en",
            Settings.Language.FR, "language.fr"));

    private final Texts texts;
    private final JPopupMenu menu = new JPopupMenu();

    MainMenu(Texts texts) {
        this.texts = texts;
    }

    MainMenu add(UiAction kind, Runnable work) {
        return add(kind, true, work);
    }

    MainMenu add(UiAction kind, boolean enabled, Runnable work) {
        JMenuItem item = PlainText.plain(new JMenuItem(kind.action(texts, work)));
        item.setName(kind.id());
        item.setEnabled(enabled);
        menu.add(item);
        return this;
    }

    MainMenu add(String words, boolean enabled, Runnable work) {
        menu.add(PlainText.menuItem(words, work)).setEnabled(enabled);
        return this;
    }

    MainMenu line() {
        menu.addSeparator();
        return this;
    }

    MainMenu themes(Settings.Theme now, Consumer<Settings.Theme> use) {
        menu.add(choice(texts.get("menu.theme"), THEMES, now, use));
        return this;
    }

    MainMenu languages(Settings.Language now, Consumer<Settings.Language> use) {
        menu.add(choice(texts.get("menu.language"), LANGUAGES, now, use));
        return this;
    }

    void showAbove(Component component) {
        int height = menu.getPreferredSize().height;
        menu.show(component, 0, -height - 4);
    }

    private <V> JMenu choice(String title, Map<V, String> words, V now, Consumer<V> use) {
        JMenu choices = PlainText.plain(new JMenu(title));
        ButtonGroup group = new ButtonGroup();
        words.forEach((value, key) -> {
            JRadioButtonMenuItem item = PlainText.plain(new JRadioButtonMenuItem(texts.get(key), value.equals(now)));
            item.setName(key);
            item.addActionListener(event -> use.accept(value));
            group.add(item);
            choices.add(item);
        });
        return choices;
    }
}
