package causerie.server.marker;

import causerie.server.capability.Sender;
import causerie.server.data.Database;
import causerie.server.data.StorageException;
import causerie.server.data.Transaction;
import causerie.server.data.WriteBehind;
import causerie.server.session.Device;
import causerie.server.session.Order;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * How far everybody has read who is here: what is kept of an account is there from its first connection to its last. Used by
 * all threads; what is here changes under the order, and the disk is not waited for there.
 */
public final class MarkerRegistry {
    private final Database database;
    private final WriteBehind keeper;
    private final Order order;
    private final IntSupplier most;

    @GuardedBy("order")
    private final Map<String, Markers> byPerson = new HashMap<>();

    @GuardedBy("order")
    private final Map<Device, String> persons = new HashMap<>();

    /** What is written once for all changes of it. */
    private record About(String account, String target) {}

    /** @param most how many a person may have at this moment */
    public MarkerRegistry(Database database, WriteBehind keeper, Order order, IntSupplier most) {
        this.database = database;
        this.keeper = keeper;
        this.order = order;
        this.most = most;
    }

    /**
     * Has what is kept of somebody at hand, from when they have come or logged in; waits for the disk.
     *
     * @return whether it could be read
     */
    public boolean load(Device device) {
        String person = device.session().sender().person();
        try {
            if (find(device).isEmpty()) {
                add(device, person, Sender.accountOf(person).map(this::kept).orElse(Map.of()));
            }
            return true;
        } catch (StorageException failed) {
            keeper.report(failed);
            return false;
        }
    }

    /** What was changed a moment ago has to be there, too. */
    private Map<String, Instant> kept(String account) {
        keeper.flush();
        Map<String, Instant> known = new HashMap<>();
        database.read(look -> look.list(
                        "SELECT target, time FROM read_markers WHERE account = ?",
                        row -> Map.entry(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
                        account))
                .forEach(marker -> known.put(marker.getKey(), marker.getValue()));
        return known;
    }

    private void add(Device device, String person, Map<String, Instant> known) {
        order.lock();
        try {
            remove(device);
            if (!device.departed()) {
                persons.put(device, person);
                byPerson.computeIfAbsent(person, first -> new Markers(known)).add(device);
            }
        } finally {
            order.unlock();
        }
    }

    /** What is known of somebody's reading; empty while that is not loaded. To be used under the order. */
    public Optional<Markers> find(Device device) {
        order.lock();
        try {
            return Optional.ofNullable(persons.get(device))
                    .filter(device.session().sender().person()::equals)
                    .map(byPerson::get);
        } finally {
            order.unlock();
        }
    }

    /** Forgets a connection that ends. */
    public void remove(Device device) {
        order.lock();
        try {
            Optional<String> person = Optional.ofNullable(persons.remove(device));
            Optional<Markers> left = person.map(byPerson::get);
            if (left.isPresent() && left.get().remove(device)) {
                byPerson.remove(person.get());
            }
        } finally {
            order.unlock();
        }
    }

    /**
     * Notes how far somebody has read; under the order.
     *
     * @return whether that is further than was known
     */
    public boolean raise(Device device, String target, Instant time) {
        Optional<Markers> found = find(device);
        if (found.isEmpty() || !found.get().raise(target, time)) {
            return false;
        }
        List<String> forgotten = found.get().forgetOldest(most.getAsInt());
        device.session().sender().account().ifPresent(account -> keep(account, target, time, forgotten));
        return true;
    }

    private void keep(String account, String target, Instant time, List<String> forgotten) {
        keeper.put(new About(account, target), change -> keep(account, target, time, change));
        for (String old : forgotten) {
            keeper.put(new About(account, old), change -> forget(account, old, change));
        }
    }

    private static void keep(String account, String target, Instant time, Transaction change) throws SQLException {
        change.change(
                "INSERT INTO read_markers (account, target, time) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET time = max(time, excluded.time)",
                account,
                target,
                time.toEpochMilli());
    }

    private static void forget(String account, String target, Transaction change) throws SQLException {
        change.change("DELETE FROM read_markers WHERE account = ? AND target = ?", account, target);
    }
}
