package causerie.client.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a server tells of a person who is connected. Immutable.
 *
 * @param realName what the person calls oneself; may be empty or the nick again
 * @param host where the person is, as the server shows it
 * @param account by what account the server knows the person
 * @param away the message left while away; empty text when there is none but the person is away
 * @param status what else is so
 * @param idle since how long nothing was said
 * @param since when the person came
 * @param metadata what the person tells about oneself, by keys such as {@code display-name}
 */
public record About(
        String nick,
        String realName,
        String host,
        Optional<String> account,
        Optional<String> away,
        Status status,
        Optional<Duration> idle,
        Optional<Instant> since,
        Map<String, String> metadata) {
    public About {
        metadata = Map.copyOf(metadata);
    }

    /**
     * What can be so of somebody.
     *
     * @param operator whether the person looks after the server
     * @param program whether it is no person at all
     * @param encrypted whether nobody on the way can read along
     */
    public record Status(boolean operator, boolean program, boolean encrypted) {}
}
