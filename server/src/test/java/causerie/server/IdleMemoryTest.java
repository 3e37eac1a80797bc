package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class IdleMemoryTest {
    @Test
    void hasTheJvmKeepLittleMoreThanItNeeds() {
        IdleMemory.setFlags();
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        Map.of("G1PeriodicGCInterval", "300000", "MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "20")
                .forEach((flag, value) ->
                        assertEquals(value, jvm.getVMOption(flag).getValue(), flag));
    }
}
