package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not to be kept goes while the server runs. */
final class UpkeepTest {
    private static final String[] READING = {
        "batch",
        "message-tags",
        "draft/chathistory",
        "echo-message",
        "draft/message-redaction",
        "soju.im/search",
        "causerie/edit"
    };

    @TempDir
    private Path folder;

    private TestServer start(String... options) {
        return TestServer.start(with(options));
    }

    private String[] with(String... options) {
        String[] all = new String[options.length + 8];
        List.of("--data", folder.toString(), "--ping-timeout", "999d", "--answer-time", "0s", "--lobby", "none")
                .toArray(all);
        System.arraycopy(options, 0, all, 8, options.length);
        return all;
    }

    private static String say(TestClient speaker, String room, String words) {
        Message told = speaker.send("PRIVMSG " + room + " :" + words).expect("PRIVMSG", room, words);
        return told.tags().get("msgid").orElseThrow();
    }

    private static List<String> words(TestClient reader, String question) {
        return reader.send(question).sync().stream()
                .filter(message -> message.verb().equals("PRIVMSG"))
                .map(Message::lastParam)
                .toList();
    }

    private static void await(TestClient reader, String room, String... left) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        words(reader, "CHATHISTORY LATEST " + room + " * 100").equals(List.of(left)));
    }

    @Test
    void takesOutWhatIsOlderThanAskedAndNoMore() {
        try (TestServer server = start("--keep", "2h")) {
            TestClient anne = server.join("anne", READING).enter("#a");
            say(anne, "#a", "too old");
            server.clock().advance(Duration.ofMillis(1));
            say(anne, "#a", "old");
            server.clock().advance(Duration.ofHours(2));
            await(anne, "#a", "old");
            assertEquals(List.of("old"), words(anne, "SEARCH text=old"));
        }
    }

    @Test
    void keepsTheLatestOfEachRoom() {
        try (TestServer server = start("--keep-messages", "3")) {
            TestClient anne = server.join("anne", READING).enter("#a").enter("#b");
            for (int i = 0; i < 120; i++) {
                say(anne, "#a", "a" + i);
            }
            for (int i = 0; i < 3; i++) {
                say(anne, "#b", "b" + i);
            }
            say(anne, "#a", "last");
            server.clock().advance(Duration.ofMinutes(1));
            await(anne, "#a", "a118", "a119", "last");
            await(anne, "#b", "b0", "b1", "b2");
            say(anne, "#b", "b3");
            server.clock().advance(Duration.ofMinutes(1));
            await(anne, "#b", "b1", "b2", "b3");
        }
    }

    @Test
    void doesSoAtOnceWhenTheConfigurationIsChanged() {
        try (TestServer server = start()) {
            TestClient anne = server.join("anne", READING).enter("#a");
            say(anne, "#a", "one");
            say(anne, "#a", "two");
            server.reconfigure(with("--keep-messages", "1"));
            await(anne, "#a", "two");
        }
    }

    @Test
    void leavesNothingOnTheDiskOfWhatWasTakenBack() {
        try (TestServer server = start()) {
            TestClient anne = server.join("anne", READING).enter("#a");
            String id = say(anne, "#a", "zanzibar");
            for (int i = 0; i < 50; i++) {
                say(anne, "#a", "other words " + i);
            }
            assertTrue(isOnDisk("zanzibar"), "it was there");
            anne.send("REDACT #a " + id).expect("REDACT");
            awaitGone("zanzibar");
            assertTrue(isOnDisk("other words 17"), "the rest is there");
        }
        assertTrue(!isOnDisk("zanzibar") && isOnDisk("other words 17"));
    }

    @Test
    void leavesNothingOnTheDiskOfWordsThatWereChanged() {
        try (TestServer server = start()) {
            TestClient anne = server.join("anne", READING).enter("#a");
            String id = say(anne, "#a", "zanzibar");
            for (int i = 0; i < 50; i++) {
                say(anne, "#a", "other words " + i);
            }
            anne.send("EDIT #a " + id + " :madagascar").expect("EDIT");
            awaitGone("zanzibar");
            assertTrue(isOnDisk("madagascar"), "the new ones are there");
        }
        assertTrue(!isOnDisk("zanzibar") && isOnDisk("madagascar"));
    }

    @Test
    void leavesNothingOnTheDiskOfWhatIsTooOld() {
        try (TestServer server = start("--keep", "1h")) {
            TestClient anne = server.join("anne", READING).enter("#a");
            say(anne, "#a", "zanzibar");
            server.clock().advance(Duration.ofHours(2));
            awaitGone("zanzibar");
            awaitGone("anne");
        }
    }

    private void awaitGone(String words) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(20))
                .until(() -> !isOnDisk(words));
    }

    private boolean isOnDisk(String words) {
        return isIn("causerie.db", words) || isIn("causerie.db-wal", words);
    }

    private boolean isIn(String file, String words) {
        try {
            Path path = folder.resolve(file);
            return Files.exists(path)
                    && new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
