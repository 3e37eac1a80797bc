package causerie.client;

import causerie.client.model.Settings;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Settings as the text of a properties file. A value that makes no sense counts as not given. */
final class SettingsText {
    private static final int MAX_TEXT = 200;
    private static final int MAX_DIVIDERS = 20;
    private static final int MAX_PIXELS = 100_000;
    private static final String DIVIDER = "divider.";

    private SettingsText() {}

    static String write(Settings settings) {
        Properties properties = new Properties();
        properties.setProperty("name", settings.name());
        properties.setProperty("server", settings.server());
        properties.setProperty("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        properties.setProperty("language", settings.language().name().toLowerCase(Locale.ROOT));
        settings.window()
                .ifPresent(bounds -> properties.setProperty(
                        "window", bounds.x() + " " + bounds.y() + " " + bounds.width() + " " + bounds.height()));
        settings.dividers().forEach((part, width) -> properties.setProperty(DIVIDER + part, Integer.toString(width)));
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory takes anything", impossible);
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when it is not the text of a properties file */
    static Settings read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory can be read", impossible);
        }
        return new Settings(
                shortText(properties, "name"),
                shortText(properties, "server"),
                constant(properties, "theme", Settings.Theme.SYSTEM),
                constant(properties, "language", Settings.Language.SYSTEM),
                bounds(properties.getProperty("window", "")),
                dividers(properties));
    }

    private static String shortText(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        return value.length() > MAX_TEXT ? "" : value;
    }

    private static <E extends Enum<E>> E constant(Properties properties, String key, E otherwise) {
        String value = properties.getProperty(key, "").strip().toUpperCase(Locale.ROOT);
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return otherwise;
    }

    private static Optional<Settings.Bounds> bounds(String text) {
        String[] words = text.strip().split("\\s+");
        Integer[] numbers = new Integer[4];
        for (int i = 0; i < numbers.length; i++) {
            Optional<Integer> number = words.length == 4 ? pixels(words[i]) : Optional.empty();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers[i] = number.get();
        }
        boolean hasArea = numbers[2] > 0 && numbers[3] > 0;
        return hasArea
                ? Optional.of(new Settings.Bounds(numbers[0], numbers[1], numbers[2], numbers[3]))
                : Optional.empty();
    }

    private static Map<String, Integer> dividers(Properties properties) {
        Map<String, Integer> dividers = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(DIVIDER) && dividers.size() < MAX_DIVIDERS) {
                pixels(properties.getProperty(key, ""))
                        .ifPresent(width -> dividers.put(key.substring(DIVIDER.length()), width));
            }
        }
        return dividers;
    }

    private static Optional<Integer> pixels(String text) {
        try {
            return Optional.of(Integer.parseInt(text.strip())).filter(number -> Math.abs((long) number) <= MAX_PIXELS);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
