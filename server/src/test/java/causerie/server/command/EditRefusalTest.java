package causerie.server.command;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not give which messages other words ({@code causerie/edit}), and how they are told. */
@ParameterizedClass
@ValueSource(strings = {"in memory", "on disk"})
final class EditRefusalTest {
    private static final String FAIL = ":causerie.local FAIL EDIT ";

    @RegisterExtension
    final TestServer server;

    private final TestClient op;
    private final TestClient anne;
    private final TestClient bob;

    EditRefusalTest(String where) {
        Path folder = Path.of("target", "test-data", UUID.randomUUID().toString());
        server = TestServer.start(
                "--data",
                where.equals("on disk") ? folder.toString() : "none",
                "--edit-within",
                "10m",
                "--ping-timeout",
                "9h");
        op = join("op").enter("#room");
        anne = join("anne").enter("#room");
        bob = join("bob").enter("#room");
    }

    private TestClient join(String nick) {
        return server.join(
                nick,
                "causerie/edit",
                "message-tags",
                "echo-message",
                "batch",
                "labeled-response",
                "draft/message-redaction");
    }

    private static String say(TestClient speaker, String line) {
        String verb = line.replaceFirst("^@\\S+ ", "").split(" ")[0];
        Message echo = speaker.send(line).expect(verb);
        return echo.tags().get("msgid").orElseThrow();
    }

    private void refuses(TestClient client, String line, String answer) {
        client.sync();
        client.send(line).expectNextLine(answer);
        op.expectNo("EDIT");
    }

    private static String forbidden(String target, String msgid) {
        return FAIL + "EDIT_FORBIDDEN " + target + " " + msgid + " :You are not authorised to change this message";
    }

    private static String unknown(String target, String msgid) {
        return FAIL + "UNKNOWN_MSGID " + target + " " + msgid + " :This message does not exist or is too old";
    }

    private static String invalid(String target) {
        return FAIL + "INVALID_TARGET " + target + " :You cannot change messages there";
    }

    @Test
    void isOnlyForThoseWhoAskedForIt() {
        TestClient plain = server.join("plain", "echo-message", "message-tags").enter("#room");
        String msgid = say(plain, "PRIVMSG #room :helo");
        plain.send("EDIT #room " + msgid + " :hello").expect("421", "plain", "EDIT");
        op.expectNo("EDIT");
    }

    @Test
    void wantsATargetAMessageAndWords() {
        String msgid = say(anne, "PRIVMSG #room :helo");
        String answer = FAIL + "INVALID_PARAMS :EDIT takes a target, the id of a message, and its new words";
        refuses(anne, "EDIT", answer);
        refuses(anne, "@label=l1 EDIT #room", "@label=l1 " + answer);
        refuses(anne, "EDIT #room " + msgid, answer);
        refuses(anne, "EDIT #room " + msgid + " :", answer);
        refuses(anne, "EDIT #room " + msgid + " two words", answer);
    }

    @Test
    void takesNothingForPrograms() {
        String msgid = say(anne, "PRIVMSG #room :helo");
        refuses(
                anne,
                "EDIT #room " + msgid + " :\u0001VERSION\u0001",
                FAIL + "INVALID_PARAMS :A message has words or an action, and nothing for programs");
    }

    @Test
    void isForbiddenToAllButTheAuthor() {
        String inRoom = say(anne, "PRIVMSG #room :hi");
        refuses(bob, "EDIT #room " + inRoom + " :bye", forbidden("#room", inRoom));
        String direct = say(anne, "PRIVMSG bob :hi");
        refuses(bob, "EDIT anne " + direct + " :bye", forbidden("anne", direct));
        op.send("EDIT #room " + inRoom + " :bye").expect("FAIL", "EDIT", "EDIT_FORBIDDEN");
        anne.expectNo("EDIT");
    }

