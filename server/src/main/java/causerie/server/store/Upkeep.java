package causerie.server.store;

import causerie.io.Threads;
import causerie.server.config.LiveConfig;
import causerie.server.config.StorageConfig;
import causerie.server.data.Database;
import causerie.server.data.StorageException;
import causerie.server.journal.ServerClock;
import causerie.server.log.EventLog;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Takes out what is not to be kept any longer, a little at a time, and has what was taken out vanish from the disk. Does all
 * of it on a thread of its own, from {@link #start} to {@link #close}; others only tell it that there is something to do.
 */
final class Upkeep implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long ROUND_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final long END_SECONDS = 20;

    private final Database database;
    private final ServerClock clock;
    private final LiveConfig config;
    private final EventLog log;
    private Optional<ExecutorService> thread = Optional.empty();
    /** Whether words may still stand in the log; an earlier run of the server may have left some. */
    private volatile boolean removed = true;

    /** Only its thread uses these. */
    private Optional<Asked> before = Optional.empty();

    private long latestRound;
    private boolean failing;

    /** How much is to be kept. */
    private record Asked(Optional<Duration> keptFor, OptionalInt messages) {
        static Asked of(StorageConfig config) {
            return new Asked(config.keptFor(), config.keptMessages());
        }
    }

    /** @param log is told once, until it works again, when nothing can be taken out */
    Upkeep(Database database, ServerClock clock, LiveConfig config, EventLog log) {
        this.database = database;
        this.clock = clock;
        this.config = config;
        this.log = log;
    }

    void start() {
        thread = Optional.of(Threads.repeat("upkeep", PAUSE, this::look));
    }

    /** Something was taken out. */
    void removed() {
        removed = true;
    }

    private void look() {
        try {
            Asked asked = Asked.of(config.get().storage());
            if (isDue(asked)) {
                round(asked);
                before = Optional.of(asked);
                latestRound = clock.nanoTime();
            }
            if (removed) {
                removed = false;
                removed = !database.emptyLog() || removed;
            }
            failing = false;
        } catch (StorageException why) {
            if (!failing) {
                failing = true;
                log.storageFailed(why);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDue(Asked asked) {
        return before.filter(asked::equals).isEmpty() || clock.nanoTime() - latestRound >= ROUND_NANOS;
    }

    private void round(Asked asked) throws InterruptedException {
        boolean any = false;
        if (asked.keptFor().isPresent()) {
            long oldest = clock.now().minus(asked.keptFor().get()).toEpochMilli();
            any = inPieces(Retention.older(oldest));
        }
        if (asked.messages().isPresent()) {
            int most = asked.messages().getAsInt();
            for (Retention piece : database.read(look -> Retention.beyond(most, look))) {
                any |= inPieces(piece);
            }
        }
        if (any) {
            database.write(Retention::forgetEmptyPlaces);
        }
    }

    /** Answers whether there was anything; others have their turn between the pieces. */
    private boolean inPieces(Retention rule) throws InterruptedException {
        int gone = Retention.AT_ONCE;
        boolean any = false;
        while (gone == Retention.AT_ONCE) {
            long start = System.nanoTime();
            gone = database.write(rule::apply);
            any |= gone > 0;
            if (any) {
                removed = true;
                clock.pause(1 + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
        }
        return any;
    }

    /** Ends its thread, in the middle of what it does, which the next one goes on with. */
    @Override
    public void close() {
        thread.ifPresent(ExecutorService::shutdownNow);
        try {
            if (thread.isPresent() && !thread.get().awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                log.storageFailed(new StorageException("The upkeep of the data does not end."));
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
