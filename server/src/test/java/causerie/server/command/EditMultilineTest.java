package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Other words in several lines: {@code causerie/edit} with draft/multiline. */
@ParameterizedClass
@ValueSource(strings = {"in memory", "on disk"})
final class EditMultilineTest {
    private static final String ANNE = ":anne!~anne@127.0.0.1 ";

    @RegisterExtension
    final TestServer server;

    private final TestClient anne;
    private final TestClient bob;

    EditMultilineTest(String where) {
        Path folder = Path.of("target", "test-data", UUID.randomUUID().toString());
        server = TestServer.start(
                "--data", where.equals("on disk") ? folder.toString() : "none", "--ping-timeout", "9h");
        anne = server.join(
                "anne",
                "causerie/edit",
                "batch",
                "draft/multiline",
                "message-tags",
                "echo-message",
                "labeled-response");
        bob = server.join("bob", "causerie/edit", "batch", "draft/multiline", "message-tags", "draft/chathistory");
    }

    private String said() {
        anne.send(
                "BATCH +1 draft/multiline #general",
                "@batch=1 PRIVMSG #general :one",
                "@batch=1 PRIVMSG #general :two",
                "BATCH -1");
        String msgid = anne.expect("BATCH", "+m").tags().get("msgid").orElseThrow();
        anne.expect("BATCH", "-m");
        bob.sync();
        return msgid;
    }

    private void edit(String opening, String msgid) {
        anne.send(
                opening + " +2 draft/multiline #general",
                "@batch=2 EDIT #general " + msgid + " :first",
                "@batch=2 EDIT #general " + msgid + " :",
                "@batch=2 edit #general " + msgid + " :second, which ",
                "@batch=2;draft/multiline-concat EDIT #general " + msgid + " :goes on",
                "BATCH -2");
    }

    @Test
    void comesAsABatchToThoseWhoKnowBoth() {
        String msgid = said();
        edit("BATCH", msgid);
        Message opening = bob.expect("BATCH", "+m", "draft/multiline", "#general");
        assertEquals(List.of("msgid"), List.copyOf(opening.tags().values().keySet()));
        bob.expectNextLine("@batch=m " + ANNE + "EDIT #general " + msgid + " :first");
        bob.expectNextLine("@batch=m " + ANNE + "EDIT #general " + msgid + " :");
        bob.expectNextLine("@batch=m " + ANNE + "EDIT #general " + msgid + " :second, which ");
        bob.expectNextLine("@batch=m;draft/multiline-concat " + ANNE + "EDIT #general " + msgid + " :goes on");
        bob.expectNextLine(ANNE + "BATCH -m");
        bob.expectNo("EDIT", "PRIVMSG");
    }

    @Test
    void comesInPlainWordsToAllOthers() {
        TestClient plain = server.join("plain");
        TestClient half = server.join("half", "causerie/edit");
        TestClient lines = server.join("lines", "draft/multiline", "batch", "message-tags");
        String msgid = said();
        edit("BATCH", msgid);
        for (TestClient told : List.of(plain, half)) {
            told.expect("PRIVMSG", "#general", "one");
            told.expect("PRIVMSG", "#general", "two");
            told.expectNextLine(ANNE + "PRIVMSG #general :corrected: first");
            told.expectNextLine(ANNE + "PRIVMSG #general :second, which ");
            told.expectNextLine(ANNE + "PRIVMSG #general :goes on");
        }
        lines.expect("BATCH", "+m");
        lines.expect("BATCH", "-m");
        Message opening = lines.expect("BATCH", "+m");
        assertEquals(Optional.of(msgid), opening.tags().get("+draft/reply"));
        lines.expectNextLine("@batch=m " + ANNE + "PRIVMSG #general :corrected: first");
    }

    @Test
    void isEchoedUnderTheLabelOfItsBatch() {
        String msgid = said();
        edit("@label=l1 BATCH", msgid);
        assertEquals(Optional.of("l1"), anne.expect("BATCH", "+m").tags().get("label"));
    }

    @Test
    void standsInTheHistoryAsOneText() {
        String msgid = said();
        edit("BATCH", msgid);
        anne.expect("BATCH", "+m");
        bob.sync();
        List<Message> seen = bob.send("CHATHISTORY LATEST #general * 1").sync();
        Message opening = seen.get(1);
        assertEquals(Optional.of(msgid), opening.tags().get("msgid"));
        assertEquals(
                1,
                opening.tags().values().keySet().stream()
                        .filter("causerie/edited"::equals)
                        .count());
        assertEquals(
                List.of("first", "", "second, which ", "goes on"),
                seen.subList(2, 6).stream().map(Message::lastParam).toList());
        assertEquals("PRIVMSG", seen.get(2).verb());
    }

    @Test
    void canBecomeOneLineAndSeveralAgain() {
        String msgid = said();
        anne.send("EDIT #general " + msgid + " :alone").expect("EDIT", "#general", msgid, "alone");
        bob.expect("EDIT");
        bob.sync();
        Message seen = bob.send("CHATHISTORY LATEST #general * 1").sync().get(1);
        assertEquals(List.of("#general", "alone"), seen.params());
        edit("BATCH", msgid);
        bob.expect("BATCH", "+m", "draft/multiline");
        bob.expect("EDIT", "#general", msgid, "first");
    }

    @Test
    void namesOneMessageInAllItsLines() {
        String msgid = said();
        anne.send(
                        "@label=l1 BATCH +2 draft/multiline #general",
                        "@batch=2 EDIT #general " + msgid + " :1",
                        "@batch=2 EDIT #general other :2")
                .expectLine(
                        "@label=l1 :causerie.local FAIL BATCH MULTILINE_INVALID :All lines of an edit name the same message");
        anne.send("BATCH -2", "BATCH +3 draft/multiline #general", "@batch=3 EDIT #general")
                .expect("FAIL", "BATCH", "MULTILINE_INVALID");
        anne.send("BATCH -3", "BATCH +4 draft/multiline #general", "@batch=4 PRIVMSG #general :1")
                .send("@batch=4 EDIT #general " + msgid + " :2")
                .expect("FAIL", "BATCH", "MULTILINE_INVALID");
        bob.expectNo("EDIT", "BATCH", "PRIVMSG");
    }

    @Test
    void isOnlyForThoseWhoAskedForIt() {
        String msgid = said();
        anne.send("CAP REQ -causerie/edit").expect("CAP", "anne", "ACK");
        edit("BATCH", msgid);
        anne.expect("421", "anne", "EDIT");
        bob.expectNo("BATCH", "PRIVMSG");
    }

    @Test
    void isRefusedAsAWhole() {
        String msgid = said();
        anne.send("MODE #general").sync();
        edit("@label=l1 BATCH", msgid + "x");
        anne.expectLine("@label=l1 :causerie.local FAIL EDIT UNKNOWN_MSGID #general " + msgid
                + "x :This message does not exist or is too old");
        bob.expectNo("BATCH", "PRIVMSG");
    }
}
