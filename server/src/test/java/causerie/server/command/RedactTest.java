package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/message-redaction">message-redaction</a>. */
final class RedactTest {
    private static final String FAIL = ":causerie.local FAIL REDACT ";

    @RegisterExtension
    final TestServer server = TestServer.start(
            "--data", "none", "--redact-within", "10m", "--remember-messages", "5", "--ping-timeout", "9h");

    private final TestClient op = join("op").enter("#room");
    private final TestClient anne = join("anne").enter("#room");
    private final TestClient bob = join("bob").enter("#room");
    private final TestClient plain =
            server.join("plain", "message-tags", "echo-message").enter("#room");

    private TestClient join(String nick) {
        return server.join(
                nick, "draft/message-redaction", "message-tags", "echo-message", "batch", "labeled-response");
    }

    private static String say(TestClient speaker, String line) {
        String verb = line.replaceFirst("^@\\S+ ", "").split(" ")[0];
        return msgid(speaker.send(line).expect(verb));
    }

    private static String msgid(Message message) {
        return message.tags().get("msgid").orElseThrow();
    }

    private static void refuses(TestClient client, String line, String answer) {
        client.sync();
        client.send(line).expectNextLine(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVMSG #room :hi", "NOTICE #room :hi", "@+draft/react=🤞;+reply=7 TAGMSG #room"})
    void takesBackWhatItsAuthorSaid(String line) {
        // "Where <msgid> is the id of the message to be redacted, which MUST be a PRIVMSG, NOTICE, or TAGMSG."
        String msgid = say(anne, line);
        anne.send("REDACT #ROOM " + msgid + " :bad example");
        Message heard = bob.expect("REDACT", "#room", msgid, "bad example");
        assertEquals("anne!~anne@127.0.0.1", heard.source().toString());
        assertEquals(3, heard.params().size());
    }

    @Test
    void wantsNoReasonAndInventsNone() {
        // "An optional <reason> MAY be provided. As the last parameter, it MAY contain spaces."
        String first = say(anne, "PRIVMSG #room :hi");
        anne.send("REDACT #room " + first);
        assertEquals(2, bob.expect("REDACT", "#room", first).params().size());
        String second = say(anne, "PRIVMSG #room :hi");
        anne.send("REDACT #room " + second + " :");
        assertEquals(2, bob.expect("REDACT", "#room", second).params().size());
    }

    @Test
    void isToldOnlyToThoseWhoAskedForIt() {
        // "MUST not forward this REDACT to target recipients that have not negotiated this capability"
        String msgid = say(anne, "PRIVMSG #room :hi");
        anne.send("REDACT #room " + msgid).expect("REDACT");
        bob.expect("REDACT");
        plain.expectNo("REDACT", "NOTICE");
    }

    @Test
    void isEchoedAsMessagesAre() {
        // "SHOULD forward this REDACT … in the same way as PRIVMSG messages."
        String msgid = say(anne, "PRIVMSG #room :hi");
        Message echo = anne.send("@label=l1 REDACT #room " + msgid).expect("REDACT", "#room", msgid);
        assertEquals(Optional.of("l1"), echo.tags().get("label"));
        String other = say(anne, "PRIVMSG #room :hi");
        anne.send("CAP REQ -echo-message").expect("CAP", "anne", "ACK");
        anne.send("@label=l2 REDACT #room " + other).expectNextLine("@label=l2 :causerie.local ACK");
        anne.expectNo("REDACT");
    }

    @Test
    void isOnlyForThoseWhoAskedForIt() {
        // "To redact a message, a client MUST negotiate the draft/message-redaction capability".
        String msgid = say(plain, "PRIVMSG #room :hi");
        plain.send("REDACT #room " + msgid).expect("421", "plain", "REDACT");
        bob.expectNo("REDACT");
    }

    @Test
    void takesBackATextOfSeveralLines() {
        TestClient eve = server.join(
                "eve", "draft/message-redaction", "message-tags", "echo-message", "batch", "draft/multiline");
        eve.send("BATCH +1 draft/multiline #general", "@batch=1 PRIVMSG #general :1", "@batch=1 PRIVMSG #general :2");
        String msgid = msgid(eve.send("BATCH -1").expect("BATCH", "+m"));
        assertEquals(msgid, msgid(bob.expect("PRIVMSG", "#general")));
        eve.send("REDACT #general " + msgid);
        bob.expect("REDACT", "#general", msgid);
    }

    @Test
    void takesBackWhatWasSaidToOnePerson() {
        String msgid = say(anne, "PRIVMSG bob :hi");
        anne.send("REDACT BOB " + msgid + " oops").expect("REDACT", "bob", msgid, "oops");
        bob.expect("REDACT", "bob", msgid, "oops");
        op.expectNo("REDACT");
    }

    @Test
    void knowsPeopleAgainUnderAnotherName() {
        String msgid = say(anne, "PRIVMSG bob :hi");
        anne.send("NICK anna").expect("NICK", "anna");
        bob.expect("NICK", "anna");
        bob.send("NICK robert").expect("NICK", "robert");
        anne.send("REDACT robert " + msgid);
        bob.expect("REDACT", "robert", msgid);
    }

    @Test
    void isNotForSomebodyElseOfTheSameName() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        anne.send("QUIT").expectEnd();
        TestClient other = join("anne").enter("#room");
        refuses(other, "REDACT #room " + msgid, forbidden("#room", msgid));
    }

    private static String forbidden(String target, String msgid) {
        return FAIL + "REDACT_FORBIDDEN " + target + " " + msgid + " :You are not authorised to delete this message";
    }

    private static String unknown(String target, String msgid) {
        return FAIL + "UNKNOWN_MSGID " + target + " " + msgid + " :This message does not exist or is too old";
    }

    private static String invalid(String target) {
        return FAIL + "INVALID_TARGET " + target + " :You cannot delete messages from there";
    }

    @Test
    void isForbiddenToAllOthers() {
        // "FAIL REDACT REDACT_FORBIDDEN <target> <target-msgid>"
        String inRoom = say(anne, "PRIVMSG #room :hi");
        refuses(bob, "REDACT #room " + inRoom, forbidden("#room", inRoom));
        String direct = say(anne, "PRIVMSG bob :hi");
        refuses(bob, "REDACT anne " + direct, forbidden("anne", direct));
        anne.expectNo("REDACT");
    }

    @Test
    void isForbiddenToThoseWhoMayNotSpeakThere() {
        // The reason would be heard by everybody.
        String msgid = say(anne, "PRIVMSG #room :hi");
        op.send("MODE #room +b m:anne").expect("MODE");
        refuses(anne, "REDACT #room " + msgid + " :listen", forbidden("#room", msgid));
        bob.expectNo("REDACT");
    }

    @Test
    void isAlwaysForThoseWhoKeepOrder() {
        // "Allowing channel moderators or server admins to delete unwelcome messages from others"
        String msgid = say(anne, "PRIVMSG #room :join my network for cold hard chats");
        server.clock().advance(Duration.ofHours(1));
        op.send("MODE #room +m").expect("MODE");
        op.send("REDACT #room " + msgid + " spam");
        Message heard = anne.expect("REDACT", "#room", msgid, "spam");
        assertEquals("op", heard.source().name());
    }

    @Test
    void isForAuthorsWithinATime() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        server.clock().advance(Duration.ofMinutes(10));
        anne.send("REDACT #room " + msgid).expect("REDACT", "#room", msgid);
    }

