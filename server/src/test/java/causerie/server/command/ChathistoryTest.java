package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestClock;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** <a href="https://ircv3.net/specs/extensions/chathistory">chathistory</a>. */
final class ChathistoryTest {
    private static final String FAIL = ":causerie.local FAIL CHATHISTORY ";

    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none", "--history-page", "5", "--ping-timeout", "9h");

    private final TestClient anne = join("anne").enter("#room");
    private final TestClient bob = join("bob").enter("#room");
    private final Map<Integer, String> ids = new TreeMap<>();

    private TestClient join(String nick) {
        return server.join(nick, "batch", "message-tags", "draft/chathistory", "echo-message");
    }

    /** Ten messages, one a second, the first at the time that the clock shows at the start. */
    @BeforeEach
    void talk() {
        for (int i = 0; i < 10; i++) {
            Message told = anne.send("PRIVMSG #room :" + i).expect("PRIVMSG");
            ids.put(i, told.tags().get("msgid").orElseThrow());
            server.clock().advance(Duration.ofSeconds(1));
        }
        bob.sync();
    }

    private static String time(int message) {
        return "timestamp=" + TestClock.START.plusSeconds(message);
    }

    private String id(int message) {
        return "msgid=" + ids.get(message);
    }

    /** What an answer is, after a look at the batch around it. */
    static List<Message> batch(TestClient client, String line, String type, String... params) {
        List<Message> answer = client.send(line).sync();
        Message start = answer.get(0);
        assertEquals("BATCH", start.verb(), answer::toString);
        String reference = start.param(0).substring(1);
        assertEquals(type, start.param(1));
        assertEquals(List.of(params), start.params().subList(2, start.params().size()));
        assertEquals(List.of("-" + reference), answer.get(answer.size() - 1).params());
        List<Message> inside = answer.subList(1, answer.size() - 1);
        inside.forEach(
                message -> assertEquals(reference, message.tags().values().get("batch")));
        return inside;
    }

    private static List<String> words(TestClient client, String line) {
        return batch(client, line, "chathistory", "#room").stream()
                .map(Message::lastParam)
                .toList();
    }

    private void gives(String request, Integer... expected) {
        String line = request;
        for (int i = 9; i >= 0; i--) {
            line = line.replace("id" + i, id(i)).replace("t" + i + " ", time(i) + " ");
        }
        assertEquals(
                List.of(expected).stream().map(String::valueOf).toList(), words(anne, "CHATHISTORY " + line), request);
    }

    @Test
    void givesTheLatest() {
        // "Request up to limit number of the most recent messages that have been sent."
        gives("LATEST #room * 3", 7, 8, 9);
        gives("latest #ROOM * 3", 7, 8, 9);
    }

    @Test
    void givesTheLatestAfterOne() {
        // "the returned messages are restricted to those sent after and excluding that timestamp or msgid"
        gives("LATEST #room id7 5", 8, 9);
        gives("LATEST #room t7 5", 8, 9);
        gives("LATEST #room id1 3", 7, 8, 9);
    }

    @Test
    void givesThoseBefore() {
        // "Request up to limit number of messages before and excluding the given timestamp or msgid."
        gives("BEFORE #room id4 2", 2, 3);
        gives("BEFORE #room t4 2", 2, 3);
        gives("BEFORE #room id0 2");
    }

    @Test
    void givesThoseAfter() {
        // "Request up to limit number of messages after and excluding the given timestamp or msgid."
        gives("AFTER #room id4 2", 5, 6);
        gives("AFTER #room t4 2", 5, 6);
        gives("AFTER #room id9 2");
    }

    @Test
    void givesThoseAround() {
        // "a number of messages before and after the timestamp or msgid with the total number … not exceeding limit"
        gives("AROUND #room id4 3", 3, 4, 5);
        gives("AROUND #room t4 4", 2, 3, 4, 5);
        gives("AROUND #room id0 3", 0, 1, 2);
        gives("AROUND #room id4 1", 4);
    }

