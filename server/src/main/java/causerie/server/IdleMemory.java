package causerie.server;

import causerie.io.Threads;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the JVM give memory back while little happens: on its own it keeps what it once needed, several times what ten
 * thousand idle people take. The same flags could be given on the command line, which nobody should have to know. Belongs to
 * a thread of its own, which ends with the program.
 */
final class IdleMemory {
    private static final Logger LOG = LoggerFactory.getLogger(IdleMemory.class);
    /** Not sooner: what was given back has to be taken again by the next who talk much, at three times the cost. */
    private static final Duration LOOK_AFTER = Duration.ofMinutes(5);
    /** In a crowd most are idle, and what they take counts more than that. */
    private static final Duration LOOK_AFTER_IN_A_CROWD = Duration.ofSeconds(5);

    private static final Duration CALM = Duration.ofSeconds(1);
    /** So many who come together leave several hundred MiB that nobody needs any more. */
    static final int CROWD = 1000;

    private final IntSupplier present;
    private final LongSupplier done;
    private int settled;
    private int connections;
    private long activity;
    private boolean crowded;

    /**
     * @param present how many are connected
     * @param done a number that rises with whatever happens
     */
    IdleMemory(IntSupplier present, LongSupplier done) {
        this.present = present;
        this.done = done;
    }

    /** Sets what this JVM lets be set, and looks after a server for as long as the program runs. */
    static void giveBack(ChatServer server) {
        setFlags();
        IdleMemory memory = new IdleMemory(server::connections, server::activity);
        ExecutorService unused = Threads.repeat("memory", CALM, memory::look);
    }

    /**
     * Collects garbage once after a rush, in a moment when nothing happens: it stops everything for a tenth of a second, and
     * the periodic collection would come only later.
     */
    @SuppressWarnings("SystemGc")
    void look() {
        int now = present.getAsInt();
        long happened = done.getAsLong();
        boolean calm = now == connections && happened == activity;
        connections = now;
        activity = happened;
        settled = Math.min(settled, now);
        if (crowded != now >= CROWD) {
            crowded = now >= CROWD;
            jvm().ifPresent(jvm -> lookAfter(crowded ? LOOK_AFTER_IN_A_CROWD : LOOK_AFTER, jvm));
        }
        if (calm && now - settled >= CROWD) {
            settled = now;
            System.gc();
        }
    }

    static void setFlags() {
        jvm().ifPresent(jvm -> {
            lookAfter(LOOK_AFTER, jvm);
            // The lower bound first: it may never pass the upper.
            set(jvm, "MinHeapFreeRatio", "10");
            set(jvm, "MaxHeapFreeRatio", "20");
        });
    }

    private static Optional<HotSpotDiagnosticMXBean> jvm() {
        return Optional.ofNullable(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class));
    }

    private static void lookAfter(Duration time, HotSpotDiagnosticMXBean jvm) {
        set(jvm, "G1PeriodicGCInterval", String.valueOf(time.toMillis()));
    }

    private static void set(HotSpotDiagnosticMXBean jvm, String flag, String value) {
        try {
            jvm.setVMOption(flag, value);
        } catch (IllegalArgumentException unknownHere) {
            LOG.debug("This JVM has no {}", flag);
        }
    }
}
