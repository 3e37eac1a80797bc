package causerie.irc;

import java.io.Serial;

/** A line is not a message; the text says why and holds nothing of the line. */
public final class MalformedMessageException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public MalformedMessageException(String reason) {
        super(reason);
    }
}
