package causerie.client.model;

/**
 * Somebody in a room. Immutable.
 *
 * @param nick the name others see
 * @param prefixes the signs of what the person may do here, highest first, such as {@code @+}; often empty
 * @param away whether the person said so
 */
public record Member(String nick, String prefixes, boolean away) {
    /** Whether the person may keep order in the room. */
    public boolean isOperator() {
        return prefixes.indexOf('@') >= 0;
    }
}
