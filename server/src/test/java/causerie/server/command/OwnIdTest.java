package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor capability {@code causerie/id}: see docs/extensions.md. What is in memory and what is on disk behave alike. */
final class OwnIdTest {
    private static final String CAPABILITIES =
            "sasl causerie/id echo-message labeled-response batch message-tags server-time";

    @TempDir
    private Path folder;

    private final List<TestServer> servers = new ArrayList<>();

    private TestServer start(String where, String... options) {
        List<String> words = new ArrayList<>(List.of(
                ConfigFiles.withAccounts(folder, "anne", "bob"),
                "--data",
                where.equals("memory") ? "none" : folder.toString(),
                "--ping-timeout",
                "9h"));
        words.addAll(List.of(options));
        TestServer server = TestServer.start(words.toArray(String[]::new));
        servers.add(server);
        return server;
    }

    @AfterEach
    void stop() {
        servers.forEach(TestServer::close);
    }

    private static TestClient loggedIn(TestServer server, String account, String nick) {
        TestClient client = server.connect();
        client.send("CAP REQ :" + CAPABILITIES).expect("CAP", "*", "ACK");
        client.logIn(account);
        client.register(nick).expect("366");
        return client;
    }

    private static String say(TestClient client, String id, String words) {
        Message echo = client.send("@causerie/id=" + id + ";label=" + id + " PRIVMSG #general :" + words)
                .expect("PRIVMSG", "#general", words);
        assertEquals(id, echo.tags().get("label").orElse(""), "each time it is answered");
        return echo.tags().get("msgid").orElseThrow();
    }

    private static long heard(TestClient client, String words) {
        return client.sync().stream()
                .filter(message -> message.lastParam().equals(words))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "disk"})
    void whatIsSaidAgainIsHeardOnce(String where) {
        TestServer server = start(where);
        TestClient anne = loggedIn(server, "anne", "anne");
        TestClient bob = server.join("bob1", "message-tags");
        String first = say(anne, "a1", "tea?");
        assertEquals(first, say(anne, "a1", "tea?"));
        assertEquals(first, say(loggedIn(server, "anne", "anne2"), "a1", "tea?"), "from another device");
        assertEquals(1, heard(bob, "tea?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "disk"})
    void theIdIsForTheServerOnly(String where) {
        TestServer server = start(where);
        TestClient bob = server.join("bob1", "message-tags", "causerie/id");
        say(loggedIn(server, "anne", "anne"), "a1", "tea?");
        assertFalse(bob.expect("PRIVMSG").tags().get("causerie/id").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "disk"})
    void anIdIsOfOneAuthorAndOneTarget(String where) {
        TestServer server = start(where);
        TestClient anne = loggedIn(server, "anne", "anne");
        TestClient bob = loggedIn(server, "bob", "bob");
        String hers = say(anne, "a1", "tea?");
        bob.sync();
        assertNotEquals(hers, say(bob, "a1", "coffee?"));
        anne.send("@causerie/id=a2 PRIVMSG #general,bob :both").sync();
        assertEquals(2, heard(bob, "both"));
        anne.send("@causerie/id=a2 PRIVMSG #GENERAL,BOB :both").sync();
        assertEquals(0, heard(bob, "both"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "disk"})
    void severalLinesAreOneMessage(String where) {
        TestServer server = start(where);
        TestClient anne = loggedIn(server, "anne", "anne");
        TestClient bob = server.join("bob1");
        anne.send("CAP REQ draft/multiline").expect("CAP", "anne", "ACK");
        for (int i = 0; i < 2; i++) {
            anne.send(
                    "@causerie/id=m1 BATCH +1 draft/multiline #general",
                    "@batch=1 PRIVMSG #general :one",
                    "@batch=1 PRIVMSG #general :two",
                    "BATCH -1");
            anne.sync();
        }
        assertEquals(1, heard(bob, "two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "disk"})
    void itIsKnownForTenMinutes(String where) {
        TestServer server = start(where);
        TestClient anne = loggedIn(server, "anne", "anne");
        String first = say(anne, "a1", "tea?");
        server.clock().advance(Duration.ofMinutes(10));
        assertEquals(first, say(anne, "a1", "tea?"));
        server.clock().advance(Duration.ofMillis(1));
        assertNotEquals(first, say(anne, "a1", "tea?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "disk"})
    void onlySoManyAreKnown(String where) {
        TestServer server = start(where, "--remember-ids", "2");
        TestClient anne = loggedIn(server, "anne", "anne");
        String first = say(anne, "a1", "one");
        say(anne, "a2", "two");
        assertEquals(first, say(anne, "a1", "one"));
        say(anne, "a3", "three");
        assertNotEquals(first, say(anne, "a1", "one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "disk"})
    void itHasFrom1To64Bytes(String where) {
        TestClient anne = loggedIn(start(where), "anne", "anne");
        say(anne, "x".repeat(64), "tea?");
        for (String id : List.of("", "x".repeat(65), "é".repeat(32) + "x")) {
            anne.send("@causerie/id=" + id + " PRIVMSG #general :tea?");
            assertEquals("INVALID_ID", anne.expect("FAIL", "PRIVMSG").param(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "disk"})
    void whatWasRefusedCanBeSaidAgain(String where) {
        TestServer server = start(where);
        TestClient operator = server.join("operator").enter("#quiet");
        TestClient anne = loggedIn(server, "anne", "anne").enter("#quiet");
        operator.send("MODE #quiet +m").sync();
        anne.send("@causerie/id=a1 PRIVMSG #quiet :tea?").expect("404");
        operator.send("MODE #quiet -m").sync();
        anne.send("@causerie/id=a1 PRIVMSG #quiet :tea?").expect("PRIVMSG", "#quiet", "tea?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "disk"})
    void whoHasNotAskedForItIsHeardEachTime(String where) {
        TestServer server = start(where);
        TestClient bob = server.join("bob1");
        TestClient guest = server.join("guest", "message-tags");
        guest.send("@causerie/id=a1 PRIVMSG #general :hi", "@causerie/id=a1 PRIVMSG #general :hi")
                .sync();
        assertEquals(2, heard(bob, "hi"));
    }

    @ParameterizedTest
    @ValueSource(strings = "disk")
    void itIsKnownAfterARestart(String where) {
        String first;
        try (TestServer server = start(where)) {
            first = say(loggedIn(server, "anne", "anne"), "a1", "tea?");
        }
        TestServer again = start(where);
        assertEquals(first, say(loggedIn(again, "anne", "anne"), "a1", "tea?"));
    }
}
