package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.RoomNames;
import java.util.Optional;

/**
 * Enters rooms that the person asked for, and shows each as soon as the server has let us in. Belongs to the event
 * dispatch thread.
 */
final class Entrance implements NetworkListener {
    private final Network network;
    private final ChatActions actions;
    private Optional<String> wanted = Optional.empty();

    Entrance(Network network, ChatActions actions) {
        this.network = network;
        this.actions = actions;
        network.addListener(this);
    }

    /** Answers false when no room can be called so. */
    boolean enter(String room) {
        wanted = Optional.of(RoomNames.shown(room));
        Optional<Buffer> open =
                network.buffers().stream().filter(this::isWanted).findFirst();
        if (open.filter(Buffer::joined).isPresent()) {
            show(open.get());
            return true;
        }
        return actions.rooms().join(room);
    }

    void close() {
        network.removeListener(this);
    }

    @Override
    public void bufferChanged(Buffer buffer) {
        if (buffer.joined() && isWanted(buffer)) {
            show(buffer);
        }
    }

    /** Whoever goes elsewhere meanwhile stays there. */
    @Override
    public void selected(Optional<Buffer> buffer) {
        wanted = Optional.empty();
    }

    private void show(Buffer buffer) {
        wanted = Optional.empty();
        network.select(buffer);
    }

    private boolean isWanted(Buffer buffer) {
        return buffer.isRoom()
                && wanted.filter(RoomNames.shown(buffer)::equalsIgnoreCase).isPresent();
    }
}