    @Test
    void givesThoseBetween() {
        // "counted starting from and excluding the first message selector, while finishing on and excluding the second.
        // This may be forwards or backwards in time."
        gives("BETWEEN #room id2 id6 5", 3, 4, 5);
        gives("BETWEEN #room id6 id2 5", 3, 4, 5);
        gives("BETWEEN #room id2 id9 2", 3, 4);
        gives("BETWEEN #room id9 id2 2", 7, 8);
        gives("BETWEEN #room t2 id6 5", 3, 4, 5);
        gives("BETWEEN #room id4 id4 5");
    }

    @Test
    void givesNoMoreThanAnnounced() {
        // "CHATHISTORY MUST be sent to the client to state the maximum number of messages a client can request"
        anne.send("ISUPPORT");
        assertTrue(anne.sync().toString().contains("CHATHISTORY=5"));
        gives("LATEST #room * 5", 5, 6, 7, 8, 9);
        gives("LATEST #room * 6", 5, 6, 7, 8, 9);
    }

    @Test
    void givesThemAsTheyWere() {
        // "The msgid tag … MUST be the msgid tag as originally sent by the IRC server."
        TestClient eve = server.join("eve", "batch", "server-time", "message-tags", "draft/chathistory");
        eve.enter("#room");
        anne.send("@+draft/reply=x PRIVMSG #room :tea?").expect("PRIVMSG");
        Message told = eve.expect("PRIVMSG");
        server.clock().advance(Duration.ofSeconds(1));
        Message again = batch(eve, "CHATHISTORY LATEST #room * 1", "chathistory", "#room")
                .get(0);
        assertEquals(told.source(), again.source());
        assertEquals(told.params(), again.params());
        told.tags()
                .values()
                .forEach((key, value) ->
                        assertEquals(value, again.tags().values().get(key), key));
    }

    @Test
    void givesAnEmptyBatchWhereNothingWasSaid() {
        // "If no content exists to return, the server SHOULD return an empty batch"
        anne.enter("#quiet");
        assertEquals(List.of(), batch(anne, "CHATHISTORY LATEST #quiet * 5", "chathistory", "#quiet"));
    }

    @Test
    void givesNoBatchToThoseWhoKnowNone() {
        TestClient plain = server.join("plain", "draft/chathistory").enter("#room");
        List<Message> answer = plain.send("CHATHISTORY LATEST #room * 2").sync();
        assertEquals(List.of("8", "9"), answer.stream().map(Message::lastParam).toList());
    }

    @Test
    void givesEventsToThoseWhoAsked() {
        // "If the client has not negotiated the draft/event-playback capability, the server MUST NOT send any lines
        // other
        // than PRIVMSG and NOTICE in the reply batch"
        TestClient eve = server.join("eve", "batch", "draft/chathistory", "draft/event-playback", "message-tags");
        eve.enter("#room");
        anne.send("TOPIC #room :tea", "@+draft/react=x;+draft/reply=1 TAGMSG #room")
                .sync();
        bob.send("NICK rob").expect("NICK");
        bob.send("PART #room :bye").expect("PART");
        anne.sync();
        eve.sync();
        List<String> verbs = batch(eve, "CHATHISTORY LATEST #room * 5", "chathistory", "#room").stream()
                .map(Message::verb)
                .toList();
        assertEquals(List.of("JOIN", "TOPIC", "TAGMSG", "NICK", "PART"), verbs);
        assertEquals(List.of("8", "9"), words(anne, "CHATHISTORY LATEST #room * 2"));
    }

