package causerie.client.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rooms that others have asked us into, until we are there or do not want to. Belongs to the event dispatch thread. */
public final class Invitations {
    /** The most that wait for an answer; of more the oldest are forgotten. */
    public static final int MAX_WAITING = 10;

    private final Network network;
    private final List<Invitation> waiting = new ArrayList<>();

    /** Somebody asks us into a room. */
    public record Invitation(String by, String room) {}

    Invitations(Network network) {
        this.network = network;
    }

    /** The one that has come last. */
    public Optional<Invitation> latest() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.get(waiting.size() - 1));
    }

    /** We do not want to go there, or are there. */
    public void forget(String room) {
        if (waiting.removeIf(one -> isTo(one, room))) {
            network.tell(listener -> listener.invited(Optional.empty()));
        }
    }

    void add(Invitation next) {
        waiting.removeIf(one -> isTo(one, next.room()));
        waiting.add(next);
        if (waiting.size() > MAX_WAITING) {
            waiting.remove(0);
        }
        network.tell(listener -> listener.invited(Optional.of(next)));
    }

    void clear() {
        if (!waiting.isEmpty()) {
            waiting.clear();
            network.tell(listener -> listener.invited(Optional.empty()));
        }
    }

    private boolean isTo(Invitation one, String room) {
        return network.isupport().casemapping().same(one.room(), room);
    }
}
