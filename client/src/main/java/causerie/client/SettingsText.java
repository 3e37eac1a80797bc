package causerie.client;

import causerie.client.model.Keywords;
import causerie.client.model.Level;
import causerie.client.model.Settings;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Settings as the text of a properties file, in an order that people can follow. A value that makes no sense counts as
 * not given, and is named.
 */
final class SettingsText {
    static final int MAX_TEXT = 200;
    private static final int MAX_DIVIDERS = 20;
    private static final int MAX_PIXELS = 100_000;
    private static final String DIVIDER = "divider.";
    private static final String ROOM = "notify.";
    private static final String HEADING =
            "# The settings of Causerie. They can be changed here while it is not running.\n";

    private SettingsText() {}

    private enum Answer {
        YES,
        NO
    }

    /**
     * What was read.
     *
     * @param ignored the keys of lines that say nothing we know
     */
    record Read(Settings settings, List<String> ignored) {
        Read {
            ignored = List.copyOf(ignored);
        }
    }

    static String write(Settings settings) {
        Settings.Look look = settings.look();
        StringBuilder text = new StringBuilder(HEADING);
        line(text, "name", settings.name());
        line(text, "server", settings.server());
        line(text, "language", word(settings.language()));
        line(text, "theme", word(look.theme()));
        line(text, "accent", word(look.accent()));
        line(text, "text-size", Integer.toString(look.textSize()));
        line(text, "density", word(look.density()));
        line(text, "send-key", word(settings.habits().sendKey()));
        line(text, "spelling", word(settings.habits().spelling()));
        line(text, "away-after-minutes", words(settings.habits().awayMinutes()));
        notices(text, settings.notices());
        settings.window().ifPresent(it -> line(text, "window", words(it.x(), it.y(), it.width(), it.height())));
        settings.dividers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> line(text, DIVIDER + part.getKey(), words(part.getValue())));
        return text.toString();
    }

    private static void notices(StringBuilder text, Settings.Notices notices) {
        line(text, "notify", word(notices.level()));
        line(text, "keywords", Keywords.write(notices.keywords()));
        line(text, "do-not-disturb", word(notices.doNotDisturb() ? Answer.YES : Answer.NO));
        notices.rooms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(room -> line(text, ROOM + room.getKey(), word(room.getValue())));
    }

    /** @throws IllegalArgumentException when it is not the text of a properties file */
    static Read read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory can be read", impossible);
        }
        SettingsValues values = new SettingsValues(properties);
        Settings settings = new Settings(
                values.text("name", MAX_TEXT),
                values.text("server", MAX_TEXT),
                values.constant("language", Settings.DEFAULT.language()),
                look(values),
                new Settings.Habits(
                        values.constant("send-key", Settings.DEFAULT.habits().sendKey()),
                        values.constant("spelling", Settings.DEFAULT.habits().spelling()),
                        values.number("away-after-minutes", 0, Settings.Habits.MOST_MINUTES)
                                .orElse(0)),
                notices(values),
                new Settings.Place(bounds(values), dividers(values)));
        return new Read(settings, values.ignored());
    }

    private static Settings.Look look(SettingsValues values) {
        Settings.Look usual = Settings.DEFAULT.look();
        return new Settings.Look(
                values.constant("theme", usual.theme()),
                values.constant("accent", usual.accent()),
                values.number("text-size", Settings.Look.LEAST_TEXT, Settings.Look.MOST_TEXT)
                        .orElse(usual.textSize()),
                values.constant("density", usual.density()));
    }

    private static Settings.Notices notices(SettingsValues values) {
        Settings.Notices usual = Settings.DEFAULT.notices();
        Map<String, Level> rooms = new HashMap<>();
        for (String key : values.keys(ROOM, Settings.Notices.MAX_ROOMS)) {
            rooms.put(key.substring(ROOM.length()), values.constant(key, usual.level()));
        }
        return new Settings.Notices(
                values.constant("notify", usual.level()),
                Keywords.read(values.text("keywords", Keywords.MAX_TEXT)),
                values.constant("do-not-disturb", Answer.NO) == Answer.YES,
                rooms);
    }

    private static Optional<Settings.Bounds> bounds(SettingsValues values) {
        return values.numbers("window", 4, -MAX_PIXELS, MAX_PIXELS)
                .map(it -> new Settings.Bounds(it.get(0), it.get(1), it.get(2), it.get(3)))
                .filter(it -> it.width() > 0 && it.height() > 0);
    }

    private static Map<String, Integer> dividers(SettingsValues values) {
        Map<String, Integer> dividers = new HashMap<>();
        for (String key : values.keys(DIVIDER, MAX_DIVIDERS)) {
            values.number(key, -MAX_PIXELS, MAX_PIXELS)
                    .ifPresent(width -> dividers.put(key.substring(DIVIDER.length()), width));
        }
        return dividers;
    }

    private static String words(int... numbers) {
        StringBuilder words = new StringBuilder();
        for (int number : numbers) {
            words.append(words.isEmpty() ? "" : " ").append(number);
        }
        return words.toString();
    }

    /** A constant as people write it, such as {@code control-enter}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(escaped(key, "\\:=#! "))
                .append(" = ")
                .append(escaped(value, "\\"))
                .append('\n');
    }

    /** What would mean something else in a properties file, behind a backslash; a line stays one line. */
    private static String escaped(String text, String special) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (c < ' ') {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                escaped.append(special.indexOf(c) >= 0 ? "\\" : "").append((char) c);
            }
        });
        return escaped.toString();
    }
}
