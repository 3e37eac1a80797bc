package causerie.server.config;

/**
 * The configuration in force, which may be replaced as a whole while the server runs. Used by all threads; nobody keeps
 * what {@link #get} answers for longer than a command or a connection.
 */
public final class LiveConfig {
    private volatile ServerConfig current;

    public LiveConfig(ServerConfig first) {
        this.current = first;
    }

    public ServerConfig get() {
        return current;
    }

    public ServerLimits limits() {
        return current.limits();
    }

    public void replace(ServerConfig next) {
        current = next;
    }
}
