package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;

/** What stands above the window: how much is unread, where we are, and the program. */
final class Title {
    private Title() {}

    static String of(Network network, Texts texts) {
        int waiting = unread(network);
        String place = network.current().map(RoomNames::shown).orElse(network.serverName());
        String app = texts.get("app.name");
        String title = place.isEmpty() || place.equals(app) ? app : texts.get("window.title", place);
        return waiting == 0 ? title : texts.get("window.titleUnread", waiting, title);
    }

    /** How much is unread in all conversations. */
    static int unread(Network network) {
        return network.buffers().stream().mapToInt(Buffer::unread).sum();
    }
}
