package causerie.client.ui.main;

import causerie.client.model.Network;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.UiAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys of the chat window, which work wherever the focus is in it. Belongs to the event dispatch thread. */
final class WindowKeys {
    private static final int PLACES = 9;

    private WindowKeys() {}

    static void bind(MainWindow window, MainContext context, ChatPane chat, RoomDeeds deeds) {
        JComponent root = window.getRootPane();
        Network network = context.network();
        UiAction.NEW_ROOM.bind(root, deeds::newRoom);
        UiAction.LEAVE.bind(root, () -> network.current().ifPresent(deeds::leave));
        UiAction.FAVOURITE.bind(root, deeds::toggleFavourite);
        UiAction.EDIT_TOPIC.bind(root, chat.topic()::edit);
        UiAction.QUICK_SWITCH.bind(root, window::quickSwitch);
        UiAction.EMOJI.bind(root, chat.composer()::pickEmoji);
        UiAction.TOGGLE_PEOPLE.bind(root, window::togglePeople);
        UiAction.NEXT_PANE.bind(root, () -> window.cyclePanes(1));
        UiAction.PREVIOUS_PANE.bind(root, () -> window.cyclePanes(-1));
        UiAction.FIND.bind(root, chat.find()::open);
        UiAction.FIND_EVERYWHERE.bind(root, window::findEverywhere);
        UiAction.SHOW_KEYS.bind(root, window::showHelp);
        UiAction.SETTINGS.bind(root, window::showSettings);
        UiAction.TO_BOTTOM.bind(root, chat::escape);
        UiAction.QUIT.bind(root, context.requests()::quit);
        bindSteps(window, root);
        for (int place = 1; place <= PLACES; place++) {
            int wanted = place;
            Keys.bind(
                    root,
                    JComponent.WHEN_IN_FOCUSED_WINDOW,
                    KeyStroke.getKeyStroke("alt " + place),
                    () -> Steps.at(network.buffers(), wanted).ifPresent(network::select));
        }
    }

    private static void bindSteps(MainWindow window, JComponent root) {
        UiAction.PREVIOUS_ROOM.bind(root, () -> window.step(-1, buffer -> true));
        UiAction.NEXT_ROOM.bind(root, () -> window.step(1, buffer -> true));
        UiAction.PREVIOUS_UNREAD.bind(root, () -> window.step(-1, buffer -> buffer.unread() > 0));
        UiAction.NEXT_UNREAD.bind(root, () -> window.step(1, buffer -> buffer.unread() > 0));
    }
}
