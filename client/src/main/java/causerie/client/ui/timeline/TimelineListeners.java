package causerie.client.ui.timeline;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Whom a timeline tells what was done with it. Belongs to the event dispatch thread. */
final class TimelineListeners {
    Consumer<URI> link = uri -> {};
    IntConsumer retry = row -> {};
    Consumer<TimelineMenu> menu = menu -> {};
}
