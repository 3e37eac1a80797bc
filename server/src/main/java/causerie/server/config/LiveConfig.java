package causerie.server.config;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The configuration in force, which may be replaced as a whole while the server runs. Used by all threads; nobody keeps
 * what {@link #get} answers for longer than a command or a connection.
 */
public final class LiveConfig {
    private final ReentrantLock changing = new ReentrantLock();
    private volatile InForce current;

    private record InForce(ServerConfig config, List<String> motd) {}

    /** @param motd the lines that everybody is shown on arrival, may be none */
    public LiveConfig(ServerConfig first, List<String> motd) {
        this.current = new InForce(first, List.copyOf(motd));
    }

    public ServerConfig get() {
        return current.config();
    }

    public ServerLimits limits() {
        return get().limits();
    }

    /** The lines that everybody is shown on arrival, may be none. */
    public List<String> motd() {
        return current.motd();
    }

    /** Held by whoever replaces the configuration. */
    public Lock changing() {
        return changing;
    }

    public void replace(ServerConfig next, List<String> motd) {
        current = new InForce(next, List.copyOf(motd));
    }
}
