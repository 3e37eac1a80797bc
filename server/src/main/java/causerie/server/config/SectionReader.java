package causerie.server.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tomlj.TomlTable;

/**
 * Reads those sections of a configuration file that are each about one person with a password, such as
 * {@code [operator.anne]}.
 */
final class SectionReader {
    static final String PASSWORD_HASH = "password-hash";

    private final ConfigReader file;
    private final Kind kind;

    /**
     * What all such sections have in common.
     *
     * @param section the first word of their names
     * @param one one of them, in words
     * @param rule what a name may be, in words
     * @param keys the settings that they can have
     */
    record Kind(String section, String one, Pattern name, String rule, List<String> keys) {}

    SectionReader(ConfigReader file, Kind kind) {
        this.file = file;
        this.kind = kind;
    }

    /** The names of all people, in the order in which they stand. */
    List<String> names() throws ConfigException {
        List<String> path = List.of(kind.section());
        return file.inOrder(table(path), path);
    }

    /** The section of one person, with a name and settings that there are. */
    TomlTable section(String name) throws ConfigException {
        List<String> path = path(name);
        TomlTable section = table(path);
        if (!kind.name().matcher(name).matches()) {
            throw file.wrong(path, kind.rule());
        }
        for (String key : file.inOrder(section, path)) {
            if (!kind.keys().contains(key)) {
                throw file.wrong(
                        ConfigReader.under(path, key),
                        "there is no such setting; " + kind.one() + " has " + String.join(" and ", kind.keys()) + ".");
            }
        }
        return section;
    }

    List<String> path(String name) {
        return ConfigReader.under(List.of(kind.section()), name);
    }

    private TomlTable table(List<String> path) throws ConfigException {
        if (file.value(path) instanceof TomlTable table) {
            return table;
        }
        String each = kind.one().substring(kind.one().indexOf(' ') + 1);
        throw file.wrong(path, "each " + each + " is a section of its own, such as [" + kind.section() + ".anne].");
    }

    PasswordHash hash(String name, TomlTable section) throws ConfigException {
        Optional<String> text = text(name, section, PASSWORD_HASH);
        if (text.isEmpty()) {
            throw file.wrong(path(name), PASSWORD_HASH + " is missing; causerie-server hash-password makes one.");
        }
        return PasswordHash.parse(text.get())
                .orElseThrow(() -> file.wrong(
                        ConfigReader.under(path(name), PASSWORD_HASH),
                        "this is no hash that causerie-server hash-password makes."));
    }

    Optional<String> text(String name, TomlTable section, String key) throws ConfigException {
        if (!section.contains(List.of(key))) {
            return Optional.empty();
        }
        if (section.get(List.of(key)) instanceof String text) {
            return Optional.of(text);
        }
        throw file.wrong(ConfigReader.under(path(name), key), "text has to stand in quotes.");
    }
}
