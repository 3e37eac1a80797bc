package causerie.server;

import causerie.io.Threads;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the JVM give memory back while little happens: on its own it keeps what it once needed, several times what ten
 * thousand idle people take. The same flags could be given on the command line, which nobody should have to know. Belongs to
 * a thread of its own, which ends with the program.
 */
final class IdleMemory {
    private static final Logger LOG = LoggerFactory.getLogger(IdleMemory.class);
    private static final Duration LOOK_AFTER = Duration.ofSeconds(5);

    private static final Duration CALM = Duration.ofSeconds(1);
    /** So many who have come together leave several hundred MiB that nobody needs any more. */
    private static final int RUSH = 1000;

    private final ChatServer server;
    private int settled;
    private int connections;
    private long activity;

    private IdleMemory(ChatServer server) {
        this.server = server;
    }

    /** Sets what this JVM lets be set, and looks after a server for as long as the program runs. */
    @SuppressWarnings("FutureReturnValueIgnored")
    static void giveBack(ChatServer server) {
        setFlags();
        IdleMemory memory = new IdleMemory(server);
        Threads.repeat("memory", CALM, memory::look);
    }

    /**
     * Collects garbage once after a rush, in a moment when nothing happens: it stops everything for a tenth of a second, and
     * the periodic collection would come only later.
     */
    @SuppressWarnings("SystemGc")
    private void look() {
        int present = server.connections();
        long done = server.activity();
        boolean calm = present == connections && done == activity;
        connections = present;
        activity = done;
        settled = Math.min(settled, present);
        if (calm && present - settled >= RUSH) {
            settled = present;
            System.gc();
        }
    }

    static void setFlags() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (jvm == null) {
            return;
        }
        set(jvm, "G1PeriodicGCInterval", String.valueOf(LOOK_AFTER.toMillis()));
        // The lower bound first: it may never pass the upper.
        set(jvm, "MinHeapFreeRatio", "10");
        set(jvm, "MaxHeapFreeRatio", "20");
    }

    private static void set(HotSpotDiagnosticMXBean jvm, String flag, String value) {
        try {
            jvm.setVMOption(flag, value);
        } catch (IllegalArgumentException unknownHere) {
            LOG.debug("This JVM has no {}", flag);
        }
    }
}
