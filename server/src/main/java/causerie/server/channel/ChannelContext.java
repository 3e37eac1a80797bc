package causerie.server.channel;

import causerie.irc.Source;
import causerie.server.config.LiveConfig;
import causerie.server.config.ServerLimits;
import causerie.server.journal.Journal;
import causerie.server.journal.ServerClock;
import causerie.server.session.Order;

/** What all rooms share. */
record ChannelContext(LiveConfig config, ServerClock clock, Journal journal, KeptRooms kept) {
    /** The order of everything; whoever tells something in a room takes it before the room's lock. */
    Order order() {
        return clock.order();
    }

    /** The server as the sender of a message. */
    Source source() {
        return Source.of(config.get().serverName());
    }

    ServerLimits limits() {
        return config.limits();
    }
}
