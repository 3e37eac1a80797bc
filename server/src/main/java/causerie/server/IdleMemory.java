package causerie.server;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the JVM give memory back while little happens: on its own it keeps what it once needed, several times what ten
 * thousand idle people take. The same flags could be given on the command line, which nobody should have to know.
 */
final class IdleMemory {
    private static final Logger LOG = LoggerFactory.getLogger(IdleMemory.class);
    private static final Duration LOOK_AFTER = Duration.ofSeconds(5);

    private IdleMemory() {}

    /** Sets what this JVM lets be set; other JVMs keep their own manners. */
    static void giveBack() {
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
