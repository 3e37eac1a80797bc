package causerie.server.metadata;

/** What one client says about itself, and what it wants to hear of others. See the parts for who may use them. */
public final class ClientMetadata {
    private final Metadata own = new Metadata();
    private final Subscriptions subscriptions = new Subscriptions();
    private final ChangeLimit changes = new ChangeLimit();

    public Metadata own() {
        return own;
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /** How often it may change its own and its rooms'. */
    public ChangeLimit changes() {
        return changes;
    }
}
