package causerie.client.session;

import java.util.Locale;
import java.util.Optional;

/**
 * A request between programs, or what somebody does, inside a message. See
 * <a href="https://modern.ircdocs.horse/ctcp">CTCP</a>.
 *
 * @param command in capitals
 * @param text what follows; may be empty
 */
record Ctcp(String command, String text) {
    private static final char DELIMITER = '\u0001';

    /** The request in a message's text; empty when it is plain text. */
    static Optional<Ctcp> in(String message) {
        if (message.isEmpty() || message.charAt(0) != DELIMITER) {
            return Optional.empty();
        }
        // "Clients MUST accept messages without the final delimiter", since long lines lose it.
        int close = message.indexOf(DELIMITER, 1);
        String body = message.substring(1, close < 0 ? message.length() : close);
        int space = body.indexOf(' ');
        return Optional.of(new Ctcp(
                (space < 0 ? body : body.substring(0, space)).toUpperCase(Locale.ROOT),
                space < 0 ? "" : body.substring(space + 1)));
    }

    static String action(String text) {
        return DELIMITER + "ACTION " + text + DELIMITER;
    }

    String format() {
        return DELIMITER + command + (text.isEmpty() ? "" : " " + text) + DELIMITER;
    }
}
