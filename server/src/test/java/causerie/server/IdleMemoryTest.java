package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IdleMemoryTest {
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();
    private final IdleMemory memory = new IdleMemory(present::get, done::get);

    @AfterEach
    void leaveTheJvmAsItWas() {
        IdleMemory.setFlags();
    }

    @Test
    void hasTheJvmKeepLittleMoreThanItNeeds() {
        IdleMemory.setFlags();
        Map.of("G1PeriodicGCInterval", "300000", "MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "20")
                .forEach((flag, value) -> assertEquals(value, flag(flag), flag));
    }

    @Test
    void hasItLookSoonerWhileThereIsACrowd() {
        IdleMemory.setFlags();
        present.set(IdleMemory.CROWD - 1);
        memory.look();
        assertEquals("300000", flag("G1PeriodicGCInterval"));
        present.set(IdleMemory.CROWD);
        memory.look();
        assertEquals("5000", flag("G1PeriodicGCInterval"));
        present.set(0);
        memory.look();
        assertEquals("300000", flag("G1PeriodicGCInterval"));
    }

    @Test
    void collectsOnceWhenACrowdHasComeAndNothingHappens() {
        present.set(IdleMemory.CROWD);
        memory.look();
        done.incrementAndGet();
        long busy = collected(memory::look);
        long calm = collected(memory::look);
        long again = collected(memory::look);
        assertEquals(0, busy);
        assertTrue(calm > 0);
        assertEquals(0, again);
    }

    @Test
    void collectsNothingForFewer() {
        present.set(IdleMemory.CROWD - 1);
        memory.look();
        assertEquals(0, collected(memory::look));
    }

    /** How many collections somebody has asked for meanwhile; those that the JVM makes by itself are of another kind. */
    private static long collected(Runnable act) {
        long before = full();
        act.run();
        return full() - before;
    }

    private static long full() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> collector.getName().contains("Old"))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private static String flag(String name) {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(name)
                .getValue();
    }
}
