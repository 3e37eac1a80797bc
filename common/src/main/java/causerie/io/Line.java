package causerie.io;

/** What {@link LineReader} found: a line, one it had to refuse, or the end of the stream. */
public sealed interface Line {
    /** A whole line in UTF-8, without its line ending. */
    record Text(String text) implements Line {}

    /** A line that may not be passed on; all of it has been or will be skipped. */
    enum Defect implements Line {
        /** Longer than allowed, in its tags or after them. */
        TOO_LONG,
        /** Bytes that are not UTF-8. */
        INVALID_UTF8,
        /** A NUL, or a CR that is not part of the line ending. */
        FORBIDDEN_CHARACTER
    }

    /** The peer has finished sending; what came after the last line ending is dropped. */
    enum End implements Line {
        END
    }
}
