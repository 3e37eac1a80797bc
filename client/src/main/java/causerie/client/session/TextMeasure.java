package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.irc.Limits;
import java.util.List;
import java.util.Optional;

/** How much of a text a message to somebody can carry, over one connection. Belongs to the event dispatch thread. */
record TextMeasure(Wire wire) {
    private static final int ACTION_BYTES = Ctcp.action("").length();
    private static final int CORRECTION_BYTES = 20;
    /** Even with the longest names there is room for a few words. */
    private static final int MIN_TEXT_BYTES = 64;

    /** The messages that a text becomes; none where it says nothing. */
    List<String> messages(Buffer buffer, String text, Line.Kind kind) {
        int most = lineBytes(buffer, kind);
        Optional<Multiline> multiline = Multiline.of(wire).filter(can -> kind == Line.Kind.MESSAGE);
        if (multiline.isPresent()) {
            return multiline.get().messages(Words.text(text), most);
        }
        return Words.lines(text).stream()
                .flatMap(line -> TextSplitter.split(line, most).stream())
                .toList();
    }

    /** Whether a text is more than one line of the protocol. */
    boolean isLong(Buffer buffer, String text, Line.Kind kind) {
        return text.indexOf('\n') >= 0 || Words.bytes(text) > lineBytes(buffer, kind);
    }

    /** Whether a text can be sent as one message of several lines of the protocol. */
    boolean isTaken(Buffer buffer, String text, Line.Kind kind) {
        return kind == Line.Kind.MESSAGE
                && Multiline.of(wire)
                        .filter(can -> can.takes(text, lineBytes(buffer, kind)))
                        .isPresent();
    }

    /** What a text may take so that the line still fits when the server has put our name in front of it. */
    int lineBytes(Buffer buffer, Line.Kind kind) {
        int line = wire.isupport().number("LINELEN", Limits.LINE_BYTES);
        int around = wire.ownSourceBytes() + "PRIVMSG ".length() + Words.bytes(buffer.name()) + " :\r\n".length();
        return Math.max(MIN_TEXT_BYTES, line - around - (kind == Line.Kind.ACTION ? ACTION_BYTES : 0));
    }

    /** What other words for a message may take; some are told of them by a message that says that they are a correction. */
    int editBytes(Buffer buffer, String id) {
        int more = Math.max(Words.bytes(id), CORRECTION_BYTES);
        return Math.max(MIN_TEXT_BYTES, lineBytes(buffer, Line.Kind.MESSAGE) - more);
    }
}
