package causerie.server.store;

import causerie.io.FlushList;
import causerie.io.Threads;
import causerie.server.config.LiveConfig;
import causerie.server.data.Change;
import causerie.server.data.Database;
import causerie.server.data.Work;
import causerie.server.journal.Journal;
import causerie.server.journal.Kept;
import causerie.server.journal.OwnId;
import causerie.server.journal.Page;
import causerie.server.journal.Place;
import causerie.server.journal.Position;
import causerie.server.journal.RecentIds;
import causerie.server.journal.RoomKeys;
import causerie.server.journal.Said;
import causerie.server.journal.Search;
import causerie.server.journal.ServerClock;
import causerie.server.log.EventLog;
import causerie.server.session.CommandException;
import causerie.server.session.Order;
import causerie.server.session.Receipt;
import causerie.server.session.ReplyBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journal that has what is said on disk before anybody hears it: a thread of its own takes all that waits, gives it its
 * times and places in the order, keeps it in one transaction, and delivers it. What happens in rooms is told at once and
 * kept with the next transaction. May be used by any thread; reading waits for the disk, so never under the order.
 */
public final class StoredJournal implements Journal {
    /**
     * Between the numbers of what is being kept and of what was before, there is room for what happens meanwhile: that is
     * told, and so stands in the order, before it.
     */
    private static final long ROOM_FOR_EVENTS = 1 << 24;

    private final ServerClock clock;
    private final Order order;
    private final LiveConfig config;
    private final Database database;
    private final EventLog log;
    private final RoomKeys rooms;
    private final Messages messages;
    private final WordIndex words;
    private final Keeper keeper;
    private final Upkeep upkeep;
    private final Inbox inbox = new Inbox();
    private final RoomNames names = new RoomNames(inbox);
    private final Thread thread;

    /** Of what came last; only under the order. */
    private long number;

    /** Of what everybody was told last; what is kept beyond it is not to be read yet. */
    private volatile long delivered;

    /** Only the thread of the journal uses these. */
    private final FlushList unflushed = new FlushList();

    private final RecentIds ids;
    private final List<Repeat> repeats = new ArrayList<>();

    /** An entry that has come before, as this message. */
    private record Repeat(Entry entry, String msgid) {}

    /** Opens it on what was kept before; its thread ends with {@link #close}. */
    public StoredJournal(Database database, ServerClock clock, LiveConfig config, EventLog log) {
        this.database = database;
        this.clock = clock;
        this.order = clock.order();
        this.config = config;
        this.log = log;
        Position end = database.read(Messages::end);
        clock.notBefore(Instant.ofEpochMilli(end.time()));
        this.number = end.number();
        this.delivered = end.number();
        this.messages = new Messages(end.number() + 1);
        this.words = new WordIndex(messages);
        this.upkeep = new Upkeep(database, clock, config, log);
        this.keeper = new Keeper(database, messages, log, upkeep::removed);
        this.ids = new RecentIds(() -> config.limits().history());
        int most = config.limits().history().ids();
        database.read(look -> Messages.latestIds(most, look))
                .forEach(known -> ids.add(known.id(), known.msgid(), known.time()));
        this.rooms = names.open(database, clock::nextMsgid);
        WordIndex.complete(database);
        this.thread = Threads.start("journal", this::run);
        upkeep.start();
    }

    @Override
    public void append(Said said, Ordered target, ReplyBuffer own) throws CommandException {
        take(said, target, own, false).requireTold();
    }

    @Override
    public Receipt pipeline(Said said, Ordered target, ReplyBuffer own) throws CommandException {
        return take(said, target, own, true);
    }

    private Entry take(Said said, Ordered target, ReplyBuffer own, boolean handOver) throws CommandException {
        requireNoneWaits();
        target.check();
        Optional<OwnId> id = OwnId.of(said, own);
        Entry entry = new Entry(said, id, target, handOver ? own.handOver(unflushed) : own, handOver);
        if (!inbox.put(entry)) {
            throw notKept(said);
        }
        return entry;
    }

    /** Nobody would ever be told anything again. */
    private void requireNoneWaits() {
        if (order.isHeldByCurrentThread()) {
            throw new IllegalStateException("everybody would wait");
        }
    }

    @Override
    public void note(Said.Event event) {
        order.run(() -> {
            number++;
            inbox.put(new Kept(new Position(clock.now().toEpochMilli(), number), "", event));
        });
    }

    @Override
    public void keep(Object about, Change change) {
        inbox.put(about, change);
    }

    @Override
    public Position end() {
        return order.ask(() -> new Position(clock.now().toEpochMilli(), number + 1));
    }

