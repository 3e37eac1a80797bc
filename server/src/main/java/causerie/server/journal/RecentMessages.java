package causerie.server.journal;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/** Who said the latest messages, and where; not what. Guarded by the journal's lock. */
final class RecentMessages {
    /** Nobody takes back that they were writing; and it would push out what was written. */
    private static final Set<String> PASSING = Set.of("+typing", "+draft/typing");

    private final IntSupplier most;
    private final Map<String, Remembered> byId = new LinkedHashMap<>();

    /** @param most how many there may be at this moment */
    RecentMessages(IntSupplier most) {
        this.most = most;
    }

    void add(String msgid, Instant time, Said said) {
        if (said instanceof Said.Redaction redaction) {
            byId.remove(redaction.redacted());
        } else if (!isPassing(said)) {
            byId.put(msgid, new Remembered(time, said.sender(), said.place()));
            forgetSurplus();
        }
    }

    private static boolean isPassing(Said said) {
        return said instanceof Said.Line line
                && line.verb().equals("TAGMSG")
                && PASSING.containsAll(line.tags().clientOnly().values().keySet());
    }

    private void forgetSurplus() {
        Iterator<String> oldest = byId.keySet().iterator();
        for (int surplus = byId.size() - most.getAsInt(); surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }

    Optional<Remembered> find(String msgid) {
        return Optional.ofNullable(byId.get(msgid));
    }
}
