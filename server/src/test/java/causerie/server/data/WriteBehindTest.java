package causerie.server.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is written a moment later. */
final class WriteBehindTest {
    private final Database database = Database.inMemory();
    private final List<String> failures = new ArrayList<>();
    private final WriteBehind keeper = new WriteBehind(database, why -> failures.add(String.valueOf(why.getMessage())));

    @AfterEach
    void close() {
        keeper.close();
        database.close();
    }

    private void put(String name, String key) {
        keeper.put(
                name, change -> change.change("INSERT OR REPLACE INTO room_keys (name, key) VALUES (?, ?)", name, key));
    }

    private List<String> kept() {
        return database.read(
                look -> look.list("SELECT name || ' ' || key FROM room_keys ORDER BY rowid", row -> row.getString(1)));
    }

    @Test
    void writesByItself() {
        put("#a", "1");
        Awaitility.await().until(() -> kept().equals(List.of("#a 1")));
    }

    @Test
    void writesOnceWhatChangesOften() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            String value = String.valueOf(i);
            keeper.put("same", change -> written.add(value));
        }
        keeper.flush();
        assertEquals("999", written.get(written.size() - 1));
    }

    @Test
    void writesInTheOrderOfTheLatestChanges() {
        put("#a", "1");
        put("#b", "1");
        put("#a", "2");
        keeper.flush();
        assertEquals(List.of("#b 1", "#a 2"), kept());
    }

    @Test
    void writesMoreThanItWritesAtOnce() {
        for (int i = 0; i < 1001; i++) {
            put("#" + i, "1");
        }
        keeper.flush();
        assertEquals(1001, kept().size());
    }

    @Test
    void writesWhatIsLeftWhenItIsClosed() {
        put("#a", "1");
        keeper.close();
        assertEquals(List.of("#a 1"), kept());
    }

    @Test
    void keepsForLaterWhatCannotBeWrittenAndSaysSoOnce() {
        database.write(change -> change.change("ALTER TABLE room_keys RENAME TO gone"));
        put("#a", "1");
        put("#b", "1");
        keeper.flush();
        put("#a", "2");
        keeper.flush();
        assertEquals(1, failures.size());
        database.write(change -> change.change("ALTER TABLE gone RENAME TO room_keys"));
        keeper.flush();
        assertEquals(List.of("#b 1", "#a 2"), kept());
    }
}
