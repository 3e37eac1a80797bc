package causerie.server.account;

import java.io.Serial;

/** Somebody has given so many wrong passwords that the next is not even looked at. */
public final class TooManyGuessesException extends Exception {
    /** What people are told. */
    public static final String SENTENCE = "Too many wrong passwords: try again in a few seconds";

    @Serial
    private static final long serialVersionUID = 1L;

    TooManyGuessesException() {
        super(SENTENCE);
    }
}
