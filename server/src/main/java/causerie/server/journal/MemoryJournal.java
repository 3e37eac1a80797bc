package causerie.server.journal;

import causerie.server.capability.Envelope;
import causerie.server.config.LiveConfig;
import causerie.server.data.Change;
import causerie.server.session.CommandException;
import causerie.server.session.Order;
import causerie.server.session.Receipt;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.SessionRegistry;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A journal that keeps the latest of what was said in memory: it is delivered at once, by the thread that brings it, one
 * after the other, in the order of everything.
 */
public final class MemoryJournal implements Journal {
    private final ServerClock clock;
    private final Order order;
    private final RoomKeys rooms;

    @GuardedBy("order")
    private final MemoryHistory history;

    /** Only under the order. */
    private final RecentIds ids;

    @GuardedBy("order")
    private long number;

    public MemoryJournal(ServerClock clock, LiveConfig config) {
        this.clock = clock;
        this.order = clock.order();
        this.history = new MemoryHistory(() -> config.limits().history().messages());
        this.ids = new RecentIds(() -> config.limits().history());
        this.rooms = new RoomKeys(SessionRegistry.CASEMAPPING, clock::nextMsgid, new Forgetful(), Map.of());
    }

    /** Nothing outlives the program. */
    private final class Forgetful implements RoomKeys.Keeper {
        @Override
        public void keep(String name, String key) {
            // The name is known as long as the program runs.
        }

        @Override
        public void forget(String name) {
            // It is forgotten.
        }

        @Override
        public void guard(String key, boolean guarded) {
            // Nobody can read anything after a restart.
        }

        @Override
        public void many() {
            rooms.prune(MemoryJournal.this::used);
        }
    }

    @Override
    public void append(Said said, Ordered target, ReplyBuffer own) throws CommandException {
        Optional<OwnId> id = OwnId.of(said, own);
        order.lock();
        try {
            Optional<String> told = id.flatMap(given -> ids.msgid(given, clock.now()));
            if (told.isPresent()) {
                history.find(told.get()).ifPresent(kept -> own.echoOnly(kept.envelope()));
            } else {
                requireThere(said);
                target.deliver(() -> stamp(said, id), own);
            }
        } finally {
            order.unlock();
        }
    }

    private void requireThere(Said said) throws CommandException {
        if (said instanceof Said.Edit edit && find(edit.correction().msgid()).isEmpty()) {
            throw edit.unknown();
        }
    }

    @Override
    public Receipt pipeline(Said said, Ordered target, ReplyBuffer own) throws CommandException {
        append(said, target, own);
        return Receipt.DONE;
    }

    private Envelope stamp(Said said, Optional<OwnId> id) {
        Kept kept = keep(said, clock.nextMsgid());
        id.ifPresent(given -> ids.add(given, kept.msgid(), kept.time()));
        return kept.envelope();
    }

    @Override
    public void note(Said.Event event) {
        keep(event, "");
    }

    private Kept keep(Said said, String msgid) {
        order.lock();
        try {
            number++;
            Kept kept = new Kept(new Position(clock.now().toEpochMilli(), number), msgid, said);
            if (said instanceof Said.Redaction redaction) {
                history.remove(redaction.redacted());
            } else if (said instanceof Said.Edit edit) {
                history.edit(edit, kept.time());
            } else if (said.isLasting()) {
                history.add(kept);
            }
            return kept;
        } finally {
            order.unlock();
        }
    }

    @Override
    public void keep(Object about, Change change) {
        // As above.
    }

    @Override
    public Position end() {
        order.lock();
        try {
            return new Position(clock.now().toEpochMilli(), number + 1);
        } finally {
            order.unlock();
        }
    }

    @Override
    public RoomKeys rooms() {
        return rooms;
    }

    @Override
    public void close() {
        // All has its place at once.
    }

    private Set<String> used() {
        order.lock();
        try {
            return history.rooms();
        } finally {
            order.unlock();
        }
    }

    @Override
    public Optional<Kept> find(String msgid) {
        order.lock();
        try {
            return history.find(msgid);
        } finally {
            order.unlock();
        }
    }

    @Override
    public List<Kept> page(Page page, int limit) {
        order.lock();
        try {
            return history.page(page, limit);
        } finally {
            order.unlock();
        }
    }

    /** Reading all of it takes a while, for which nobody waits. */
    @Override
    public List<Kept> search(Search search) {
        return search.among(in(search.where()));
    }

    private List<Kept> in(Scope where) {
        order.lock();
        try {
            return history.in(where);
        } finally {
            order.unlock();
        }
    }

    @Override
    public Map<Place.Conversation, Instant> conversations(String person) {
        order.lock();
        try {
            return history.conversations(person);
        } finally {
            order.unlock();
        }
    }
}
