package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor capability {@code causerie/edit}: how other words for a message reach people; see docs/extensions.md. */
@ParameterizedClass
@ValueSource(strings = {"in memory", "on disk"})
final class EditTest {
    @RegisterExtension
    final TestServer server;

    private final TestClient anne;
    private final TestClient bob;
    private final TestClient tags;
    private final TestClient plain;

    EditTest(String where) {
        Path folder = Path.of("target", "test-data", UUID.randomUUID().toString());
        server = TestServer.start(
                "--data", where.equals("on disk") ? folder.toString() : "none", "--ping-timeout", "9h");
        anne = join("anne");
        bob = join("bob");
        tags = server.join("tags", "message-tags", "batch", "draft/chathistory", "draft/event-playback");
        plain = server.join("plain");
        bob.sync();
    }

    private TestClient join(String nick) {
        return server.join(
                nick,
                "causerie/edit",
                "causerie/id",
                "causerie/session",
                "message-tags",
                "echo-message",
                "batch",
                "labeled-response",
                "draft/chathistory",
                "soju.im/search");
    }

    private static String say(TestClient speaker, String line) {
        return msgid(speaker.send(line).expect(line.split(" ")[0]));
    }

    private static String msgid(Message message) {
        return message.tags().get("msgid").orElseThrow();
    }

    private static List<Message> latest(TestClient reader, int limit) {
        reader.sync();
        return ChathistoryTest.batch(reader, "CHATHISTORY LATEST #general * " + limit, "chathistory", "#general");
    }

    @Test
    void givesAMessageOtherWords() {
        String msgid = say(anne, "PRIVMSG #general :helo");
        Message echo = anne.send("EDIT #GENERAL " + msgid + " :hello :)").expect("EDIT", "#general", msgid, "hello :)");
        Message heard = bob.expect("EDIT", "#general", msgid, "hello :)");
        assertEquals("anne!~anne@127.0.0.1", heard.source().toString());
        assertEquals(msgid(echo), msgid(heard));
        assertNotEquals(msgid, msgid(heard), "it has an id of its own");
        bob.expectNo("PRIVMSG");
    }

    @Test
    void hasATimeOfItsOwn() {
        TestClient timed = server.join("timed", "causerie/edit", "server-time", "message-tags");
        String msgid = say(anne, "PRIVMSG #general :helo");
        server.clock().advance(Duration.ofSeconds(7));
        anne.send("EDIT #general " + msgid + " :hello");
        assertEquals(
                Optional.of("2026-03-01T12:00:07.123Z"),
                timed.expect("EDIT").tags().get("time"));
    }

    @Test
    void tellsAllOthersInPlainWords() {
        String msgid = say(anne, "PRIVMSG #general :helo");
        tags.expect("PRIVMSG");
        plain.expect("PRIVMSG");
        anne.send("EDIT #general " + msgid + " :hello");
        Message reply = tags.expect("PRIVMSG", "#general", "corrected: hello");
        assertEquals(Map.of("+draft/reply", msgid), reply.tags().values(), "it stands in no history, so has no id");
        plain.expectNextLine(":anne!~anne@127.0.0.1 PRIVMSG #general :corrected: hello");
    }

    @Test
    void tellsOfNoticesAndActionsAsSuch() {
        String notice = say(anne, "NOTICE #general :helo");
        anne.send("EDIT #general " + notice + " :hello").expect("EDIT");
        plain.expect("NOTICE", "#general", "helo");
        plain.expectNextLine(":anne!~anne@127.0.0.1 NOTICE #general :corrected: hello");
        String action = say(anne, "PRIVMSG #general :\u0001ACTION wavs\u0001");
        anne.send("EDIT #general " + action + " :\u0001ACTION waves\u0001").expect("EDIT");
        bob.expect("EDIT", "#general", notice, "hello");
        bob.expect("EDIT", "#general", action, "\u0001ACTION waves\u0001");
        plain.expect("PRIVMSG", "#general", "\u0001ACTION wavs\u0001");
        plain.expectNextLine(":anne!~anne@127.0.0.1 PRIVMSG #general :\u0001ACTION corrected: waves\u0001");
    }

    @Test
    void isEchoedAsMessagesAre() {
        String msgid = say(anne, "PRIVMSG #general :helo");
        Message echo = anne.send("@label=l1 EDIT #general " + msgid + " :hello").expect("EDIT");
        assertEquals(Optional.of("l1"), echo.tags().get("label"));
        anne.send("CAP REQ -echo-message").expect("CAP", "anne", "ACK");
        anne.send("@label=l2 EDIT #general " + msgid + " :hi").expectNextLine("@label=l2 :causerie.local ACK");
        bob.expect("EDIT", "#general", msgid, "hello");
        bob.expect("EDIT", "#general", msgid, "hi");
    }

    @Test
    void showsTheNewWordsToThoseWhoComeLater() {
        String msgid = say(anne, "PRIVMSG #general :helo");
        say(anne, "PRIVMSG #general :second");
        server.clock().advance(Duration.ofSeconds(7));
        anne.send("EDIT #general " + msgid + " :hello").expect("EDIT");
        Message marked = latest(bob, 5).get(0);
        assertEquals(List.of("#general", "hello"), marked.params());
        assertEquals("PRIVMSG", marked.verb());
        assertEquals(msgid, msgid(marked), "it is the same message");
        assertEquals(Optional.of("2026-03-01T12:00:07.123Z"), marked.tags().get("causerie/edited"));
        assertEquals(Optional.empty(), latest(bob, 5).get(1).tags().get("causerie/edited"));
    }

