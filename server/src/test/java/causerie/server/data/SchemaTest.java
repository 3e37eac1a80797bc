package causerie.server.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of an earlier version is brought to the present one. */
final class SchemaTest {
    /** The last one without an index of words. */
    private static final int WITHOUT_WORDS = 4;

    /** One in which words stay as they are, and are indexed one by one. */
    private static final int WITHOUT_EDITS = 6;

    @TempDir
    private Path folder;

    private static void say(Statement statement, int number, String line, String words) throws SQLException {
        statement.execute("INSERT INTO messages (number, time, place, written, msgid, line, text, shape, connection,"
                + " account, bot, real_name) VALUES (" + number + ", 5, " + number + ", 1, 'x-" + number + "', '" + line
                + "', '" + words + "', '', 1, '', 0, '')");
    }

    @Test
    void indexesTheWordsThatWereKeptBeforeThereWasAnIndex() throws SQLException {
        Path file = DataFolder.databaseIn(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            Schema.bring(connection, WITHOUT_WORDS);
            statement.execute("INSERT INTO places VALUES (1, 'room', '#tea', ''), (2, 'conversation', 'a', 'b')");
            say(statement, 1, ":Anne!a@h PRIVMSG #tea", "Un café");
            say(statement, 2, "@+draft/reply=x:y :bob!b@h PRIVMSG anne", "Thé ou café");
        }
        try (Database database = Database.open(file, true)) {
            for (String[] question : new String[][] {
                {"cafe", "1,2"},
                {"marks : p1 AND text : cafe", "1"},
                {"marks : n616e6e65", "1"},
                {"marks : n626f62", "2"},
                {"marks : w61 AND marks : w62", "2"}
            }) {
                String found = database.read(look -> look.first(
                                "SELECT group_concat(rowid) FROM words WHERE words MATCH ? ORDER BY rowid",
                                row -> row.getString(1),
                                question[0])
                        .orElseThrow());
                assertEquals(question[1], found, question[0]);
            }
            assertEquals(1, database.<Integer>write(change -> change.change("DELETE FROM messages WHERE number = 1")));
            assertEquals(
                    "2",
                    database.<String>read(look -> look.first(
                                    "SELECT group_concat(rowid) FROM words WHERE words MATCH 'cafe'",
                                    row -> row.getString(1))
                            .orElseThrow()));
        }
    }

    @Test
    void indexesTheWordsAnewThatAreChanged() throws SQLException {
        Path file = DataFolder.databaseIn(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            Schema.bring(connection, WITHOUT_EDITS);
            statement.execute("INSERT INTO places VALUES (1, 'room', '#tea', '')");
            say(statement, 1, ":anne!a@h PRIVMSG #tea", "Un café");
        }
        try (Database database = Database.open(file, true)) {
            assertEquals(
                    0,
                    database.<Long>read(look -> look.number("SELECT edited FROM messages"))
                            .longValue());
            database.<Integer>write(change -> change.change("UPDATE messages SET text = 'Un thé', edited = 7"));
            assertEquals(0, found(database, "cafe"));
            assertEquals(1, found(database, "the"));
            database.<Integer>write(change -> change.change("DELETE FROM messages"));
            assertEquals(0, found(database, "the"));
        }
    }

    private static long found(Database database, String word) {
        return database.read(look -> look.number("SELECT count(*) FROM words WHERE words MATCH ?", word));
    }
}
