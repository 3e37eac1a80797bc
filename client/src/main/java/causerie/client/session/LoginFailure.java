package causerie.client.session;

/**
 * Why we did not get in.
 *
 * @param detail a name that may be free with {@link Reason#NAME_TAKEN}, the server's own words with the last three; may
 *     be empty
 */
public record LoginFailure(Reason reason, String detail) {
    /** What went wrong, each with its own sentence in the dialog. */
    public enum Reason {
        UNKNOWN_HOST,
        /** Nobody listens there. */
        REFUSED,
        NO_ROUTE,
        TIMED_OUT,
        NOT_A_CHAT_SERVER,
        NAME_TAKEN,
        NAME_INVALID,
        WRONG_PASSWORD,
        /** The server closed the connection or would not go on. */
        CLOSED
    }

    public static LoginFailure of(Reason reason) {
        return new LoginFailure(reason, "");
    }
}
