package causerie.server.account;

import java.io.Serial;

/** Somebody has given so many wrong passwords that the next is not even looked at. */
public final class TooManyGuessesException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    TooManyGuessesException() {
        super("Too many wrong passwords");
    }
}
