package causerie.client.model;

/**
 * Somebody in a room. Immutable.
 *
 * @param nick the name others see
 * @param prefixes the signs of what the person may do here, highest first, such as {@code @+}; often empty. What they mean,
 *     the server says: see {@link Rank}
 * @param away whether the person said so
 */
public record Member(String nick, String prefixes, boolean away) {}
