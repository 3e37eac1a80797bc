package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Tags;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was said is there again when the server is, in the order in which people saw it. */
final class StoredHistoryTest {
    private static final String[] READING = {
        "batch",
        "message-tags",
        "server-time",
        "draft/chathistory",
        "draft/event-playback",
        "draft/multiline",
        "draft/message-redaction",
        "echo-message"
    };
    private static final Set<String> TOLD_IN_A_ROOM = Set.of("PRIVMSG", "JOIN", "PART", "TOPIC", "MODE");
    private static final int PEOPLE = 6;
    private static final int ROUNDS = 40;

    @TempDir
    private Path folder;

    private TestServer start() {
        return TestServer.start(
                "--data",
                folder.toString(),
                "--history-page",
                "100000",
                "--answer-bytes",
                "50000000",
                "--send-queue-bytes",
                "50000000",
                "--ping-timeout",
                "9h",
                "--stall-timeout",
                "9h");
    }

    private static TestClient join(TestServer server, String nick) {
        return server.join(nick, READING);
    }

    /** What the history of the lobby holds, as it was told, without the batches around it. */
    private static List<String> history(TestClient reader) {
        return reader.send("CHATHISTORY LATEST #general * 100000").sync().stream()
                .filter(message -> TOLD_IN_A_ROOM.contains(message.verb()))
                .map(StoredHistoryTest::told)
                .toList();
    }

    private static String told(Message message) {
        Tags tags = message.tags();
        Tags kept = Tags.NONE;
        for (String key : List.of("time", "msgid", "+draft/reply")) {
            kept = tags.get(key).isPresent() ? kept.with(key, tags.get(key).get()) : kept;
        }
        return MessageFormatter.format(message.withTags(kept));
    }

    @Test
    void givesWhatWasSaidBeforeItStopped() {
        List<String> before;
        try (TestServer server = start()) {
            TestClient anne = join(server, "anne");
            anne.send("PRIVMSG #general :tea?").expect("PRIVMSG");
            server.clock().advance(Duration.ofSeconds(3));
            anne.send("@+draft/reply=x PRIVMSG #general :é\uD83D\uDE00 : \u0002b")
                    .expect("PRIVMSG");
            anne.send("TOPIC #general :Tea").expect("TOPIC");
            before = history(anne);
        }
        try (TestServer again = start()) {
            List<String> after = history(join(again, "bob"));
            assertEquals(before, after.subList(0, before.size()));
        }
    }

    @Test
    void givesATextOfSeveralLinesAsItWas() {
        List<String> before;
        String ask = "CHATHISTORY LATEST #general * 1";
        try (TestServer server = start()) {
            TestClient anne = join(server, "anne");
            anne.send(
                    "BATCH +1 draft/multiline #general",
                    "@batch=1 PRIVMSG #general :one",
                    "@batch=1 PRIVMSG #general :",
                    "@batch=1 PRIVMSG #general :three, which",
                    "@batch=1;draft/multiline-concat PRIVMSG #general : goes on",
                    "BATCH -1");
            anne.expect("BATCH");
            anne.sync();
            before = lines(anne.send(ask).sync());
        }
        try (TestServer again = start()) {
            TestClient bob = again.join("bob", "batch", "message-tags", "draft/chathistory", "draft/multiline");
            assertEquals(before, lines(bob.send(ask).sync()));
        }
    }

    private static List<String> lines(List<Message> answer) {
        return answer.stream()
                .map(message -> message.tags()
                                .get("draft/multiline-concat")
                                .map(tag -> "+")
                                .orElse("")
                        + message.verb()
                        + message.params())
                .toList();
    }

    @Test
    void forgetsWhatWasTakenBack() {
        try (TestServer server = start()) {
            TestClient anne = join(server, "anne");
            String id = anne.send("PRIVMSG #general :secret")
                    .expect("PRIVMSG")
                    .tags()
                    .get("msgid")
                    .orElseThrow();
            anne.send("REDACT #general " + id).expect("REDACT");
            assertTrue(history(anne).stream().noneMatch(line -> line.contains("secret")));
        }
        try (TestServer again = start()) {
            assertTrue(history(join(again, "bob")).stream().noneMatch(line -> line.contains("secret")));
        }
    }

