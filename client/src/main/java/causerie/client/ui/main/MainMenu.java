package causerie.client.ui.main;

import causerie.client.model.Settings;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.SettingKeys;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;

/** What can be done about oneself and the program. Belongs to the event dispatch thread. */
final class MainMenu {
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

    MainMenu check(UiAction kind, boolean chosen, Runnable work) {
        JCheckBoxMenuItem item = PlainText.plain(new JCheckBoxMenuItem(texts.get(kind.textKey()), chosen));
        item.setName(kind.id());
        item.addActionListener(event -> work.run());
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
        menu.add(choice("menu.theme", List.of(Settings.Theme.values()), SettingKeys::of, new Choice<>(now, use)));
        return this;
    }

    MainMenu languages(Settings.Language now, Consumer<Settings.Language> use) {
        menu.add(choice("menu.language", List.of(Settings.Language.values()), SettingKeys::of, new Choice<>(now, use)));
        return this;
    }

    void showAbove(Component component) {
        int height = menu.getPreferredSize().height;
        menu.show(component, 0, -height - 4);
    }

    /** What is chosen now, and what is done with another choice. */
    private record Choice<V>(V now, Consumer<V> use) {}

    private <V> JMenu choice(String title, List<V> values, Function<V, String> keys, Choice<V> choice) {
        JMenu choices = PlainText.plain(new JMenu(texts.get(title)));
        ButtonGroup group = new ButtonGroup();
        for (V value : values) {
            String key = keys.apply(value);
            JRadioButtonMenuItem item =
                    PlainText.plain(new JRadioButtonMenuItem(texts.get(key), value.equals(choice.now())));
            item.setName(key);
            item.addActionListener(event -> choice.use().accept(value));
            group.add(item);
            choices.add(item);
        }
        return choices;
    }
}
