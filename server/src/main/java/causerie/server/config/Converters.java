package causerie.server.config;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.event.Level;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of a command line into values, and says what is allowed when they are none. */
final class Converters {
    private static final int MAX_WORDS = 200;
    private static final int MAX_PORT = 65_535;
    private static final Pattern TIME = Pattern.compile("([0-9]{1,6})(ms|s|m|h|d)");
    private static final Pattern SERVER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,62}");
    private static final Pattern LOBBY = Pattern.compile("#[^\\s,:\\p{Cntrl}]{1,49}");

    private Converters() {}

    /** A whole number between two bounds, both allowed. */
    private abstract static class Between implements ITypeConverter<Integer> {
        private final int least;
        private final int most;

        Between(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // Said below, as for every other value that is not allowed.
            }
            throw new TypeConversionException(
                    "'" + value + "' is not a whole number from " + least + " to " + most + ".");
        }
    }

    /** One of some words. */
    private abstract static class Choice implements ITypeConverter<String> {
        private final List<String> words;

        Choice(String... words) {
            this.words = List.of(words);
        }

        @Override
        public String convert(String value) {
            String word = value.toLowerCase(Locale.ROOT);
            if (words.contains(word)) {
                return word;
            }
            throw new TypeConversionException("'" + value + "' is not one of: " + String.join(", ", words) + ".");
        }
    }

    static final class YesNo extends Choice {
        YesNo() {
            super(AccountConfig.YES, AccountConfig.NO);
        }
    }

    static final class Devices extends Choice {
        Devices() {
            super(AccountConfig.SHARED, AccountConfig.SINGLE);
        }
    }

    static final class Durability extends Choice {
        Durability() {
            super(StorageConfig.FULL, StorageConfig.NORMAL);
        }
    }

    static final class StorageFailure extends Choice {
        StorageFailure() {
            super(StorageConfig.REFUSE, StorageConfig.CONTINUE);
        }
    }

    static final class Port extends Between {
        Port() {
            super(0, MAX_PORT);
        }
    }

    static final class Positive extends Between {
        Positive() {
            super(1, 1_000_000);
        }
    }

    /** So that it can be sent in one line, with the name of an account. */
    static final class PasswordBytes extends Between {
        PasswordBytes() {
            super(1, 400);
        }
    }

    static final class NotNegative extends Between {
        NotNegative() {
            super(0, 1_000_000);
        }
    }

    static final class LineBytes extends Between {
        LineBytes() {
            super(512, 16_384);
        }
    }

    static final class Length extends Between {
        Length() {
            super(1, 390);
        }
    }

    static final class MultilineBytes extends Between {
        MultilineBytes() {
            super(512, 1 << 20);
        }
    }

    static final class MultilineLines extends Between {
        MultilineLines() {
            super(2, 10_000);
        }
    }

    static final class Share extends Between {
        Share() {
            super(1, 1000);
        }
    }

    static final class HeaderBytes extends Between {
        HeaderBytes() {
            super(512, 65_536);
        }
    }

    static final class QueueBytes extends Between {
        QueueBytes() {
            super(16_384, 1 << 30);
        }
    }

    static final class Time implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            Matcher time = TIME.matcher(value.toLowerCase(Locale.ROOT));
            if (!time.matches()) {
                throw new TypeConversionException(
                        "'" + value + "' is not a time: write a whole number and ms, s, m, h or d, such as 15s.");
            }
            long number = Long.parseLong(time.group(1));
            return switch (time.group(2)) {
                case "ms" -> Duration.ofMillis(number);
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
        }
    }

    static final class LogLevel implements ITypeConverter<Level> {
        @Override
        public Level convert(String value) {
            return Stream.of(Level.values())
                    .filter(level -> level.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is not how much a log can tell: error, warn, info, debug or trace."));
        }
    }

    static final class NetworkList implements ITypeConverter<Networks> {
        @Override
        public Networks convert(String value) {
            try {
                return Networks.parse(value);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException("'" + wrong.getMessage()
                        + "' is not a network: write an address and how many of its bits count, such as 10.0.0.0/8.");
            }
        }
    }

    /** An address on the web, in letters that can stand anywhere. */
    static final class Url implements ITypeConverter<String> {
        private static final Pattern URL = Pattern.compile("https?://[!-~&&[^\\\\]]+");
        private static final int MAX_LENGTH = 250;
        /** What an equals sign becomes in 005. */
        private static final String ESCAPED = "\\x3D";

        @Override
        public String convert(String value) {
            if (URL.matcher(value).matches() && value.replace("=", ESCAPED).length() <= MAX_LENGTH) {
                return value;
            }
            throw new TypeConversionException("'" + value
                    + "' is not an address such as https://chat.example/icon.png: up to " + MAX_LENGTH
                    + " characters, each = counting as four, without spaces, accents and \\.");
        }
    }

    static final class TagList implements ITypeConverter<DeniedTags> {
        @Override
        public DeniedTags convert(String value) {
            return DeniedTags.typed(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value
                            + "' is not a list of tags: names without +, separated by commas, up to 300 characters;"
                            + " or * first, and then -name for each that is allowed all the same."));
        }
    }

    static final class OriginList implements ITypeConverter<Origins> {
        @Override
        public Origins convert(String value) {
            try {
                return Origins.parse(value);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(
                        "'" + wrong.getMessage() + "' is not where a web page comes from: write"
                                + " origins such as https://chat.example, * for all, or local.");
            }
        }
    }

    static final class ServerName implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (SERVER_NAME.matcher(value).matches()) {
                return value;
            }
            throw new TypeConversionException("'" + value
                    + "' cannot be a server's name: up to 63 letters, digits, dots and hyphens, such as chat.example.");
        }
    }

    static final class Words implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.length() <= MAX_WORDS && value.chars().noneMatch(Character::isISOControl)) {
                return value;
            }
            throw new TypeConversionException(
                    "this has to be a text of up to " + MAX_WORDS + " characters, in one line.");
        }
    }

    static final class YesOrNo implements ITypeConverter<Boolean> {
        @Override
        public Boolean convert(String value) {
            if (!value.equals("true") && !value.equals("false")) {
                throw new TypeConversionException("'" + value + "' is neither true nor false.");
            }
            return Boolean.valueOf(value);
        }
    }

    static final class Secret implements ITypeConverter<Password> {
        @Override
        public Password convert(String value) {
            if (value.isEmpty()) {
                throw new TypeConversionException(
                        "a password has to stand here; without this option none is asked for.");
            }
            return Password.of(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "this looks like a hash, but is none that causerie-server hash-password makes."));
        }
    }

    static final class Lobby implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            String name = Normalizer.normalize(value, Normalizer.Form.NFC);
            String room = name.startsWith("#") || name.equals("none") ? name : "#" + name;
            if (room.equals("none") || LOBBY.matcher(room).matches()) {
                return room;
            }
            throw new TypeConversionException("'" + value
                    + "' cannot be a room's name: up to 49 characters after the #, without spaces, commas and colons.");
        }
    }
}
