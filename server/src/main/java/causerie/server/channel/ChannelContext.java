package causerie.server.channel;

import causerie.server.config.LiveConfig;
import causerie.server.config.ServerLimits;
import causerie.server.journal.Journal;
import causerie.server.journal.ServerClock;
import causerie.server.session.Order;

/** What all rooms share. */
record ChannelContext(LiveConfig config, ServerClock clock, Journal journal) {
    /** The order of everything; whoever tells something in a room takes it before the room's lock. */
    Order order() {
        return clock.order();
    }

    ServerLimits limits() {
        return config.limits();
    }
}
