package causerie.client;

import causerie.client.ui.kit.SlowEvents;
import causerie.client.ui.kit.StrayCalls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code --debug-events} adds: says in the log what makes the window slow, and what it is made wrong by. Stateless. */
final class EventDebugging {
    private static final Logger LOG = LoggerFactory.getLogger(EventDebugging.class);

    private EventDebugging() {}

    static void start() {
        SlowEvents.watch(slow -> LOG.warn("Slow event: {}", slow));
        StrayCalls.watch(where -> LOG.warn("Swing off the event dispatch thread", where));
    }
}
