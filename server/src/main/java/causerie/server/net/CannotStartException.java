package causerie.server.net;

import java.io.Serial;

/** The server cannot start; the text is a sentence for the person who started it, with the remedy. */
public final class CannotStartException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public CannotStartException(String sentence) {
        super(sentence);
    }

    public CannotStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
