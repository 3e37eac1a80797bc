package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Level;
import causerie.client.model.Settings;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.SettingKeys;
import causerie.client.ui.kit.Texts;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;

/** Of what in a conversation one wants to be told. Belongs to the event dispatch thread. */
record LevelMenu(MainContext context) {
    void show(Buffer buffer, Component under) {
        JPopupMenu menu = new JPopupMenu();
        items(buffer).forEach(menu::add);
        menu.show(under, 0, under.getHeight());
    }

    /** One for each level, of which one is chosen. */
    List<JRadioButtonMenuItem> items(Buffer buffer) {
        List<JRadioButtonMenuItem> items = new ArrayList<>();
        Texts texts = context.texts();
        Settings.Notices notices = context.settings().get().notices();
        Optional<Level> now = notices.levelOf(buffer.name());
        ButtonGroup group = new ButtonGroup();
        String usual = texts.get("level.usual", texts.get(SettingKeys.of(notices.level())));
        JRadioButtonMenuItem asUsual = item(usual, now.isEmpty(), () -> choose(buffer, Optional.empty()));
        asUsual.setName("level.usual");
        group.add(asUsual);
        items.add(asUsual);
        for (Level level : Level.values()) {
            String key = SettingKeys.of(level);
            boolean chosen = now.filter(level::equals).isPresent();
            JRadioButtonMenuItem item = item(texts.get(key), chosen, () -> choose(buffer, Optional.of(level)));
            item.setName(key);
            group.add(item);
            items.add(item);
        }
        return items;
    }

    private void choose(Buffer buffer, Optional<Level> level) {
        Settings now = context.settings().get();
        context.requests().use(now.with(now.notices().with(buffer.name(), level)));
    }

    private static JRadioButtonMenuItem item(String words, boolean chosen, Runnable work) {
        JRadioButtonMenuItem item = PlainText.plain(new JRadioButtonMenuItem(words, chosen));
        item.addActionListener(event -> work.run());
        return item;
    }
}
