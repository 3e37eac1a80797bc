package causerie.client;

import causerie.client.net.LinkTiming;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * How long things may take.
 *
 * @param registration for the server to let us in once the connection stands
 * @param backOff the wait before another attempt, made from the usual one
 */
record ChatTiming(LinkTiming link, Duration registration, UnaryOperator<Duration> backOff) {
    static final ChatTiming DEFAULT =
            new ChatTiming(LinkTiming.DEFAULT, Duration.ofSeconds(10), UnaryOperator.identity());
}