    @Test
    void listsWhereSomethingWasSaid() {
        // "it lists channels the user has visible history in, together with users with which the user has exchanged
        // direct messages, ordered by the time of the latest message"
        server.clock().advance(Duration.ofSeconds(1));
        bob.send("PRIVMSG anne :psst").expect("PRIVMSG");
        anne.expect("PRIVMSG");
        String line = "CHATHISTORY TARGETS timestamp=" + TestClock.START + " " + time(30) + " 5";
        List<Message> targets = batch(anne, line, "draft/chathistory-targets");
        Instant last = TestClock.START.plusSeconds(9);
        assertEquals(
                List.of(
                        List.of("TARGETS", "#room", last.toString()),
                        List.of("TARGETS", "bob", last.plusSeconds(2).toString())),
                targets.stream().map(Message::params).toList());
        // "they match against the latest message stored for the target"
        line = "CHATHISTORY TARGETS timestamp=" + TestClock.START + " " + time(10) + " 5";
        assertEquals(1, batch(anne, line, "draft/chathistory-targets").size());
        // "the same semantics as BETWEEN": backwards, the one with the latest message comes first.
        line = "CHATHISTORY TARGETS " + time(30) + " timestamp=" + TestClock.START + " 1";
        assertEquals(
                "bob", batch(anne, line, "draft/chathistory-targets").get(0).param(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FROB #room * 5 | INVALID_PARAMS FROB :Unknown command",
                "LATEST #room * | INVALID_PARAMS LATEST :Insufficient parameters",
                "LATEST #room * 5 6 | INVALID_PARAMS LATEST :Too many parameters",
                "BETWEEN #room timestamp=2026-03-01T12:00:00.000Z 5 | INVALID_PARAMS BETWEEN :Insufficient parameters",
                "BEFORE #room timestamp=yesterday 5 | INVALID_PARAMS BEFORE yesterday :Invalid timestamp",
                "BEFORE #room timestamp=2026-02-30T12:00:00.000Z 5"
                        + " | INVALID_PARAMS BEFORE 2026-02-30T12:00:00.000Z :Invalid timestamp",
                "BEFORE #room * 5 | INVALID_PARAMS BEFORE * :Name a message by msgid= or timestamp=",
                "BEFORE #room line=5 5"
                        + " | INVALID_MSGREFTYPE BEFORE #room line=5 :Messages are named by msgid= or timestamp=",
                "BEFORE #room msgid=5 5 | MESSAGE_ERROR BEFORE #room 5 :There is no such message here",
                "LATEST #room * 0 | INVALID_PARAMS LATEST 0 :The limit is a number from 1",
                "LATEST #room * many | INVALID_PARAMS LATEST many :The limit is a number from 1",
                "TARGETS msgid=5 timestamp=2026-03-01T12:00:00.000Z 5"
                        + " | INVALID_MSGREFTYPE TARGETS msgid=5 msgid=5 :Targets are asked for by timestamp= only",
            })
    void refusesWhatItDoesNotUnderstand(String request, String answer) {
        anne.send("CHATHISTORY " + request).expectNextLine(FAIL + answer);
    }

    @Test
    void isUnknownToThoseWhoDidNotAskForIt() {
        TestClient plain = server.join("plain");
        plain.send("CHATHISTORY LATEST #room * 5").expect("421", "plain", "CHATHISTORY");
    }

    @Test
    void carriesTheLabelOnItsBatch() {
        TestClient eve = server.join("eve", "batch", "labeled-response", "draft/chathistory")
                .enter("#room");
        List<Message> answer = eve.send("@label=7 CHATHISTORY LATEST #room * 1").sync();
        assertEquals("7", answer.get(0).tags().values().get("label"));
        assertEquals("chathistory", answer.get(0).param(1));
        assertEquals(3, answer.size());
    }

    @Test
    void givesTextsOfSeveralLinesInAPiece() {
        TestClient eve = server.join("eve", "batch", "draft/multiline", "draft/chathistory")
                .enter("#room");
        eve.send(
                "BATCH +1 draft/multiline #room", "@batch=1 PRIVMSG #room :a", "@batch=1 PRIVMSG #room :b", "BATCH -1");
        eve.sync();
        anne.sync();
        assertEquals(List.of("a", "b"), words(anne, "CHATHISTORY LATEST #room * 1"));
        List<String> nested = eve.send("CHATHISTORY LATEST #room * 1").sync().stream()
                .map(message -> message.verb() + " " + message.lastParam())
                .toList();
        assertEquals(
                List.of("BATCH #room", "BATCH #room", "PRIVMSG a", "PRIVMSG b", nested.get(4), nested.get(5)), nested);
    }

    @Test
    void keepsOnlySoManyOfAll() {
        try (TestServer small = TestServer.start("--lobby", "none", "--data", "none", "--remember-messages", "20")) {
            TestClient eve = small.join("eve", "draft/chathistory").enter("#room");
            // With the coming in it is one too many.
            eve.send(IntStream.range(0, 21).mapToObj(i -> "PRIVMSG #room :" + i).toArray(String[]::new));
            eve.sync();
            assertEquals(20, eve.send("CHATHISTORY LATEST #room * 100").sync().size());
        }
    }
}
