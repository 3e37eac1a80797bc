package causerie.client.ui;

import causerie.client.ui.kit.SlowEvents;
import causerie.client.ui.kit.StrayCalls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails every test that changes a window off the event dispatch thread, and collects the events of all tests that took
 * long, which depends on the machine and so fails none. JUnit finds it through META-INF/services.
 */
public final class EventChecks implements BeforeEachCallback, AfterEachCallback {
    private static final int MOST_PRINTED = 2;
    private static final Queue<Throwable> STRAY = new ConcurrentLinkedQueue<>();
    private static final Queue<SlowEvents.Slow> SLOW = new ConcurrentLinkedQueue<>();

    private static volatile boolean looking;

    /** Watches from now on; comes after the screen. */
    static void begin() {
        StrayCalls.watch(STRAY::add);
        SlowEvents.watch(SLOW::add);
    }

    /** Which events took long since the last call, the longest first. */
    public static List<SlowEvents.Slow> slow() {
        List<SlowEvents.Slow> found = taken(SLOW);
        found.sort(Comparator.comparingLong(SlowEvents.Slow::millis).reversed());
        return found;
    }

    /** Says which took longest. */
    static void print() {
        List<SlowEvents.Slow> found = slow();
        if (!found.isEmpty()) {
            System.out.println("Events over " + SlowEvents.LIMIT_MILLIS + " ms: " + found.size());
        }
        found.stream().limit(MOST_PRINTED).forEach(System.out::println);
    }

    /** What was done off the event dispatch thread since the last call. */
    static List<Throwable> stray() {
        return taken(STRAY);
    }

    static void check() {
        List<Throwable> found = stray();
        if (!found.isEmpty()) {
            throw new AssertionError("a window was changed off the event dispatch thread", found.get(0));
        }
    }

    /** Whether a test runs that is looked at. */
    static boolean isLooking() {
        return looking;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        looking = true;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        looking = false;
        check();
    }

    private static <T> List<T> taken(Queue<T> queue) {
        List<T> taken = new ArrayList<>();
        while (!queue.isEmpty()) {
            taken.add(queue.remove());
        }
        return taken;
    }
}
