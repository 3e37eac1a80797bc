package causerie.client.session;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does what takes long apart from the event dispatch thread, and what is not to be done yet. */
public interface Background {
    /** Does some work on the event dispatch thread, so much later. */
    void later(Duration delay, Runnable work);

    /** Does some work, and brings what comes of it back to the event dispatch thread. */
    <T> void run(Supplier<T> work, Consumer<T> then);
}
