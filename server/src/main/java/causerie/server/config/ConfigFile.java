package causerie.server.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a configuration file says. Immutable.
 *
 * @param settings as text, by their names, each allowed by itself
 */
record ConfigFile(Map<String, String> settings, List<Operator> operators, List<Account> accounts) {
    /** What no file says. */
    static final ConfigFile NONE = new ConfigFile(Map.of(), List.of(), List.of());

    static final int MAX_BYTES = 256 * 1024;

    ConfigFile {
        settings = Map.copyOf(settings);
        operators = List.copyOf(operators);
        accounts = List.copyOf(accounts);
    }

    static ConfigFile read(Path file) throws ConfigException {
        try {
            return new ConfigReader(file, new TextFile(file, "--config").read(MAX_BYTES)).read();
        } catch (IOException unreadable) {
            throw new ConfigException(String.valueOf(unreadable.getMessage()));
        }
    }
}
