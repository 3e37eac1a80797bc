package causerie.server.command;

import causerie.server.config.ConfigException;
import causerie.server.config.ServerConfig;
import causerie.server.session.Names;
import java.util.Optional;

/** The room that everybody is put into. */
public final class Lobby {
    private Lobby() {}

    /** Everybody has to be able to enter it. */
    public static void check(ServerConfig config) throws ConfigException {
        int longest = config.limits().text().channelLength();
        Optional<String> unusable =
                config.lobby().filter(room -> Names.channel(room, longest).isEmpty());
        if (unusable.isPresent()) {
            throw new ConfigException("Nobody could enter the room '" + unusable.get() + "' of --lobby: give up to "
                    + longest + " visible characters, the # included.");
        }
    }
}