    @Test
    void timesNeverRunBackWhenTheClockWasSetBackWhileItWasStopped() {
        try (TestServer server = start()) {
            server.clock().advance(Duration.ofHours(5));
            join(server, "anne").send("PRIVMSG #general :late").expect("PRIVMSG");
        }
        try (TestServer again = start()) {
            TestClient bob = join(again, "bob");
            bob.send("PRIVMSG #general :early").expect("PRIVMSG");
            List<String> words = history(bob).stream()
                    .filter(line -> line.contains("PRIVMSG"))
                    .toList();
            assertTrue(words.get(0).endsWith(":late") && words.get(1).endsWith(":early"), words::toString);
            assertTrue(words.get(0).substring(0, 30).compareTo(words.get(1).substring(0, 30)) <= 0, words::toString);
        }
    }

    /** Nobody is taken for whoever had their number on the last run of the server. */
    @Test
    void letsNobodyTakeBackWhatAStrangerSaidBefore() {
        String id;
        try (TestServer server = start()) {
            id = join(server, "anne")
                    .send("PRIVMSG #general :mine")
                    .expect("PRIVMSG")
                    .tags()
                    .get("msgid")
                    .orElseThrow();
        }
        try (TestServer again = start()) {
            for (int i = 0; i < 50; i++) {
                TestClient other = join(again, "other" + i);
                assertEquals(
                        "REDACT_FORBIDDEN",
                        other.send("REDACT #general " + id)
                                .expect("FAIL", "REDACT")
                                .param(1));
            }
        }
    }

    @Test
    @Timeout(60)
    void keepsTheOrderThatPeopleSaw() throws InterruptedException {
        try (TestServer server = start()) {
            TestClient watcher = join(server, "watcher");
            int before = history(watcher).size();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                TestClient person = join(server, "person" + i);
                threads.add(Threads.start("person", () -> talk(person)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            List<String> seen = watcher.sync().stream()
                    .filter(message -> TOLD_IN_A_ROOM.contains(message.verb()))
                    .map(StoredHistoryTest::told)
                    .toList();
            List<String> kept = history(watcher);
            assertEquals(String.join("\n", seen), String.join("\n", kept.subList(before, kept.size())));
            assertTrue(seen.size() >= PEOPLE * ROUNDS * 4, () -> seen.size() + " things happened");
        }
    }

    private static void talk(TestClient person) {
        for (int i = 0; i < ROUNDS; i++) {
            person.send("PRIVMSG #general :hello " + i, "PRIVMSG #general :again", "PART #general", "JOIN #general");
            person.sync();
        }
    }

    /** Whether somebody may still speak is asked when their turn has come: who is refused has not been heard by anybody. */
    @Test
    @Timeout(60)
    void keepsExactlyWhatWasHeard() throws InterruptedException {
        try (TestServer server = start()) {
            TestClient operator = join(server, "operator").enter("#room");
            TestClient anne = join(server, "anne").enter("#room");
            List<Message> answers = new ArrayList<>();
            Thread talking = Threads.start("anne", () -> {
                while (count(answers, "404") < ROUNDS || count(answers, "PRIVMSG") < ROUNDS) {
                    for (int i = 0; i < ROUNDS; i++) {
                        anne.send("PRIVMSG #room :" + i, "NOTICE #room :" + i);
                    }
                    answers.addAll(anne.sync());
                }
            });
            while (talking.isAlive()) {
                operator.send("MODE #room +m").sync();
                operator.send("MODE #room -m").sync();
            }
            talking.join();
            List<String> kept =
                    ids(anne.send("CHATHISTORY LATEST #room * 100000").sync());
            assertEquals(ids(answers), kept);
            System.out.println("FIGURE " + kept.size() + " kept and heard, " + count(answers, "404") + " refused");
        }
    }

    private static long count(List<Message> messages, String verb) {
        return messages.stream().filter(message -> message.verb().equals(verb)).count();
    }

    private static List<String> ids(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> message.tags().get("msgid").stream())
                .collect(Collectors.toList());
    }
}
