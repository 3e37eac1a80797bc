package causerie.client.model;

/** What one can do to messages on the server of now. */
public record Abilities(boolean reply, boolean react, boolean redact, boolean edit) {
    /** Without a server. */
    public static final Abilities NONE = new Abilities(false, false, false, false);
}
