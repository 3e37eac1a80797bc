package causerie.server.data;

import java.sql.SQLException;

/** What is done in one transaction. */
@FunctionalInterface
public interface Work<T> {
    T in(Transaction transaction) throws SQLException;
}
