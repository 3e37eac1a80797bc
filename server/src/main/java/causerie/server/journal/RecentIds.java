package causerie.server.journal;

import causerie.server.config.HistoryLimits;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which messages have come lately under which ids of their clients: each for a while, and only so many. Guarded by whatever
 * keeps the journal's order.
 */
public final class RecentIds {
    private final Supplier<HistoryLimits> limits;
    /** The oldest first. */
    private final Map<OwnId, Known> byId = new LinkedHashMap<>();

    private record Known(String msgid, Instant time) {}

    /** @param limits those in force */
    public RecentIds(Supplier<HistoryLimits> limits) {
        this.limits = limits;
    }

    /** The message that came under an id, if that was not long before this time. */
    public Optional<String> msgid(OwnId id, Instant now) {
        return Optional.ofNullable(byId.get(id))
                .filter(known -> !isOver(known, now))
                .map(Known::msgid);
    }

    /** Remembers a message that has come at a time which is not before that of any other. */
    public void add(OwnId id, String msgid, Instant time) {
        byId.remove(id);
        byId.put(id, new Known(msgid, time));
        Map.Entry<OwnId, Known> oldest = byId.entrySet().iterator().next();
        while (byId.size() > limits.get().ids() || isOver(oldest.getValue(), time)) {
            byId.remove(oldest.getKey());
            oldest = byId.entrySet().iterator().next();
        }
    }

    /** Forgets one that nobody has heard after all. */
    public void remove(OwnId id) {
        byId.remove(id);
    }

    private boolean isOver(Known known, Instant now) {
        return known.time().plus(limits.get().idsFor()).isBefore(now);
    }
}
