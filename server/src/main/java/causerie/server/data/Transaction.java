package causerie.server.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A view of the database in which nothing changes but what its owner changes: all of that becomes true, or none. Belongs to
 * one thread at a time, and only until its work is done.
 */
public final class Transaction {
    private final Connection connection;
    private final String begin;
    /** By their text, of which there are only as many as the program's code has. */
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /**
     * @param connection one that ends no transaction by itself
     * @param begin what a transaction begins with
     */
    Transaction(Connection connection, String begin) {
        this.connection = connection;
        this.begin = begin;
    }

    /** Makes a value of the row that a result stands at. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Changes something; answers how many rows. */
    public int change(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** The rows that a question finds, in their order. */
    public <T> List<T> list(String sql, Row<T> reader, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    /** The first row that a question finds. */
    public <T> Optional<T> first(String sql, Row<T> reader, Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    /** A number that a question always finds. */
    public long number(String sql, Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElseThrow();
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** The statement of this text, prepared once for as long as the database is open; the caller sets all its values. */
    public PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    void begin() throws SQLException {
        prepared(begin).execute();
    }

    void commit() throws SQLException {
        prepared("COMMIT").execute();
    }

    /** Takes all back, and forgets the statements: one that has failed on a full disk may not work again. */
    void rollback() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        }
    }

    void close() throws SQLException {
        connection.close();
    }
}
