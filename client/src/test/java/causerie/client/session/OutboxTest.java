package causerie.client.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OutboxTest {
    private final ScriptedSession script = ScriptedSession.inTea();

    @Test
    void showsALineAsBeingSentUntilTheServerEchoesIt() {
        say("hello");
        assertEquals(List.of("@label=L1 PRIVMSG #tea :hello"), script.sent());
        assertEquals(Line.State.SENDING, script.lastText("#tea").state());

        script.feed("@label=L1;msgid=m1;time=2026-01-02T03:04:06Z :Anne!anne@home PRIVMSG #tea :hello");
        Line.Text delivered = script.lastText("#tea");
        assertEquals(Line.State.DELIVERED, delivered.state());
        assertEquals("m1", delivered.id());
        assertEquals(Instant.parse("2026-01-02T03:04:06Z"), delivered.time());
        assertEquals(2, script.lines("#tea").size());
    }

    @Test
    void takesTheServersWordThatALineWasTakenForAnEcho() {
        ScriptedSession noEcho = ScriptedSession.inTea("batch labeled-response");
        noEcho.session.say(noEcho.buffer("#tea"), "hello");
        assertEquals(Line.State.SENDING, noEcho.lastText("#tea").state());
        noEcho.feed("@label=L1 :irc.test ACK");
        assertEquals(Line.State.DELIVERED, noEcho.lastText("#tea").state());
    }

    @Test
    void matchesAnEchoWithoutLabelByItsText() {
        ScriptedSession noLabels = ScriptedSession.inTea("echo-message");
        noLabels.session.say(noLabels.buffer("#tea"), "one\ntwo");
        assertEquals(List.of("PRIVMSG #tea :one", "PRIVMSG #tea :two"), noLabels.sent());
        noLabels.feed(":Anne!anne@home PRIVMSG #tea :one");
        assertEquals(Line.State.DELIVERED, ((Line.Text) noLabels.lines("#tea").get(1)).state());
        assertEquals(Line.State.SENDING, noLabels.lastText("#tea").state());
        noLabels.feed(":Anne!anne@home PRIVMSG #tea :two");
        assertEquals(Line.State.DELIVERED, noLabels.lastText("#tea").state());
        assertEquals(3, noLabels.lines("#tea").size());
    }

    @Test
    void countsALineAsDeliveredAtOnceOnAPlainServer() {
        ScriptedSession plain = ScriptedSession.inTea("");
        plain.session.say(plain.buffer("#tea"), "hello");
        assertEquals(List.of("PRIVMSG #tea :hello"), plain.sent());
        assertEquals(Line.State.DELIVERED, plain.lastText("#tea").state());
        assertTrue(plain.lastText("#tea").own());
    }

    @Test
    void showsWhatWeSaidWithAnotherProgram() {
        script.feed("@msgid=m7 :Anne!anne@home PRIVMSG #tea :from my phone", ":Anne!anne@home PRIVMSG Bob :psst");
        assertTrue(script.lastText("#tea").own());
        assertEquals("psst", script.lastText("Bob").text());
    }

    @Test
    void failsALineThatTheServerRefusesAndSaysWhy() {
        say("hello");
        script.feed("@label=L1 :irc.test 404 Anne #tea :Cannot send to channel");
        assertEquals(Line.State.FAILED, ((Line.Text) script.lines("#tea").get(1)).state());
        assertEquals(
                List.of("Cannot send to channel", "404", "#tea"),
                script.lastEvent("#tea").details());
    }

    @Test
    void failsALineByALabelledFailure() {
        say("hello");
        script.feed("@label=L1 FAIL PRIVMSG TOO_FAST #tea :Slow down");
        assertEquals(Line.State.FAILED, ((Line.Text) script.lines("#tea").get(1)).state());
        assertEquals(
                List.of("Slow down", "TOO_FAST", "#tea"),
                script.lastEvent("#tea").details());
    }

    @Test
    void failsTheOldestLineToWhomTheServerDoesNotKnowWithoutLabels() {
        ScriptedSession noLabels = ScriptedSession.inTea("echo-message");
        noLabels.session.say(noLabels.session.people().openDirect("Carol").orElseThrow(), "hello");
        noLabels.feed(":irc.test 401 Anne carol :No such nick");
        assertEquals(Line.State.FAILED, ((Line.Text) noLabels.lines("Carol").get(0)).state());
    }

    @Test
    void failsWhatIsOnItsWayWhenTheConnectionBreaks() {
        say("hello");
        script.session.closed(Trouble.LOST);
        assertEquals(Line.State.FAILED, ((Line.Text) script.lines("#tea").get(1)).state());
    }

    @Test
    void keepsWhatIsSaidWithoutAConnectionForTheNextOne() {
        script.session.closed(Trouble.LOST);
        script.forget();
        say("still here?");
        assertEquals(Line.State.SENDING, script.lastText("#tea").state());
        assertEquals(List.of(), script.sent());
        ScriptedSession next = script.next();
        next.session.start();
        next.feed(":irc.test CAP * LS :" + ScriptedSession.ALL, ":irc.test CAP * ACK :" + ScriptedSession.ALL);
        next.forget();
        next.feed(":irc.test 001 Anne :Welcome");
        assertEquals(List.of("JOIN #tea", "@label=L1 PRIVMSG #tea :still here?"), next.sent());
    }

    @Test
    void failsWhatIsSaidWhenNoConnectionComes() {
        script.session.closed(Trouble.LOST);
        say("still here?");
        script.session.giveUp();
        assertEquals(Line.State.FAILED, script.lastText("#tea").state());
        assertEquals("still here?", script.lastText("#tea").text());
    }

    /** On a server that knows us again. */
    private static final String KNOWING = ScriptedSession.ALL + " causerie/id causerie/session";

    private static ScriptedSession brokenWithTwoUnderway() {
        ScriptedSession first = ScriptedSession.inTea(KNOWING);
        first.feed(":irc.test SESSION TOKEN secret");
        first.session.say(first.buffer("#tea"), "one\ntwo");
        first.session.closed(Trouble.LOST);
        first.session.say(first.buffer("#tea"), "three");
        return first.next();
    }

    private static void letInAgain(ScriptedSession next, String answer) {
        next.session.start();
        next.feed(":irc.test CAP * LS :" + KNOWING, ":irc.test CAP * ACK :" + KNOWING);
        assertEquals(
                List.of("CAP LS 302", "SESSION RESUME secret"),
                next.sent().stream().filter(line -> !line.startsWith("CAP REQ")).toList());
        next.feed(answer);
    }

    @Test
    void saysAgainWhatWasUnderwayWhereTheServerKnowsUsAgain() {
        ScriptedSession next = brokenWithTwoUnderway();
        letInAgain(next, ":irc.test SESSION RESUMED Anne *");
        assertEquals(List.of("USER Anne 0 * Anne", "CAP END"), next.sent());
        next.feed(":irc.test 001 Anne :Welcome");
        assertEquals(
                List.of(
                        "JOIN #tea",
                        "@label=L1;causerie/id=L1 PRIVMSG #tea :one",
                        "@label=L2;causerie/id=L2 PRIVMSG #tea :two",
                        "@label=L3;causerie/id=L3 PRIVMSG #tea :three"),
                next.sent());
        next.feed("@label=L1;msgid=m1 :Anne!anne@home PRIVMSG #tea :one");
        assertEquals(List.of("one", "two", "three"), next.texts("#tea"));
    }

    @Test
    void doesNotSayTwiceWhatWasUnderwayWhereTheServerDoesNotKnowUs() {
        ScriptedSession next = brokenWithTwoUnderway();
        letInAgain(next, ":irc.test FAIL SESSION INVALID_TOKEN RESUME :No such token");
        assertEquals(List.of("NICK Anne", "USER Anne 0 * Anne", "CAP END"), next.sent());
        next.feed(":irc.test 001 Anne :Welcome");
        assertEquals(List.of("JOIN #tea", "@label=L3;causerie/id=L3 PRIVMSG #tea :three"), next.sent());
        List<Line.State> states = next.lines("#tea").stream()
                .filter(Line.Text.class::isInstance)
                .map(line -> ((Line.Text) line).state())
                .toList();
        assertEquals(List.of(Line.State.FAILED, Line.State.FAILED, Line.State.SENDING), states);
    }

    /** The history may bring what was underway before the server answers that it has it. */
    @Test
    void showsOnceWhatTheHistoryBringsFirst() {
        ScriptedSession next = brokenWithTwoUnderway();
        letInAgain(next, ":irc.test SESSION RESUMED Anne *");
        next.feed(":irc.test 001 Anne :Welcome", ":Anne!anne@home JOIN #tea");
        next.editor.history(
                next.buffer("#tea"),
                List.of(new Line.Text(next.now(), "m1", "Anne", "one", Line.Kind.MESSAGE, true, Line.State.DELIVERED)),
                Optional.empty());
        next.feed("@label=L1;msgid=m1 :Anne!anne@home PRIVMSG #tea :one");
        assertEquals(List.of("one", "two", "three"), next.texts("#tea"));
    }

    @Test
    void saysAFailedLineAgainInItsPlace() {
        say("hello");
        script.feed("@label=L1 :irc.test 404 Anne #tea :No");
        script.forget();
        script.session.retry(script.buffer("#tea"), 1);
        assertEquals(List.of("@label=L2 PRIVMSG #tea :hello"), script.sent());
        script.feed("@label=L2;msgid=m2 :Anne!anne@home PRIVMSG #tea :hello");
        Line.Text again = (Line.Text) script.lines("#tea").get(1);
        assertEquals(Line.State.DELIVERED, again.state());
        assertEquals("m2", again.id());
    }

    @Test
    void retriesOnlyWhatHasFailed() {
        script.feed(":Bob!b@h PRIVMSG #tea :hi");
        script.session.retry(script.buffer("#tea"), 1);
        script.session.retry(script.buffer("#tea"), 99);
        script.session.retry(script.buffer("#tea"), -1);
        assertEquals(List.of(), script.sent());
    }

    @Test
    void makesEachLineOfATextAMessage() {
        say("one\r\n\n  \ntwo\u0000\u0001");
        assertEquals(List.of("@label=L1 PRIVMSG #tea :one", "@label=L2 PRIVMSG #tea :two"), script.sent());
    }

    @Test
    void saysWhatWeDoInTheThirdPerson() {
        script.session.act(script.buffer("#tea"), "drinks tea");
        assertEquals(List.of("@label=L1 PRIVMSG #tea :\u0001ACTION drinks tea\u0001"), script.sent());
        assertEquals("drinks tea", script.lastText("#tea").text());
        assertEquals(Line.Kind.ACTION, script.lastText("#tea").kind());
        script.feed("@label=L1 :Anne!anne@home PRIVMSG #tea :\u0001ACTION drinks tea\u0001");
        assertEquals(Line.State.DELIVERED, script.lastText("#tea").state());
        assertEquals("drinks tea", script.lastText("#tea").text());
    }

    @Test
    void cutsALongTextSoThatOthersGetAllOfIt() {
        ScriptedSession plain = ScriptedSession.inTea("");
        String text = "thé ".repeat(400).strip();
        plain.session.say(plain.buffer("#tea"), text);
        StringBuilder together = new StringBuilder();
        for (String line : plain.sent()) {
            String seen = ":Anne!anne@home " + line + "\r\n";
            assertTrue(seen.getBytes(UTF_8).length <= 512, seen);
            together.append(line, line.indexOf(" :") + 2, line.length());
        }
        assertEquals(text, together.toString());
    }

    @Test
    void usesTheLongerLinesThatAServerAnnounces() {
        script.feed(":irc.test 005 Anne LINELEN=2048 :are supported");
        say("a".repeat(1900));
        assertEquals(1, script.sent().size());
    }

    @Test
    void sendsNoMoreAtOnceThanTheWindowAndTheRestAsTheServerConfirms() {
        say("x\n".repeat(Outbox.WINDOW + 1));
        assertEquals(Outbox.WINDOW, script.sent().size());
        script.feed("@label=L1 :Anne!anne@home PRIVMSG #tea :x");
        assertEquals(List.of("@label=L11 PRIVMSG #tea :x"), script.sent());
    }

    @Test
    void asksAServerThatConfirmsNothingWhetherItHasGotSoFar() {
        ScriptedSession plain = ScriptedSession.inTea("");
        plain.session.say(plain.buffer("#tea"), "x\n".repeat(Outbox.WINDOW + 1));
        List<String> sent = plain.sent();
        assertEquals(Outbox.WINDOW + 1, sent.size());
        assertEquals("PING causerie-pace", sent.get(Outbox.WINDOW));
        assertEquals(Line.State.SENDING, plain.lastText("#tea").state());
        plain.feed(":irc.test PONG irc.test causerie-pace");
        assertEquals(List.of("PRIVMSG #tea :x"), plain.sent());
        assertEquals(Line.State.DELIVERED, plain.lastText("#tea").state());
    }

    @Test
    void isNotHeldUpForEverByALineThatWasNeverConfirmed() {
        say("x\n".repeat(Outbox.WINDOW));
        script.forget();
        script.pass(Duration.ofSeconds(31));
        say("y");
        assertEquals(List.of("@label=L11 PRIVMSG #tea :y"), script.sent());
    }

    @Test
    void failsTheLinesBeyondTheMostThatWait() {
        say("x\n".repeat(Outbox.MAX_WAITING));
        assertEquals(Line.State.SENDING, script.lastText("#tea").state());
        say("y");
        assertEquals(Line.State.FAILED, script.lastText("#tea").state());
    }

    private void say(String text) {
        script.session.say(script.buffer("#tea"), text);
    }
}
