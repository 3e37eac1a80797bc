package causerie.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The values of a settings file; it keeps in mind which make no sense. Belongs to whoever reads the file. */
final class SettingsValues {
    private final Properties properties;
    private final Set<String> known = new HashSet<>();
    private final Set<String> senseless = new TreeSet<>();

    SettingsValues(Properties properties) {
        this.properties = properties;
    }

    /** The keys of values that make no sense, or that nobody asked for. */
    List<String> ignored() {
        Set<String> ignored = new TreeSet<>(senseless);
        properties.stringPropertyNames().stream()
                .filter(key -> !known.contains(key))
                .forEach(ignored::add);
        return List.copyOf(ignored);
    }

    /** The keys that begin so, in their order; of too many the last make no sense. */
    List<String> keys(String beginning, int most) {
        return new TreeSet<>(properties.stringPropertyNames())
                .stream().filter(key -> key.startsWith(beginning)).limit(most).toList();
    }

    /** A text; empty when there is none, or it is longer than allowed. */
    String text(String key, int most) {
        String value = value(key);
        return value.length() <= most ? value : ignore(key, "");
    }

    /** A constant, whatever the case of its letters. */
    <E extends Enum<E>> E constant(String key, E otherwise) {
        String value = value(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        String wanted = value.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        return ignore(key, otherwise);
    }

    Optional<Integer> number(String key, int least, int most) {
        return numbers(key, 1, least, most).map(numbers -> numbers.get(0));
    }

    /** So many numbers, with spaces between them; all of them or none. */
    Optional<List<Integer>> numbers(String key, int count, int least, int most) {
        String value = value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String word : value.split("\\s+")) {
            number(word).filter(number -> number >= least && number <= most).ifPresent(numbers::add);
        }
        boolean whole = numbers.size() == count && value.split("\\s+").length == count;
        return whole ? Optional.of(List.copyOf(numbers)) : ignore(key, Optional.empty());
    }

    private static Optional<Integer> number(String word) {
        try {
            return Optional.of(Integer.parseInt(word));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private String value(String key) {
        known.add(key);
        return properties.getProperty(key, "").strip();
    }

    private <V> V ignore(String key, V otherwise) {
        senseless.add(key);
        return otherwise;
    }
}
