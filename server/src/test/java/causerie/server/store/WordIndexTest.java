package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever searches finds all that was said by then, however many messages are taken into the index at once. */
final class WordIndexTest {
    private static final String[] CAPABILITIES = {
        "batch", "message-tags", "soju.im/search", "echo-message", "draft/message-redaction", "causerie/edit"
    };

    @TempDir
    private Path folder;

    private TestServer start() {
        return TestServer.start("--data", folder.toString(), "--flood-rate", "0", "--search-results", "1000");
    }

    private static TestClient join(TestServer server, String nick) {
        return server.join(nick, CAPABILITIES);
    }

    private static Message says(TestClient speaker, String words) {
        return speaker.send("PRIVMSG #general :" + words).expect("PRIVMSG", "#general", words);
    }

    private static List<String> found(TestClient client, String word) {
        return client.send("SEARCH in=#general;limit=1000;text=" + word).sync().stream()
                .filter(message -> message.verb().equals("PRIVMSG"))
                .map(Message::lastParam)
                .toList();
    }

    /** Compares the index with the messages; SQLite throws when one has what the other has not. */
    private void expectSound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("causerie.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {WordIndex.AT_ONCE - 1, WordIndex.AT_ONCE, WordIndex.AT_ONCE + 1})
    void findsAllThatWasSaid(int count) throws SQLException {
        List<String> said = IntStream.range(0, count)
                .mapToObj(number -> "tea number " + number)
                .toList();
        try (TestServer server = start()) {
            TestClient anne = join(server, "anne");
            said.forEach(words -> says(anne, words));
            assertEquals(said, found(anne, "tea"));
            says(anne, "more tea");
            assertEquals(List.of("more tea"), found(anne, "more"));
        }
        expectSound();
    }

    @Test
    void findsNothingThatWasTakenBack() throws SQLException {
        try (TestServer server = start()) {
            TestClient anne = join(server, "anne");
            String known = says(anne, "known").tags().get("msgid").orElseThrow();
            assertEquals(List.of("known"), found(anne, "known"));
            String unknown = says(anne, "unknown").tags().get("msgid").orElseThrow();
            anne.send("REDACT #general " + known).expect("REDACT");
            anne.send("REDACT #general " + unknown).expect("REDACT");
            assertEquals(List.of(), found(anne, "known"));
            assertEquals(List.of(), found(anne, "unknown"));
        }
        expectSound();
    }

    @Test
    void findsTheNewWordsOfWhatWasChanged() throws SQLException {
        try (TestServer server = start()) {
            TestClient anne = join(server, "anne");
            String known = says(anne, "known").tags().get("msgid").orElseThrow();
            assertEquals(List.of("known"), found(anne, "known"));
            String unknown = says(anne, "unknown").tags().get("msgid").orElseThrow();
            anne.send("EDIT #general " + known + " :known better").expect("EDIT");
            anne.send("EDIT #general " + unknown + " :no longer so").expect("EDIT");
            assertEquals(List.of("known better"), found(anne, "known"));
            assertEquals(List.of("known better"), found(anne, "better"));
            assertEquals(List.of(), found(anne, "unknown"));
            assertEquals(List.of("no longer so"), found(anne, "longer"));
            anne.send("EDIT #general " + known + " :again").expect("EDIT");
            assertEquals(List.of(), found(anne, "known"));
            anne.send("REDACT #general " + known).expect("REDACT");
            assertEquals(List.of(), found(anne, "again"));
        }
        expectSound();
    }

    /** What comes then has the numbers of those that are gone. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void findsWhatIsSaidAfterTheLastMessagesWereTakenBackAndTheServerWasKilled() throws Exception {
        try (ServerProcess server = ServerProcess.start("--data", folder.toString())) {
            TestClient anne = register(server.connect(), "anne");
            says(anne, "first");
            for (int i = 0; i < 3; i++) {
                Message last = says(anne, "last");
                assertEquals(List.of("last"), found(anne, "last"));
                anne.send("REDACT #general " + last.tags().get("msgid").orElseThrow())
                        .expect("REDACT");
            }
            server.signal("KILL");
            server.awaitExit();
        }
        try (TestServer again = start()) {
            TestClient bob = join(again, "bob");
            says(bob, "anew");
            assertEquals(List.of("anew"), found(bob, "anew"));
            assertEquals(List.of("first"), found(bob, "first"));
        }
        expectSound();
    }

    private static TestClient register(TestClient client, String nick) {
        client.send("CAP REQ :" + String.join(" ", CAPABILITIES));
        client.register(nick).expect("366");
        return client;
    }
}
