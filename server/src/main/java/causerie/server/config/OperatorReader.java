package causerie.server.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tomlj.TomlTable;
import picocli.CommandLine.TypeConversionException;

/** Reads the operators of a configuration file, each a section such as {@code [operator.anne]}. */
final class OperatorReader {
    static final String SECTION = "operator";

    private static final String PASSWORD_HASH = "password-hash";
    private static final String NETWORKS = "networks";
    private static final String EVERYWHERE = "0.0.0.0/0,::/0";
    private static final Pattern NAME = Pattern.compile("[^\\s:\\p{Cntrl}][^\\s\\p{Cntrl}]{0,31}");

    private final ConfigReader file;

    OperatorReader(ConfigReader file) {
        this.file = file;
    }

    List<Operator> read(Object sections) throws ConfigException {
        List<String> path = List.of(SECTION);
        List<Operator> operators = new ArrayList<>();
        for (String name : file.inOrder(table(sections, path), path)) {
            operators.add(operator(name, ConfigReader.under(path, name)));
        }
        return operators;
    }

    private TomlTable table(Object value, List<String> path) throws ConfigException {
        if (value instanceof TomlTable table) {
            return table;
        }
        throw file.wrong(path, "each operator is a section of its own, such as [operator.anne].");
    }

    private Operator operator(String name, List<String> path) throws ConfigException {
        TomlTable section = table(file.value(path), path);
        if (!NAME.matcher(name).matches()) {
            throw file.wrong(path, "an operator's name is one word of up to 32 characters.");
        }
        for (String key : file.inOrder(section, path)) {
            if (!key.equals(PASSWORD_HASH) && !key.equals(NETWORKS)) {
                throw file.wrong(
                        ConfigReader.under(path, key),
                        "there is no such setting; an operator has " + PASSWORD_HASH + " and " + NETWORKS + ".");
            }
        }
        return new Operator(name, hash(section, path), networks(section, path));
    }

    private PasswordHash hash(TomlTable section, List<String> path) throws ConfigException {
        Optional<String> text = text(section, ConfigReader.under(path, PASSWORD_HASH));
        if (text.isEmpty()) {
            throw file.wrong(path, PASSWORD_HASH + " is missing; causerie-server hash-password makes one.");
        }
        return PasswordHash.parse(text.get())
                .orElseThrow(() -> file.wrong(
                        ConfigReader.under(path, PASSWORD_HASH),
                        "this is no hash that causerie-server hash-password makes."));
    }

    private Networks networks(TomlTable section, List<String> path) throws ConfigException {
        List<String> key = ConfigReader.under(path, NETWORKS);
        try {
            return new Converters.NetworkList().convert(text(section, key).orElse(EVERYWHERE));
        } catch (TypeConversionException wrong) {
            throw file.wrong(key, String.valueOf(wrong.getMessage()));
        }
    }

    private Optional<String> text(TomlTable section, List<String> path) throws ConfigException {
        String key = path.get(path.size() - 1);
        if (!section.contains(List.of(key))) {
            return Optional.empty();
        }
        if (section.get(List.of(key)) instanceof String text) {
            return Optional.of(text);
        }
        throw file.wrong(path, "text has to stand in quotes.");
    }
}
