package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Other words for a message ({@code causerie/edit}) outlive the server, and so does the right to change it. */
@Timeout(60)
final class StoredEditTest {
    private static final String CAPABILITIES = "sasl causerie/edit echo-message batch message-tags account-tag"
            + " draft/chathistory soju.im/search standard-replies";

    @TempDir
    private Path folder;

    private TestServer start(String... options) {
        String[] all = new String[options.length + 5];
        List.of(ConfigFiles.withAccounts(folder, "anne", "bob"), "--data", folder.toString(), "--ping-timeout", "9h")
                .toArray(all);
        System.arraycopy(options, 0, all, 5, options.length);
        return TestServer.start(all);
    }

    private static TestClient join(TestClient client, String nick) {
        client.send("CAP REQ :" + CAPABILITIES).expect("CAP", "*", "ACK");
        client.register(nick).expect("366");
        return client;
    }

    private static TestClient logIn(TestServer server, String account, String nick) {
        TestClient client = server.connect();
        client.send("CAP REQ :" + CAPABILITIES).expect("CAP", "*", "ACK");
        client.logIn(account);
        client.register(nick).expect("366");
        return client;
    }

    private static String say(TestClient speaker, String target, String words) {
        Message echo = speaker.send("PRIVMSG " + target + " :" + words).expect("PRIVMSG", target, words);
        return echo.tags().get("msgid").orElseThrow();
    }

    private static List<Message> messages(TestClient reader, String question) {
        return reader.send(question).sync().stream()
                .filter(message -> message.verb().equals("PRIVMSG"))
                .toList();
    }

    private static List<String> words(TestClient reader, String question) {
        return messages(reader, question).stream().map(Message::lastParam).toList();
    }

    @Test
    void isThereAfterARestart() {
        String msgid;
        try (TestServer server = start()) {
            TestClient anne = join(server.connect(), "anna");
            msgid = say(anne, "#general", "a cup of cofee");
            server.clock().advance(Duration.ofSeconds(3));
            anne.send("EDIT #general " + msgid + " :a cup of coffee").expect("EDIT");
        }
        try (TestServer server = start()) {
            TestClient bob = join(server.connect(), "rob");
            Message seen = messages(bob, "CHATHISTORY LATEST #general * 5").get(0);
            assertEquals("a cup of coffee", seen.lastParam());
            assertEquals(Optional.of(msgid), seen.tags().get("msgid"));
            assertEquals(Optional.of("2026-03-01T12:00:03.123Z"), seen.tags().get("causerie/edited"));
            assertEquals(List.of("a cup of coffee"), words(bob, "SEARCH text=coffee"));
            assertEquals(List.of(), words(bob, "SEARCH text=cofee"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isThereAfterACrashWhenItWasTold() throws Exception {
        try (ServerProcess server = ServerProcess.start("--data", folder.toString(), "--flood-rate", "0")) {
            TestClient anne = join(server.connect(), "anna");
            String msgid = say(anne, "#general", "0");
            for (int i = 1; i <= 100; i++) {
                anne.send("EDIT #general " + msgid + " :" + i);
            }
            anne.expect("EDIT", "#general", msgid, "1");
            for (int i = 2; i <= 100; i++) {
                anne.expect("EDIT", "#general", msgid, String.valueOf(i));
            }
            server.signal("KILL");
            server.awaitExit();
        }
        try (TestServer server = start()) {
            assertEquals(List.of("100"), words(join(server.connect(), "rob"), "CHATHISTORY LATEST #general * 5"));
        }
    }

    @Test
    void isForTheAccountOfTheAuthorFromWhereverItComes() {
        String msgid;
        String guests;
        try (TestServer server = start()) {
            msgid = say(logIn(server, "anne", "anne"), "#general", "1");
            TestClient other = logIn(server, "anne", "anne2");
            Message told = other.send("EDIT #general " + msgid + " :2").expect("EDIT", "#general", msgid, "2");
            assertEquals(Optional.of("anne"), told.tags().get("account"));
            assertEquals("anne2", told.source().name());
            guests = say(join(server.connect(), "guest"), "#general", "x");
        }
        try (TestServer server = start()) {
            TestClient anne = logIn(server, "anne", "anne");
            anne.send("EDIT #general " + msgid + " :3").expect("EDIT", "#general", msgid, "3");
            Message seen = messages(anne, "CHATHISTORY LATEST #general * 5").get(0);
            assertEquals("anne", seen.source().name(), "it is still by whom it was");
            assertEquals("3", seen.lastParam());
            join(server.connect(), "guest")
                    .send("EDIT #general " + guests + " :y")
                    .expect("FAIL", "EDIT", "EDIT_FORBIDDEN");
        }
    }

    @Test
    void concernsWhatTwoAccountsSaidInPrivate() {
        String msgid;
        try (TestServer server = start()) {
            TestClient anne = logIn(server, "anne", "anne");
            logIn(server, "bob", "bob");
            msgid = say(anne, "bob", "at fiv");
        }
        try (TestServer server = start()) {
            TestClient bob = logIn(server, "bob", "bob");
            TestClient anne = logIn(server, "anne", "anne");
            anne.send("EDIT bob " + msgid + " :at five").expect("EDIT", "bob", msgid, "at five");
            bob.expect("EDIT", "bob", msgid, "at five");
            assertEquals(List.of("at five"), words(bob, "CHATHISTORY LATEST anne * 5"));
        }
    }

    @Test
    void isPlayedToThoseWhoCannotAsk() {
        try (TestServer server = start("--playback", "5")) {
            TestClient anne = join(server.connect(), "anna");
            String msgid = say(anne, "#general", "helo");
            anne.send("EDIT #general " + msgid + " :hello").expect("EDIT");
            TestClient plain = server.join("plain", "server-time");
            assertEquals("hello", plain.expect("PRIVMSG", "#general").lastParam());
            plain.expectNo("PRIVMSG");
        }
    }
}