    @Test
    void isNotForAuthorsAfterThatTime() {
        // "FAIL REDACT REDACT_WINDOW_EXPIRED <target> <target-msgid> <window>"
        String msgid = say(anne, "PRIVMSG #room :hi");
        server.clock().advance(Duration.ofMinutes(10).plusMillis(1));
        refuses(
                anne,
                "REDACT #room " + msgid,
                FAIL + "REDACT_WINDOW_EXPIRED #room " + msgid + " 600 :You can no longer take this message back");
    }

    @Test
    void concernsMessagesThatAreKnown() {
        // "FAIL REDACT UNKNOWN_MSGID <target> <target-msgid>"
        String msgid = say(anne, "PRIVMSG #room :hi");
        refuses(anne, "@label=l1 REDACT #room nosuch", "@label=l1 " + unknown("#room", "nosuch"));
        refuses(anne, "REDACT #room :", unknown("#room", "*"));
        refuses(anne, "REDACT #room :no such", unknown("#room", "*"));
        refuses(anne, "REDACT #general " + msgid, unknown("#general", msgid));
        refuses(anne, "REDACT bob " + msgid, unknown("bob", msgid));
    }

    @Test
    void tellsNobodyOfMessagesThatTheyCannotKnow() {
        // "they should consider whether errors returned on REDACT may leak a message's existence to users who did not
        // receive it"
        String msgid = say(anne, "PRIVMSG bob :hi");
        refuses(op, "REDACT anne " + msgid, unknown("anne", msgid));
        refuses(op, "REDACT bob " + msgid, unknown("bob", msgid));
    }

    @Test
    void takesBackNothingTwice() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        anne.send("REDACT #room " + msgid).expect("REDACT");
        refuses(anne, "REDACT #room " + msgid, unknown("#room", msgid));
    }

    @Test
    void wantsATargetOfWhichTheClientIsPart() {
        // "FAIL REDACT INVALID_TARGET <target>"
        String msgid = say(anne, "PRIVMSG #room :hi");
        refuses(anne, "REDACT #nowhere " + msgid, invalid("#nowhere"));
        refuses(anne, "REDACT nobody " + msgid, invalid("nobody"));
        refuses(join("eve"), "REDACT #room " + msgid, invalid("#room"));
        anne.send("PART #room").expect("PART");
        refuses(anne, "REDACT #room " + msgid, invalid("#room"));
        anne.send("REDACT").expect("461", "anne", "REDACT");
        anne.send("REDACT #room").expect("461", "anne", "REDACT");
    }

    @Test
    void reachesTheRanksThatItsTargetNames() {
        String msgid = say(anne, "PRIVMSG @#room :help");
        anne.send("REDACT @#room " + msgid).expect("REDACT", "@#room", msgid);
        op.expect("REDACT", "@#room", msgid);
        bob.expectNo("REDACT");
    }

    @Test
    void remembersAsManyMessagesAsAllowedAndForgetsTheOldest() {
        String first = say(anne, "PRIVMSG #room :1");
        String second = say(anne, "PRIVMSG #room :2");
        for (int i = 3; i <= 6; i++) {
            say(anne, "PRIVMSG bob :" + i);
        }
        refuses(anne, "REDACT #room " + first, unknown("#room", first));
        anne.send("REDACT #room " + second).expect("REDACT", "#room", second);
    }

    @Test
    void remembersNothingOfSomebodyWriting() {
        String first = say(anne, "PRIVMSG #room :1");
        for (int i = 0; i < 10; i++) {
            say(anne, "@+typing=active TAGMSG #room");
        }
        anne.send("REDACT #room " + first).expect("REDACT", "#room", first);
    }
}
