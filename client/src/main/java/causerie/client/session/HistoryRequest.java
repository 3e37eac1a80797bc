package causerie.client.session;

import causerie.client.model.MessageReference;
import causerie.irc.ISupport;
import causerie.irc.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A question about what was said before, in the words of
 * <a href="https://ircv3.net/specs/extensions/chathistory">chathistory</a>, and who waits for the answer.
 *
 * @param params the subcommand, the target unless it is about all, and what it needs besides
 */
record HistoryRequest(List<String> params, Answer answer) {
    /** How many messages are asked for at a time, where the server gives so many. */
    static final int PAGE = 50;

    /** How far clocks may be apart: what is asked for by time is asked for from so much earlier. */
    private static final Duration FUZZ = Duration.ofSeconds(5);
    /** The finest difference that times on the wire can tell. */
    private static final Duration TICK = Duration.ofMillis(1);
    /** "A timestamp parameter MUST have the format timestamp=YYYY-MM-DDThh:mm:ss.sssZ". */
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern(
                    "'timestamp='uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Who waits for an answer. */
    interface Answer {
        /** What the server found, oldest first; may be nothing. */
        void found(List<Message> messages);

        /** It would not, or could not, say. */
        void refused();
    }

    HistoryRequest {
        params = List.copyOf(params);
    }

    static int limit(ISupport isupport) {
        // "If 0, the client SHOULD assume that there is no maximum number of messages."
        int most = isupport.number("CHATHISTORY", 0);
        return most > 0 ? Math.min(most, PAGE) : PAGE;
    }

    /** As the lower end: "excluding" what is meant, so that by time a little of what is known comes once more. */
    static String after(ISupport isupport, MessageReference reference) {
        return isById(isupport, reference)
                ? "msgid=" + reference.id()
                : timestamp(reference.time().minus(FUZZ));
    }

    /** As the upper end; by time it includes what is meant, for others may have been said at the same time. */
    static String before(ISupport isupport, MessageReference reference) {
        return isById(isupport, reference)
                ? "msgid=" + reference.id()
                : timestamp(reference.time().plus(TICK));
    }

    static String timestamp(Instant time) {
        return TIMESTAMP.format(time);
    }

    private static boolean isById(ISupport isupport, MessageReference reference) {
        // "If MSGREFTYPES is missing, clients SHOULD assume the server supports both and has no preference."
        List<String> types = List.of(isupport.get("MSGREFTYPES").orElse("msgid").split(","));
        return types.contains("msgid") && Words.isName(reference.id());
    }

    /** Whether the batch is what was asked for. */
    boolean isAnsweredBy(Batch batch, ISupport isupport) {
        return params.get(0).equals("TARGETS")
                ? batch.type().equals(Batch.TARGETS)
                : batch.type().equals(Batch.HISTORY) && isupport.casemapping().same(batch.target(), params.get(1));
    }
}
