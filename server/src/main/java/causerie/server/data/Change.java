package causerie.server.data;

import java.sql.SQLException;

/** Writes how something is, in somebody's transaction; it holds all that it needs. */
@FunctionalInterface
public interface Change {
    void in(Transaction transaction) throws SQLException;
}
