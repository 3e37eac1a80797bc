package causerie.server.channel;

import causerie.server.config.LiveConfig;
import causerie.server.config.ServerLimits;
import causerie.server.journal.ServerClock;
import java.util.concurrent.locks.Lock;

/**
 * What all rooms share.
 *
 * @param names held while somebody else is named, so that nobody is told a nick that they have not heard of or no longer
 *     know; taken before any room's lock
 */
record ChannelContext(LiveConfig config, ServerClock clock, Lock names) {
    ServerLimits limits() {
        return config.limits();
    }
}
