package causerie.client.model;

/**
 * A room that the server told of.
 *
 * @param people how many are in it
 * @param topic may be empty
 */
public record DirectoryEntry(String name, int people, String topic) {
    /** The most characters of a topic that are kept. */
    public static final int MAX_TOPIC = 500;
}