    @Test
    void isNotForSomebodyElseOfTheSameName() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        anne.send("QUIT").expectEnd();
        TestClient other = join("anne").enter("#room");
        refuses(other, "EDIT #room " + msgid + " :bye", forbidden("#room", msgid));
    }

    @Test
    void isForTheAuthorUnderAnotherName() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        anne.send("NICK anna").expect("NICK", "anna");
        anne.send("EDIT #room " + msgid + " :bye").expect("EDIT", "#room", msgid, "bye");
    }

    @Test
    void isForbiddenToThoseWhoMayNotSpeakThere() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        op.send("MODE #room +b m:anne").expect("MODE");
        refuses(anne, "EDIT #room " + msgid + " :bye", forbidden("#room", msgid));
        op.send("MODE #room -b+m m:anne").expect("MODE");
        refuses(anne, "EDIT #room " + msgid + " :bye", forbidden("#room", msgid));
        op.send("MODE #room +v anne").expect("MODE");
        anne.send("EDIT #room " + msgid + " :bye").expect("EDIT", "#room", msgid, "bye");
    }

    @Test
    void concernsWordsOnly() {
        String msgid = say(anne, "@+draft/react=x TAGMSG #room");
        refuses(anne, "EDIT #room " + msgid + " :bye", forbidden("#room", msgid));
    }

    @Test
    void concernsMessagesThatAreKnown() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        refuses(anne, "@label=l1 EDIT #room nosuch :bye", "@label=l1 " + unknown("#room", "nosuch"));
        refuses(anne, "EDIT #general " + msgid + " :bye", unknown("#general", msgid));
        refuses(anne, "EDIT bob " + msgid + " :bye", unknown("bob", msgid));
    }

    @Test
    void tellsNobodyOfMessagesThatTheyCannotKnow() {
        String msgid = say(anne, "PRIVMSG bob :hi");
        refuses(op, "EDIT anne " + msgid + " :bye", unknown("anne", msgid));
        refuses(op, "EDIT bob " + msgid + " :bye", unknown("bob", msgid));
    }

    @Test
    void concernsNothingThatWasTakenBack() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        op.send("REDACT #room " + msgid).expect("REDACT");
        refuses(anne, "EDIT #room " + msgid + " :bye", unknown("#room", msgid));
    }

    @Test
    void canBeTakenBackAsAWhole() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        anne.send("EDIT #room " + msgid + " :bye").expect("EDIT");
        anne.send("REDACT #room " + msgid).expect("REDACT", "#room", msgid);
        op.expect("EDIT");
        refuses(anne, "EDIT #room " + msgid + " :hi", unknown("#room", msgid));
    }

    @Test
    void wantsATargetOfWhichTheClientIsPart() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        refuses(anne, "EDIT #nowhere " + msgid + " :bye", invalid("#nowhere"));
        refuses(anne, "EDIT nobody " + msgid + " :bye", invalid("nobody"));
        anne.send("PART #room").expect("PART");
        refuses(anne, "EDIT #room " + msgid + " :bye", invalid("#room"));
    }

    @Test
    void isForAuthorsWithinATime() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        server.clock().advance(Duration.ofMinutes(10));
        anne.send("EDIT #room " + msgid + " :bye").expect("EDIT", "#room", msgid, "bye");
    }

    @Test
    void isNotForThemAfterThatTime() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        server.clock().advance(Duration.ofMinutes(10).plusMillis(1));
        refuses(
                anne,
                "EDIT #room " + msgid + " :bye",
                FAIL + "EDIT_WINDOW_EXPIRED #room " + msgid + " 600 :You can no longer change this message");
    }

    @Test
    void takesNoMoreThanALineHolds() {
        String msgid = say(anne, "PRIVMSG #room :hi");
        // The line that others read has to fit, in whichever way they are told.
        int room = 510 - ":anne!~anne@127.0.0.1 ".length();
        int most =
                Math.min(room - ("EDIT #room " + msgid + " :").length(), room - "PRIVMSG #room :corrected: ".length());
        String tooMuch = "x ".repeat(most).substring(0, most) + "x";
        refuses(anne, "EDIT #room " + msgid + " :" + tooMuch, ":causerie.local 417 anne :Input line was too long");
        String words = tooMuch.substring(1);
        anne.send("EDIT #room " + msgid + " :" + words).expect("EDIT", "#room", msgid, words);
    }
}
