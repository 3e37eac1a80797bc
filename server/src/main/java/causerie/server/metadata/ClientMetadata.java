package causerie.server.metadata;

/** What one client wants to hear of what others say about themselves. See the parts for who may use them. */
public final class ClientMetadata {
    private final Subscriptions subscriptions = new Subscriptions();
    private final ChangeLimit changes = new ChangeLimit();

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /** How often it may change what its person and their rooms say. */
    public ChangeLimit changes() {
        return changes;
    }
}
