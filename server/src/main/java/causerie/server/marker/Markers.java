package causerie.server.marker;

import causerie.server.session.Device;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far one person has read, in each room and with each person, on all their connections. Only under the order. */
public final class Markers {
    private final Map<String, Instant> byTarget;
    private final Set<Device> connections = new LinkedHashSet<>(2);

    Markers(Map<String, Instant> known) {
        this.byTarget = new HashMap<>(known);
    }

    /** When the last was said there that the person has read; empty when that is not known. */
    public Optional<Instant> of(String target) {
        return Optional.ofNullable(byTarget.get(target));
    }

    /** The connections of that person that there are. */
    public Set<Device> connections() {
        return Collections.unmodifiableSet(connections);
    }

    void add(Device device) {
        connections.add(device);
    }

    /** Answers whether it was the last one. */
    boolean remove(Device device) {
        connections.remove(device);
        return connections.isEmpty();
    }

    /** Answers whether that is further than before: "The last read timestamp of a target SHOULD only ever increase". */
    boolean raise(String target, Instant time) {
        Instant before = byTarget.getOrDefault(target, Instant.MIN);
        byTarget.put(target, before.isBefore(time) ? time : before);
        return before.isBefore(time);
    }

    /** Forgets where the person has read nothing for the longest, until there are no more than this; answers where. */
    List<String> forgetOldest(int most) {
        List<String> forgotten = new ArrayList<>();
        while (byTarget.size() > most) {
            String oldest = Collections.min(byTarget.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            byTarget.remove(oldest);
            forgotten.add(oldest);
        }
        return forgotten;
    }
}
