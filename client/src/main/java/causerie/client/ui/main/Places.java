package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.KeptConversation;
import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.client.model.Settings;
import causerie.client.ui.composer.Command;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.SettingKeys;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import causerie.client.ui.quick.QuickRow;
import causerie.irc.Casemapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Gathers all that one can go to or do by a few letters: conversations, people, actions, settings and commands. Belongs to
 * the event dispatch thread.
 */
record Places(MainContext context, Going going) {
    /** The most people. */
    static final int MOST_PEOPLE = 20_000;
    /** So many names are looked at, as somebody may be in many rooms. */
    private static final int MOST_LOOKED_AT = 60_000;

    /** Where one goes. */
    interface Going {
        void to(Buffer buffer);

        void toPerson(String nick);

        void toRoom(String name);

        void command(Command command);
    }

    /** @param deeds what can be done, each with what does it */
    List<QuickRow> all(List<Map<UiAction, Runnable>> deeds) {
        List<QuickRow> rows = new ArrayList<>();
        conversations(rows);
        people(rows);
        deeds.forEach(some -> actions(rows, some));
        settings(rows);
        if (context.network().current().isPresent()) {
            commands(rows);
        }
        return rows;
    }

    /** They are done in the conversation that is shown. */
    private void commands(List<QuickRow> rows) {
        for (Command command : Command.values()) {
            String words = context.texts().get(command.textKey());
            Runnable go = () -> going.command(command);
            rows.add(new QuickRow(QuickRow.Kind.COMMAND, words, command.written(), 0, go));
        }
    }

    private void conversations(List<QuickRow> rows) {
        for (Buffer buffer : context.network().buffers()) {
            QuickRow.Kind kind = buffer.isRoom() ? QuickRow.Kind.ROOM : QuickRow.Kind.PERSON;
            String hint = buffer.unread() > 0 ? context.texts().get("switch.unread", buffer.unread()) : "";
            rows.add(new QuickRow(kind, RoomNames.shown(buffer), hint, buffer.unread(), () -> going.to(buffer)));
        }
        String closed = context.texts().get("switch.closed");
        for (KeptConversation one : context.closed().get()) {
            QuickRow.Kind kind = one.isRoom() ? QuickRow.Kind.CLOSED_ROOM : QuickRow.Kind.CLOSED_PERSON;
            Consumer<String> go = one.isRoom() ? going::toRoom : going::toPerson;
            String name = one.isRoom() ? RoomNames.shown(one.name()) : one.name();
            rows.add(new QuickRow(kind, name, closed, 0, () -> go.accept(one.name())));
        }
    }

    private void people(List<QuickRow> rows) {
        Network network = context.network();
        Casemapping names = network.isupport().casemapping();
        Set<String> known = new HashSet<>(Set.of(names.fold(network.nick())));
        network.buffers().stream()
                .filter(buffer -> !buffer.isRoom())
                .forEach(buffer -> known.add(names.fold(buffer.name())));
        context.closed().get().forEach(one -> known.add(names.fold(one.name())));
        network.buffers().stream()
                .flatMap(buffer -> buffer.members().stream())
                .limit(MOST_LOOKED_AT)
                .map(Member::nick)
                .filter(nick -> known.add(names.fold(nick)))
                .limit(MOST_PEOPLE)
                .forEach(nick ->
                        rows.add(new QuickRow(QuickRow.Kind.STRANGER, nick, "", 0, () -> going.toPerson(nick))));
    }

    private void actions(List<QuickRow> rows, Map<UiAction, Runnable> deeds) {
        Texts texts = context.texts();
        deeds.forEach((action, work) -> {
            if (action != UiAction.QUICK_SWITCH) {
                String name = texts.get(action.textKey());
                rows.add(new QuickRow(QuickRow.Kind.ACTION, name, action.shortcutText(texts), 0, work));
            }
        });
    }

    private void settings(List<QuickRow> rows) {
        MainRequests requests = context.requests();
        for (Settings.Theme theme : Settings.Theme.values()) {
            setting(rows, "setting.theme", SettingKeys.of(theme), now -> now.withTheme(theme));
        }
        for (Settings.Language language : Settings.Language.values()) {
            rows.add(setting("setting.language", SettingKeys.of(language), () -> requests.useLanguage(language)));
        }
        for (Settings.Accent accent : Settings.Accent.values()) {
            setting(
                    rows,
                    "setting.accent",
                    SettingKeys.of(accent),
                    now -> now.with(now.look().with(accent)));
        }
        for (Settings.Density density : Settings.Density.values()) {
            setting(
                    rows,
                    "setting.density",
                    SettingKeys.of(density),
                    now -> now.with(now.look().with(density)));
        }
    }

    private void setting(List<QuickRow> rows, String what, String value, UnaryOperator<Settings> change) {
        rows.add(setting(
                what,
                value,
                () -> context.requests().use(change.apply(context.settings().get()))));
    }

    private QuickRow setting(String what, String value, Runnable go) {
        Texts texts = context.texts();
        String name = texts.get("switch.setting", texts.get(what), texts.get(value));
        return new QuickRow(QuickRow.Kind.SETTING, name, "", 0, go);
    }
}
