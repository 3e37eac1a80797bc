package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.session.ChatActions;
import causerie.client.ui.kit.RoomNames;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Enters rooms that the person asked for, and shows each as soon as the server has let us in. Belongs to the event
 * dispatch thread.
 */
final class Entrance implements NetworkListener {
    private final Network network;
    private final ChatActions actions;
    private Optional<Wanted> wanted = Optional.empty();

    /** @param then what follows once it is shown */
    private record Wanted(String name, Consumer<Buffer> then) {}

    Entrance(Network network, ChatActions actions) {
        this.network = network;
        this.actions = actions;
        network.addListener(this);
    }

    /** Answers false when no room can be called so. */
    boolean enter(String room) {
        return enter(room, shown -> {});
    }

    /** @param then what follows once the room is shown, unless the person has gone elsewhere */
    boolean enter(String room, Consumer<Buffer> then) {
        wanted = Optional.of(new Wanted(RoomNames.shown(room), then));
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
        Optional<Wanted> reached = wanted;
        wanted = Optional.empty();
        network.select(buffer);
        reached.ifPresent(entered -> entered.then().accept(buffer));
    }

    private boolean isWanted(Buffer buffer) {
        return buffer.isRoom()
                && wanted.filter(it -> it.name().equalsIgnoreCase(RoomNames.shown(buffer)))
                        .isPresent();
    }
}
