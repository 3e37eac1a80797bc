package causerie.server.store;

import causerie.server.data.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which messages are not to be kept. Has no state of its own.
 *
 * @param sql takes some of them out, the oldest first
 * @param values of its parameters
 */
record Retention(String sql, List<Long> values) {
    /** So many go at a time, as what people say has to wait meanwhile: 30 ms on a usual machine. */
    static final int AT_ONCE = 50;

    private static final String DELETE = "DELETE FROM messages WHERE number IN (%s)";
    /** Numbers rise as times do, so the oldest stand first. */
    private static final String OLDER =
            DELETE.formatted("SELECT number FROM (SELECT number, time FROM messages ORDER BY number LIMIT " + AT_ONCE
                    + ") WHERE time < ?");

    private static final String BEYOND =
            DELETE.formatted("SELECT number FROM messages WHERE place = ? AND (time, number) < (?, ?)"
                    + " ORDER BY time, number LIMIT " + AT_ONCE);
    private static final String OLDEST_KEPT = "SELECT time, number FROM messages WHERE place = ? AND written = 1"
            + " ORDER BY time DESC, number DESC LIMIT 1 OFFSET ?";

    /** All before a time, in milliseconds since 1970. */
    static Retention older(long time) {
        return new Retention(OLDER, List.of(time));
    }

    /** Of each place, all before the last so many that people wrote. */
    static List<Retention> beyond(int most, Transaction look) throws SQLException {
        List<Retention> rules = new ArrayList<>();
        for (long place : look.list("SELECT id FROM places", row -> row.getLong(1))) {
            Optional<Retention> rule = look.first(
                    OLDEST_KEPT,
                    row -> new Retention(BEYOND, List.of(place, row.getLong(1), row.getLong(2))),
                    place,
                    most - 1);
            rule.ifPresent(rules::add);
        }
        return rules;
    }

    /** Takes out at most {@link #AT_ONCE}; answers how many. */
    int apply(Transaction change) throws SQLException {
        return change.change(sql, values.toArray());
    }

    /** Nothing tells any more who has spoken with whom. */
    static int forgetEmptyPlaces(Transaction change) throws SQLException {
        return change.change("DELETE FROM places WHERE NOT EXISTS (SELECT 1 FROM messages WHERE place = places.id)");
    }
}
