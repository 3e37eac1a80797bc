package causerie.server.net;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of the system's descriptors, kept for the moment when it gives no more: then somebody can still be accepted and told
 * so. Belongs to the thread that accepts.
 */
final class SpareDescriptor {
    private static final Logger LOG = LoggerFactory.getLogger(SpareDescriptor.class);

    private Optional<SocketChannel> held = Optional.empty();

    /** Keeps one, if it does not yet; answers whether it has one now. */
    boolean keep() {
        if (held.isEmpty()) {
            try {
                held = Optional.of(SocketChannel.open());
            } catch (IOException noneLeft) {
                LOG.trace("No descriptor left to keep", noneLeft);
            }
        }
        return held.isPresent();
    }

    /** Gives it back to the system, for the next that is needed. */
    void give() {
        try {
            if (held.isPresent()) {
                held.get().close();
            }
        } catch (IOException broken) {
            LOG.debug("A spare descriptor could not be closed: {}", broken.toString());
        }
        held = Optional.empty();
    }
}
