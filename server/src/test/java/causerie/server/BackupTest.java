package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The subcommands backup and restore, beside servers that run and that do not. */
final class BackupTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private int people;

    private Path data() {
        return folder.resolve("data");
    }

    private Path copy() {
        return folder.resolve("copy.db");
    }

    private TestServer start() {
        return TestServer.start("--data", data().toString());
    }

    private int run(Object... words) {
        CommandLine line = ServerMain.commandLine();
        line.setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err, true));
        return line.execute(Stream.of(words).map(Object::toString).toArray(String[]::new));
    }

    private int backUp() {
        return run("backup", "--data", data(), copy());
    }

    private int restore() {
        return run("restore", "--data", data(), copy());
    }

    private void isTold(String words) {
        assertTrue(err.toString().contains(words), err::toString);
    }

    private void say(TestServer server, String words) {
        server.join("anne" + people++, "echo-message")
                .send("PRIVMSG #general :" + words)
                .expect("PRIVMSG");
    }

    private List<String> known(TestServer server) {
        TestClient bob = server.join("bob" + people++, "batch", "draft/chathistory", "soju.im/search");
        List<String> found = texts(bob, "SEARCH text=words");
        assertEquals(texts(bob, "CHATHISTORY LATEST #general * 100"), found);
        return found;
    }

    private static List<String> texts(TestClient bob, String line) {
        return bob.send(line).sync().stream()
                .filter(message -> message.verb().equals("PRIVMSG"))
                .map(Message::lastParam)
                .toList();
    }

    @Test
    void bringsBackWhatARunningServerKnewAndKeepsWhatWasThere() throws IOException {
        try (TestServer server = start()) {
            say(server, "words before");
            assertEquals(0, backUp(), err::toString);
            say(server, "words after");
        }
        assertEquals(0, restore(), err::toString);
        try (TestServer again = start()) {
            assertEquals(List.of("words before"), known(again));
            say(again, "words later");
            assertEquals(List.of("words before", "words later"), known(again));
        }
        try (Stream<Path> files = Files.list(data())) {
            Path aside = files.filter(file -> file.getFileName().toString().startsWith("before-restore-"))
                    .findFirst()
                    .orElseThrow();
            try (TestServer former = TestServer.start("--data", aside.toString())) {
                assertEquals(List.of("words before", "words after"), known(former));
            }
        }
    }

    @Test
    void restoresWhereNothingWasBefore() {
        try (TestServer server = start()) {
            say(server, "some words");
        }
        assertEquals(0, backUp(), err::toString);
        Path other = folder.resolve("other");
        assertEquals(0, run("restore", "--data", other, copy()), err::toString);
        try (TestServer again = TestServer.start("--data", other.toString())) {
            assertEquals(List.of("some words"), known(again));
        }
    }

    @Test
    void restoresNothingWhileAServerHasTheFolder() {
        try (TestServer server = start()) {
            say(server, "some words");
            assertEquals(0, backUp(), err::toString);
            assertEquals(1, restore());
            isTold("Another server keeps its data");
            assertEquals(List.of("some words"), known(server));
        }
    }

    @Test
    void overwritesNoFile() throws IOException {
        start().close();
        Files.writeString(copy(), "a letter");
        assertEquals(1, backUp());
        isTold("is there already");
        assertEquals("a letter", Files.readString(copy()));
    }

    @Test
    void tellsWhenThereIsNothingToCopy() {
        assertEquals(1, backUp());
        isTold("No server has kept anything");
        assertEquals(1, restore());
        isTold("There is no file");
        assertEquals(2, run("backup", "--data", "none", copy()));
        isTold("With --data none");
        assertFalse(Files.exists(copy()));
    }

    @Test
    void tellsWhenTheCopyCannotBeWritten() {
        start().close();
        assertEquals(
                1, run("backup", "--data", data(), folder.resolve("nowhere").resolve("copy.db")));
        isTold("cannot be written");
    }

    @Test
    void restoresOnlyWhatIsOurs() throws Exception {
        try (TestServer server = start()) {
            say(server, "my words");
        }
        Files.writeString(copy(), "This is a letter to my aunt, and no database at all.\n".repeat(100));
        assertEquals(1, restore());
        isTold("cannot be copied");
        Files.delete(copy());
        execute("CREATE TABLE messages (number)");
        assertEquals(1, restore());
        isTold("holds no data of a Causerie server");
        Files.delete(copy());
        assertEquals(0, backUp());
        execute("PRAGMA user_version = 9999");
        assertEquals(1, restore());
        isTold("newer Causerie");
        try (TestServer again = start()) {
            assertEquals(List.of("my words"), known(again));
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsOnlyItsOwnerReadTheCopy() throws IOException {
        start().close();
        assertEquals(0, backUp(), err::toString);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy())));
    }
}