    private void run() {
        Optional<Inbox.Batch> batch = inbox.take();
        while (batch.isPresent()) {
            try {
                apply(batch.get());
                names.prune(rooms, database);
            } catch (RuntimeException ours) {
                log.threadFailed(Thread.currentThread(), ours);
                batch.get().entries().forEach(entry -> entry.refused(notKept(entry.said())));
            }
            unflushed.flush();
            inbox.done(batch.get());
            batch = inbox.take();
        }
        keeper.end();
    }

    private void apply(Inbox.Batch batch) {
        List<Placed> placed = order.ask(() -> place(batch.entries()));
        try {
            boolean kept = keeper.keep(placed, batch.events(), batch.changes());
            List<Placed> refused = order.ask(() -> deliver(placed, kept));
            if (kept && !refused.isEmpty()) {
                keeper.forget(refused);
            }
            repeats.forEach(this::answer);
        } finally {
            repeats.clear();
            order.run(() -> {
                clock.release();
                delivered = number;
            });
        }
    }

    /** Tells the sender alone what everybody was told before. */
    private void answer(Repeat repeat) {
        Entry entry = repeat.entry();
        Optional<Kept> told = database.read(look -> messages.find(repeat.msgid(), Long.MAX_VALUE, look));
        order.run(() -> {
            if (entry.id().flatMap(id -> ids.msgid(id, clock.now())).isPresent()) {
                told.ifPresent(kept -> entry.own().echoOnly(kept.envelope()));
                entry.told();
            } else {
                // What it repeats was refused meanwhile.
                entry.refused(notKept(entry.said()));
            }
        });
    }

    /** Gives everything its time and number; no time passes from now on until it is delivered. */
    private List<Placed> place(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Placed> placed = new ArrayList<>(entries.size());
        long time = clock.hold().toEpochMilli();
        long next = number + ROOM_FOR_EVENTS;
        for (Entry entry : entries) {
            Optional<String> told = entry.id().flatMap(id -> ids.msgid(id, Instant.ofEpochMilli(time)));
            if (told.isPresent()) {
                repeats.add(new Repeat(entry, told.get()));
            } else {
                next++;
                Kept kept = new Kept(new Position(time, next), clock.msgid(next), entry.said());
                entry.id().ifPresent(id -> ids.add(id, kept.msgid(), kept.time()));
                placed.add(new Placed(entry, kept));
            }
        }
        return placed;
    }

    /** Answers what nobody but its sender was told of. */
    private List<Placed> deliver(List<Placed> placed, boolean kept) {
        List<Placed> refused = new ArrayList<>();
        for (Placed one : placed) {
            Entry entry = one.entry();
            try {
                requireKept(one, kept);
                entry.target().deliver(() -> one.kept().envelope(), entry.own());
                entry.told();
            } catch (CommandException why) {
                refused.add(one);
                entry.id().ifPresent(ids::remove);
                entry.refused(why);
            }
            number = one.kept().position().number();
        }
        return refused;
    }

    /** What changes or takes out words that are kept cannot do so without. */
    private void requireKept(Placed one, boolean kept) throws CommandException {
        Said said = one.kept().said();
        if (!kept && (Keeper.removes(one) || !config.get().storage().goesOnWithout())) {
            throw notKept(said);
        }
        if (said instanceof Said.Edit edit && !keeper.hasRewritten(one)) {
            // It was taken back meanwhile.
            throw edit.unknown();
        }
    }

    private static CommandException notKept(Said said) {
        return CommandException.fail(
                said.verb(),
                "MESSAGE_NOT_KEPT",
                "The server cannot keep messages now, so nobody was sent this one: try again later");
    }

    @Override
    public RoomKeys rooms() {
        return rooms;
    }

    @Override
    public Optional<Kept> find(String msgid) {
        return read(look -> messages.find(msgid, delivered, look));
    }

    @Override
    public List<Kept> page(Page page, int limit) {
        return read(look -> messages.page(page, limit, delivered, look));
    }

    @Override
    public List<Kept> search(Search search) {
        requireNoneWaits();
        inbox.awaitDone();
        WordIndex.completeIfPossible(database);
        return database.read(look -> words.find(search, delivered, look));
    }

    @Override
    public Map<Place.Conversation, Instant> conversations(String person) {
        return read(look -> messages.conversations(person, delivered, look));
    }

    /** Whoever reads sees all that had happened before. */
    private <T> T read(Work<T> question) {
        requireNoneWaits();
        inbox.awaitDone();
        return database.read(question);
    }

    @Override
    public void close() {
        inbox.close();
        try {
            thread.join();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        upkeep.close();
    }
}
