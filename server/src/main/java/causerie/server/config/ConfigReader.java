package causerie.server.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * Reads the text of a configuration file, in <a href="https://toml.io/en/v1.0.0">TOML</a>. Whatever is wrong with it is said
 * in one sentence with the file, the line, the setting and what is allowed.
 */
final class ConfigReader {
    private static final String QUOTES = "text has to stand in quotes.";
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("\\s*([A-Za-z0-9_-]+)\\s*=\\s*([^\\s#'\"][^#]*?)\\s*(?:#.*)?");

    private static final Pattern UNEXPECTED =
            Pattern.compile("^Unexpected (?!end of).*, (?=expected )", Pattern.DOTALL);

    private final Path file;
    private final List<String> lines;
    private final TomlParseResult toml;
    private final Map<String, Setting> known;

    ConfigReader(Path file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
        this.toml = Toml.parse(text);
        this.known =
                ServerConfig.parse().settings().stream().collect(Collectors.toMap(Setting::name, Function.identity()));
    }

    ConfigFile read() throws ConfigException {
        if (toml.hasErrors()) {
            throw notToml(toml.errors().get(0));
        }
        Map<String, String> settings = new HashMap<>();
        List<Operator> operators = new ArrayList<>();
        List<Account> accounts = new ArrayList<>();
        for (String key : inOrder(toml, List.of())) {
            if (key.equals(OperatorReader.SECTION)) {
                operators.addAll(new OperatorReader(this).read());
            } else if (key.equals(AccountReader.SECTION)) {
                accounts.addAll(new AccountReader(this).read());
            } else {
                settings.put(key, setting(key));
            }
        }
        return new ConfigFile(settings, operators, accounts);
    }

    /** The keys of a table in the order in which they stand, so that the first mistake is told first. */
    List<String> inOrder(TomlTable table, List<String> path) {
        return table.keySet().stream()
                .sorted(Comparator.comparingInt(key -> line(under(path, key))))
                .toList();
    }

    static List<String> under(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }

    /** What stands under a key that the file has. */
    Object value(List<String> path) {
        return Objects.requireNonNull(toml.get(path));
    }

    private int line(List<String> path) {
        return Objects.requireNonNull(toml.inputPositionOf(path)).line();
    }

    private String setting(String key) throws ConfigException {
        List<String> path = List.of(key);
        Setting setting = known.get(key);
        if (setting == null) {
            throw wrong(path, "there is no such setting" + suggestion(key));
        }
        Object value = value(path);
        Optional<String> problem = problem(setting, value);
        if (problem.isPresent()) {
            throw wrong(path, problem.get());
        }
        return value.toString();
    }

    private String suggestion(String key) {
        String similar = key.toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("^-+", "");
        return (known.containsKey(similar) ? ", perhaps " + similar + " is meant" : "")
                + "; they are named as the options that causerie-server --help lists, without the dashes.";
    }

    private static Optional<String> problem(Setting setting, Object value) {
        if (value instanceof TomlTable || value instanceof TomlArray) {
            return setting.problem(value instanceof TomlArray ? "[...]" : "{...}")
                    .or(() -> Optional.of("one value has to stand here."));
        }
        String text = value.toString();
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("text may not hold control characters, such as line breaks.");
        }
        if (setting.isBare()) {
            return setting.problem(value instanceof String ? '"' + text + '"' : text);
        }
        return setting.problem(text).or(() -> value instanceof String ? Optional.empty() : Optional.of(QUOTES));
    }

    /** A sentence about one key. */
    ConfigException wrong(List<String> path, String problem) {
        return sentence(line(path), String.join(".", path), problem);
    }

    private ConfigException sentence(int line, String key, String problem) {
        return new ConfigException("In " + file + ", line " + line + ", " + key + ": " + problem);
    }

    /** Mostly it is text without quotes, which then is told as what it was meant to be. */
    private ConfigException notToml(TomlParseError error) {
        // What stands there may be the rest of a password.
        String message = UNEXPECTED.matcher(String.valueOf(error.getMessage())).replaceFirst("");
        String problem = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1) + ".";
        int line = error.position().line();
        Matcher written = KEY_AND_VALUE.matcher(line <= lines.size() ? lines.get(line - 1) : "");
        Optional<Setting> setting =
                written.matches() ? Optional.ofNullable(known.get(written.group(1))) : Optional.empty();
        if (setting.isEmpty()) {
            return new ConfigException("In " + file + ", line " + line + ": " + problem);
        }
        Optional<String> better = setting.get().problem(written.group(2));
        String otherwise = setting.get().isBare() ? problem : QUOTES;
        return sentence(line, setting.get().name(), better.orElse(otherwise));
    }
}
