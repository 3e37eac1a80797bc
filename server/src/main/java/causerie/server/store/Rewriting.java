package causerie.server.store;

import causerie.server.data.Transaction;
import causerie.server.journal.Said;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a correction has put in place of what stood there, so that it can be put back. Has no state of its own.
 *
 * @param number of the message
 */
record Rewriting(long number, Words before, Words after) {
    private static final String READ = "SELECT text, shape, edited FROM messages WHERE number = ?";

    /** It is put back only where nothing else has come since. */
    private static final String WRITE = "UPDATE messages SET text = ?, shape = ?, edited = ?"
            + " WHERE number = ? AND text = ? AND shape = ? AND edited = ?";

    /**
     * The words of a message, as columns of the database.
     *
     * @param edited when they were written, in milliseconds since 1970; 0 when they are the first
     */
    private record Words(String text, String shape, long edited) {}

    /**
     * Gives a message the words of a correction; empty when there is no such message.
     *
     * @param time of the correction, in milliseconds since 1970
     */
    static Optional<Rewriting> of(Said.Edit edit, long time, Transaction change) throws SQLException {
        OptionalLong number = Messages.number(edit.correction().msgid(), change);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Row row = Row.of(edit.correction().text());
        Words next = new Words(row.text(), row.shape(), time);
        Rewriting rewriting = change.first(
                        READ,
                        found -> new Rewriting(
                                number.getAsLong(),
                                new Words(found.getString(1), found.getString(2), found.getLong(3)),
                                next),
                        number.getAsLong())
                .orElseThrow();
        rewriting.write(rewriting.before, next, change);
        return Optional.of(rewriting);
    }

    /** Puts back what stood there before. */
    void undo(Transaction change) throws SQLException {
        write(after, before, change);
    }

    private void write(Words from, Words to, Transaction change) throws SQLException {
        change.change(WRITE, to.text, to.shape, to.edited, number, from.text, from.shape, from.edited);
    }
}
