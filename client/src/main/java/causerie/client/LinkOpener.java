package causerie.client;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the system open links; on a background thread, as it may take its time. */
record LinkOpener(Executor background) {
    private static final Logger LOG = LoggerFactory.getLogger(LinkOpener.class);

    void open(URI link) {
        background.execute(() -> {
            try {
                Desktop.getDesktop().browse(link);
            } catch (IOException | UnsupportedOperationException noBrowser) {
                LOG.warn("No program opens links here", noBrowser);
            }
        });
    }
}
