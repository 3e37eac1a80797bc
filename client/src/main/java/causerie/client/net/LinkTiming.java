package causerie.client.net;

import java.time.Duration;

/**
 * How long a connection waits.
 *
 * @param connect for the address to be found and a connection to stand
 * @param silence until a silent server is asked whether it is there; after twice as long it is given up
 */
public record LinkTiming(Duration connect, Duration silence) {
    public static final LinkTiming DEFAULT = new LinkTiming(Duration.ofSeconds(5), Duration.ofSeconds(30));
}
