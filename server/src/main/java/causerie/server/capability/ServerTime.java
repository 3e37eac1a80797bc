package causerie.server.capability;

import causerie.irc.Tags;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes the {@code time} tag: <a href="https://ircv3.net/specs/extensions/server-time">YYYY-MM-DDThh:mm:ss.sssZ</a>. Used
 * by all threads, which remember the last second that was written, as most messages share theirs with others.
 */
public final class ServerTime {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern WRITTEN =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z");
    private static final int THOUSAND = 1000;

    private static volatile Second latest = second(0);

    private record Second(long epochSecond, String text) {}

    private ServerTime() {}

    static Tags tag(Instant time) {
        return Tags.of("time", text(time));
    }

    /** The time in UTC, to the millisecond. */
    public static String text(Instant time) {
        Second second = latest;
        if (second.epochSecond != time.getEpochSecond()) {
            second = second(time.getEpochSecond());
            latest = second;
        }
        int millis = time.getNano() / 1_000_000;
        // The thousand in front keeps the zeros, and is left out again.
        String digits = Integer.toString(THOUSAND + millis);
        return second.text + digits.substring(1) + "Z";
    }

    /** Reads what {@link #text} writes; empty when it is anything else. */
    public static Optional<Instant> parse(String text) {
        try {
            return WRITTEN.matcher(text).matches() ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Second second(long epochSecond) {
        return new Second(epochSecond, SECOND.format(Instant.ofEpochSecond(epochSecond)));
    }
}
