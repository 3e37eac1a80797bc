package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.model.Settings;
import causerie.client.ui.kit.UiAction;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** What each action does in the chat window, whether by its key or by its name. Belongs to the event dispatch thread. */
record WindowDeeds(MainWindow window, MainContext context, ChatPane chat, RoomDeeds rooms) {
    /** All that can be done wherever the focus is in the window. */
    Map<UiAction, Runnable> all() {
        Map<UiAction, Runnable> all = new EnumMap<>(UiAction.class);
        all.put(UiAction.NEW_ROOM, rooms::newRoom);
        all.put(UiAction.LEAVE, current(rooms::leave));
        all.put(UiAction.INVITE, window::invite);
        all.put(UiAction.EDIT_TOPIC, chat.topic()::edit);
        all.put(UiAction.QUICK_SWITCH, window::quickSwitch);
        all.put(UiAction.EMOJI, chat.composer()::pickEmoji);
        all.put(UiAction.PREVIOUS_ROOM, () -> window.step(-1, buffer -> true));
        all.put(UiAction.NEXT_ROOM, () -> window.step(1, buffer -> true));
        all.put(UiAction.PREVIOUS_UNREAD, () -> window.step(-1, buffer -> buffer.unread() > 0));
        all.put(UiAction.NEXT_UNREAD, () -> window.step(1, buffer -> buffer.unread() > 0));
        all.put(UiAction.FAVOURITE, rooms::toggleFavourite);
        all.put(UiAction.TOGGLE_PEOPLE, window::togglePeople);
        all.put(UiAction.NEXT_PANE, () -> window.cyclePanes(1));
        all.put(UiAction.PREVIOUS_PANE, () -> window.cyclePanes(-1));
        all.put(UiAction.SHOW_KEYS, window::showHelp);
        all.put(UiAction.TO_BOTTOM, chat::escape);
        all.put(UiAction.FIND, chat.find()::open);
        all.put(UiAction.FIND_EVERYWHERE, window::findEverywhere);
        all.put(UiAction.SETTINGS, window::showSettings);
        all.put(UiAction.QUIT, context.requests()::quit);
        return all;
    }

    /** What can be done by its name only, or has its key elsewhere. */
    Map<UiAction, Runnable> more(Questions questions) {
        Network network = context.network();
        Map<UiAction, Runnable> more = new EnumMap<>(UiAction.class);
        more.put(UiAction.MOVE_UP, current(buffer -> network.arrangement().move(buffer, -1)));
        more.put(UiAction.MOVE_DOWN, current(buffer -> network.arrangement().move(buffer, 1)));
        more.put(UiAction.COPY_NAME, current(buffer -> RoomMenu.copyName(buffer, window)));
        if (network.isOnline()) {
            more.put(UiAction.SET_AWAY, questions::away);
            more.put(UiAction.RENAME, questions::name);
        }
        more.put(UiAction.DO_NOT_DISTURB, () -> disturb(context));
        more.put(UiAction.TEXT_LARGER, () -> resize(Settings.Look.TEXT_STEP));
        more.put(UiAction.TEXT_SMALLER, () -> resize(-Settings.Look.TEXT_STEP));
        more.put(UiAction.SIGN_OUT, window::signOut);
        return more;
    }

    private Runnable current(Consumer<Buffer> work) {
        return () -> context.network().current().ifPresent(work);
    }

    /** Has the window be quiet, or tell of things again. */
    static void disturb(MainContext context) {
        Settings now = context.settings().get();
        boolean quiet = now.notices().doNotDisturb();
        context.requests().use(now.with(now.notices().withDoNotDisturb(!quiet)));
    }

    private void resize(int step) {
        Settings now = context.settings().get();
        context.requests().use(now.with(now.look().withTextSize(now.look().textSize() + step)));
    }
}
