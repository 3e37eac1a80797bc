package causerie.server.config;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * One setting: an option of the command line, which a configuration file names without its dashes.
 *
 * @param given what somebody has set it to, as text; empty for the default
 */
record Setting(OptionSpec option, Optional<String> given) {
    /** The option that names the file, and so is no setting of it. */
    static final String CONFIG = "config";

    private static final String DASHES = "--";

    /** All that there are, as a command line has set them. */
    static List<Setting> all(ParseResult words) {
        return words.commandSpec().options().stream()
                .filter(option -> !name(option).equals(CONFIG))
                .map(option -> new Setting(option, given(name(option), words)))
                .toList();
    }

    /** What a command line has set an option to. */
    static Optional<String> given(String name, ParseResult words) {
        return Optional.ofNullable(words.matchedOption(DASHES + name)).stream()
                .flatMap(matched -> matched.originalStringValues().stream())
                .findFirst();
    }

    /** As a word of a command line. */
    static String word(String name, String value) {
        return DASHES + name + "=" + value;
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(DASHES.length());
    }

    String name() {
        return name(option);
    }

    /** What is in force, as text; empty when nothing is. */
    Optional<String> text() {
        return given.or(this::byDefault);
    }

    private Optional<String> byDefault() {
        return Optional.ofNullable(option.defaultValue());
    }

    boolean isDefault() {
        return text().equals(byDefault());
    }

    /** Whether setting it so, or leaving it at its default, changes nothing. */
    boolean isSetTo(Optional<String> other) {
        return text().equals(other.or(this::byDefault));
    }

    boolean isSecret() {
        return option.type() == Password.class;
    }

    /** Whether it stands without quotes in a file. */
    boolean isBare() {
        return option.type() == int.class || option.type() == Integer.class || option.type() == boolean.class;
    }

    boolean needsRestart() {
        return option.userObject() instanceof AnnotatedElement field && field.isAnnotationPresent(NeedsRestart.class);
    }

    /** Why a value is not allowed, in the words that the command line has for it; empty when it is. */
    Optional<String> problem(String value) {
        try {
            new CommandLine(new ServerConfig()).parseArgs(word(name(), value));
            return Optional.empty();
        } catch (ParameterException wrong) {
            Throwable why = wrong.getCause() == null ? wrong : wrong.getCause();
            return Optional.of(String.valueOf(why.getMessage()));
        }
    }
}