    @Test
    void showsNoMarkToThoseWhoDoNotKnowIt() {
        String msgid = say(anne, "PRIVMSG #general :helo");
        anne.send("EDIT #general " + msgid + " :hello").expect("EDIT");
        List<Message> seen = latest(tags, 50).stream()
                .filter(message -> !message.verb().equals("JOIN"))
                .toList();
        assertEquals(1, seen.size(), "the correction is no event of its own");
        assertEquals("hello", seen.get(0).lastParam());
        assertEquals(Optional.of(msgid), seen.get(0).tags().get("msgid"));
        assertEquals(Optional.empty(), seen.get(0).tags().get("causerie/edited"));
    }

    @Test
    void isFoundByItsNewWordsOnly() {
        String msgid = say(anne, "PRIVMSG #general :a cup of cofee");
        anne.send("EDIT #general " + msgid + " :a cup of coffee").expect("EDIT");
        bob.sync();
        Message found = ChathistoryTest.batch(bob, "SEARCH text=coffee", "soju.im/search")
                .get(0);
        assertEquals("a cup of coffee", found.lastParam());
        assertEquals(
                1,
                found.tags().values().keySet().stream()
                        .filter("causerie/edited"::equals)
                        .count());
        assertEquals(List.of(), ChathistoryTest.batch(bob, "SEARCH text=cofee", "soju.im/search"));
        assertEquals(
                1,
                ChathistoryTest.batch(bob, "SEARCH text=cup;from=anne", "soju.im/search")
                        .size());
    }

    @Test
    void changesWhatWasSaidToOnePerson() {
        String msgid = say(anne, "PRIVMSG bob :helo");
        anne.send("EDIT BOB " + msgid + " :hello").expect("EDIT", "bob", msgid, "hello");
        bob.expect("EDIT", "bob", msgid, "hello");
        plain.expectNo("PRIVMSG");
        String other = say(anne, "PRIVMSG plain :helo");
        anne.send("EDIT plain " + other + " :hello").expect("EDIT");
        plain.expect("PRIVMSG", "plain", "helo");
        plain.expectNextLine(":anne!~anne@127.0.0.1 PRIVMSG plain :corrected: hello");
        anne.sync();
        List<Message> seen = ChathistoryTest.batch(anne, "CHATHISTORY LATEST bob * 5", "chathistory", "bob");
        assertEquals(List.of("hello"), seen.stream().map(Message::lastParam).toList());
    }

    @Test
    void canBeDoneAgain() {
        String msgid = say(anne, "PRIVMSG #general :1");
        for (String words : List.of("2", "3", "1")) {
            anne.send("EDIT #general " + msgid + " :" + words).expect("EDIT", "#general", msgid, words);
            bob.expect("EDIT", "#general", msgid, words);
            assertEquals(words, latest(bob, 1).get(0).lastParam());
        }
    }

    @Test
    void tellsNobodyElseOfWhatChangesNothing() {
        // As a client asks again that does not know whether it was heard.
        String msgid = say(anne, "PRIVMSG #general :helo");
        anne.send("EDIT #general " + msgid + " :hello").expect("EDIT");
        bob.expect("EDIT");
        Message echo =
                anne.send("@label=again EDIT #general " + msgid + " :hello").expect("EDIT", "#general", msgid);
        assertEquals(Optional.of("again"), echo.tags().get("label"));
        assertEquals(Optional.empty(), echo.tags().get("msgid"));
        bob.expectNo("EDIT");
        plain.expect("PRIVMSG", "#general", "helo");
        plain.expect("PRIVMSG", "#general", "corrected: hello");
        plain.expectNo("PRIVMSG");
    }

    @Test
    void isHeardOnceUnderAnIdOfItsClient() {
        String msgid = say(anne, "PRIVMSG #general :1");
        anne.send("@causerie/id=e1 EDIT #general " + msgid + " :2").expect("EDIT");
        anne.send("@causerie/id=e2 EDIT #general " + msgid + " :3").expect("EDIT");
        anne.send("@causerie/id=e1;label=l1 EDIT #general " + msgid + " :2")
                .expectNextLine("@label=l1 :causerie.local ACK");
        bob.expect("EDIT", "#general", msgid, "2");
        bob.expect("EDIT", "#general", msgid, "3");
        bob.expectNo("EDIT");
        assertEquals("3", latest(bob, 1).get(0).lastParam());
        anne.send("@causerie/id=" + "x".repeat(65) + " EDIT #general " + msgid + " :4")
                .expect("FAIL", "EDIT", "INVALID_ID", "#general");
    }

    @Test
    void reachesTheRanksThatItsTargetNamesAndNobodyElse() {
        anne.enter("#room");
        bob.enter("#room");
        plain.enter("#room");
        anne.send("MODE #room +v bob").expect("MODE");
        String msgid = say(anne, "PRIVMSG +#room :helo");
        anne.send("EDIT #room " + msgid + " :hello all").expect("FAIL", "EDIT", "UNKNOWN_MSGID");
        anne.send("EDIT @#room " + msgid + " :hello").expect("FAIL", "EDIT", "UNKNOWN_MSGID");
        anne.send("EDIT +#room " + msgid + " :hello").expect("EDIT", "+#room", msgid, "hello");
        bob.expect("EDIT", "+#room", msgid, "hello");
        plain.expectNo("PRIVMSG");
    }

    @Test
    void keepsWhatTheMessageAnswers() {
        anne.send("@+draft/reply=7 PRIVMSG #general :helo");
        String msgid = msgid(anne.expect("PRIVMSG"));
        Message echo =
                anne.send("@+draft/reply=8 EDIT #general " + msgid + " :hello").expect("EDIT");
        assertEquals(Optional.empty(), echo.tags().get("+draft/reply"));
        assertEquals(Optional.of("7"), latest(bob, 1).get(0).tags().get("+draft/reply"));
    }
}
