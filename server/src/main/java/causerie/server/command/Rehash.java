package causerie.server.command;

import causerie.server.config.ConfigException;
import causerie.server.config.ConfigSource;
import causerie.server.config.Motd;
import java.util.Optional;

/**
 * Reads the configuration and the message of the day again, and puts them in force as a whole or not at all. One at a
 * time, on the thread of whoever asks.
 */
public final class Rehash {
    private final ServerState server;

    public Rehash(ServerState server) {
        this.server = server;
    }

    /**
     * Answers with a sentence about what stays as it is until the server is started anew, if there is something.
     *
     * @param by who or what asks for it, for the log
     */
    public Optional<String> run(String by) throws ConfigException {
        server.live().changing().lock();
        try {
            ConfigSource.Reloaded read = server.config().reload();
            Lobby.check(read.config());
            Login.refresh(server);
            Reconfiguration.of(read.config(), Motd.of(read.config()), server);
            server.log().rehashed(by, read.kept());
            return read.kept().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            "Only a new start of the server changes these: " + String.join(", ", read.kept()) + ".");
        } catch (ConfigException wrong) {
            server.log().rehashFailed(by, wrong.sentence());
            throw wrong;
        } finally {
            server.live().changing().unlock();
        }
    }
}
