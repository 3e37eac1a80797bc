package causerie.client.session;

import causerie.irc.Message;
import causerie.irc.Tags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts of several lines that are one message, as one connection can send them. See
 * <a href="https://ircv3.net/specs/extensions/multiline">multiline</a>. Belongs to the event dispatch thread.
 *
 * @param maxBytes the most bytes of one text, with one for each line feed
 * @param maxLines the most lines of the protocol that it may take
 */
record Multiline(int maxBytes, int maxLines) {
    static final String CAPABILITY = "draft/multiline";
    /** The tag of a line that goes on where the one before it ends. */
    static final String CONCAT = "draft/multiline-concat";
    /** The most that we send or take in of one text, whatever the server would allow. */
    static final int MAX_BYTES = 32 * 1024;
    /** The most lines that we send or take in of one text. */
    static final int MAX_LINES = 500;

    private static final String BATCH = "batch";
    /** What a server without labels refuses could not be told from what it takes. */
    private static final List<String> NEEDED = List.of(CAPABILITY, BATCH, "message-tags", "labeled-response");

    /** A line of the protocol. */
    private record Piece(String text, boolean concat) {
        /** With the line feed before it. */
        int bytes() {
            return Words.bytes(text) + (concat ? 0 : 1);
        }
    }

    /** What the server can take; empty when it can take none. */
    static Optional<Multiline> of(Wire wire) {
        if (!NEEDED.stream().allMatch(wire::has)) {
            return Optional.empty();
        }
        Map<String, String> values = Arrays.stream(wire.value(CAPABILITY).split(","))
                .map(token -> token.split("=", 2))
                .filter(token -> token.length == 2)
                .collect(Collectors.toMap(token -> token[0], token -> token[1], (first, second) -> first));
        // "max-bytes […] REQUIRED"
        int bytes = number(values.getOrDefault("max-bytes", "0"), MAX_BYTES);
        int lines = number(values.getOrDefault("max-lines", Integer.toString(MAX_LINES)), MAX_LINES);
        return bytes > 0 && lines > 0 ? Optional.of(new Multiline(bytes, lines)) : Optional.empty();
    }

    private static int number(String text, int most) {
        try {
            return Math.min(Integer.parseInt(text), most);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /**
     * Cuts a text into such that are one message each: between lines, and within a line only where it is too long by
     * itself.
     *
     * @param lineBytes what of it one line of the protocol can carry
     */
    List<String> messages(String text, int lineBytes) {
        List<String> messages = new ArrayList<>();
        List<Piece> message = new ArrayList<>();
        int bytes = 0;
        for (Piece piece : pieces(text, Math.min(lineBytes, maxBytes))) {
            if (message.size() == maxLines || (!message.isEmpty() && bytes + piece.bytes() > maxBytes)) {
                messages.add(joined(message));
                message.clear();
                bytes = 0;
            }
            // No line feed stands before the first line.
            bytes += message.isEmpty() ? Words.bytes(piece.text()) : piece.bytes();
            message.add(piece);
        }
        messages.add(joined(message));
        return messages.stream()
                .map(Words::text)
                .filter(some -> !some.isBlank())
                .toList();
    }

    /** Whether a text can be one message. */
    boolean takes(String text, int lineBytes) {
        List<Piece> pieces = pieces(text, lineBytes);
        return pieces.size() <= maxLines && Words.bytes(text) <= maxBytes;
    }

    private static String joined(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.concat() || text.length() == 0 ? "" : "\n").append(piece.text());
        }
        return text.toString();
    }

    /**
     * The lines of the protocol that one text is.
     *
     * @param opening what is said about the whole text
     * @param bare the message without its text
     */
    static List<Message> batch(Tags opening, String reference, Message bare, String text, int lineBytes) {
        List<Message> lines = new ArrayList<>();
        lines.add(
                Message.of("BATCH", "+" + reference, CAPABILITY, bare.param(0)).withTags(opening));
        for (Piece piece : pieces(text, lineBytes)) {
            List<String> params = new ArrayList<>(bare.params());
            params.add(piece.text());
            // "Clients MUST NOT send tags other than draft/multiline-concat and batch on messages within the batch."
            Tags tags = Tags.of(BATCH, reference);
            lines.add(new Message(piece.concat() ? tags.with(CONCAT, "") : tags, bare.source(), bare.verb(), params));
        }
        lines.add(Message.of("BATCH", "-" + reference));
        return lines;
    }

    private static List<Piece> pieces(String text, int lineBytes) {
        List<Piece> pieces = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            boolean concat = false;
            for (String piece : TextSplitter.cut(line, lineBytes)) {
                pieces.add(new Piece(piece, concat));
                concat = true;
            }
        }
        return pieces;
    }
}
