package causerie.server.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Where a configuration comes from: a command line, and the file that it may name. Immutable. */
public final class ConfigSource {
    private final Optional<Path> file;
    /** What was typed, as text by the names of settings. */
    private final Map<String, String> typed;

    /**
     * A configuration that was read again.
     *
     * @param kept the settings that have changed but stay as they are until the server is started anew
     */
    public record Reloaded(ServerConfig config, List<String> kept) {}

    private ConfigSource(Optional<Path> file, Map<String, String> typed) {
        this.file = file;
        this.typed = Map.copyOf(typed);
    }

    /** @param words of a command line; errors are picocli's parameter exceptions */
    public static ConfigSource of(String... words) {
        return of(new CommandLine(new ServerConfig()).parseArgs(words));
    }

    /** @param words which may hold more options than these */
    public static ConfigSource of(ParseResult words) {
        Map<String, String> typed = new HashMap<>();
        for (Setting setting : ServerConfig.parse().settings()) {
            Setting.given(setting.name(), words).ifPresent(text -> typed.put(setting.name(), text));
        }
        Optional<String> file = Setting.given(Setting.CONFIG, words);
        file.ifPresent(name -> typed.put(Setting.CONFIG, name));
        return new ConfigSource(file.map(Path::of), typed);
    }

    /** What the command line and the file say now; the command line wins. */
    public ServerConfig load() throws ConfigException {
        ConfigFile read = file();
        return ServerConfig.of(values(read), read, this);
    }

    /** Reads everything again while a server runs. */
    public Reloaded reload(ServerConfig current) throws ConfigException {
        ConfigFile read = file();
        Map<String, String> values = values(read);
        List<String> kept = new ArrayList<>();
        for (Setting setting : current.settings()) {
            if (setting.needsRestart() && !setting.isSetTo(Optional.ofNullable(values.get(setting.name())))) {
                kept.add(setting.name());
                values.remove(setting.name());
                setting.given().ifPresent(text -> values.put(setting.name(), text));
            }
        }
        return new Reloaded(ServerConfig.of(values, read, this), kept);
    }

    private ConfigFile file() throws ConfigException {
        return file.isPresent() ? ConfigFile.read(file.get()) : ConfigFile.NONE;
    }

    private Map<String, String> values(ConfigFile read) {
        Map<String, String> values = new HashMap<>(read.settings());
        values.putAll(typed);
        return values;
    }
}
