package causerie.client.session;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does what takes long apart from the event dispatch thread. */
public interface Background {
    /** Does some work, and brings what comes of it back to the event dispatch thread. */
    <T> void run(Supplier<T> work, Consumer<T> then);
}
