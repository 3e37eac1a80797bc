package causerie.client.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Trouble;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts of several lines that are one message. */
final class MultilineTest {
    private static final String PLAIN = ScriptedSession.WITH_HISTORY + " causerie/edit causerie/id causerie/session";

    private final ScriptedSession script = inTea("max-bytes=2000,max-lines=10");

    private static ScriptedSession inTea(String limits) {
        return ScriptedSession.inTea(PLAIN + " draft/multiline=" + limits);
    }

    @Test
    void linesAreOneMessage() {
        say("one\r\n\n two\n\n");
        assertEquals(
                List.of(
                        "@label=L1;causerie/id=L1 BATCH +L1 draft/multiline #tea",
                        "@batch=L1 PRIVMSG #tea :one",
                        "@batch=L1 PRIVMSG #tea :",
                        "@batch=L1 PRIVMSG #tea : two",
                        "BATCH -L1"),
                script.sent());
        assertEquals(Line.State.SENDING, script.lastText("#tea").state());
        script.feed(
                "@label=L1;msgid=m1;time=2026-01-02T03:04:06Z :Anne!anne@home BATCH +m draft/multiline #tea",
                "@batch=m :Anne!anne@home PRIVMSG #tea :one",
                "@batch=m :Anne!anne@home PRIVMSG #tea :",
                "@batch=m :Anne!anne@home PRIVMSG #tea : two",
                ":Anne!anne@home BATCH -m");
        assertEquals(List.of("one\n\n two"), script.texts("#tea"));
        assertEquals(Line.State.DELIVERED, script.lastText("#tea").state());
        assertEquals("m1", script.lastText("#tea").id());
    }

    @Test
    void oneLineThatFitsIsAMessageLikeEveryOther() {
        say("hello");
        assertEquals(List.of("@label=L1;causerie/id=L1 PRIVMSG #tea :hello"), script.sent());
    }

    /** "leave the space character at the end of the line" */
    @Test
    void aLineThatIsTooLongGoesOnInTheNext() {
        String text = "\u0002thé " + "tasse ".repeat(100).strip();
        say(text);
        List<String> sent = script.sent();
        StringBuilder together = new StringBuilder();
        for (String line : sent.subList(1, sent.size() - 1)) {
            assertTrue(line.startsWith(
                    together.length() == 0 ? "@batch=L1 PRIVMSG" : "@batch=L1;draft/multiline-concat PRIVMSG"));
            String seen = ":Anne!anne@home " + line.substring(line.indexOf(' ') + 1) + "\r\n";
            assertTrue(seen.getBytes(UTF_8).length <= 512, seen);
            together.append(line, line.indexOf(" :") + 2, line.length());
        }
        assertEquals(text, together.toString());
        assertEquals(List.of(text), script.texts("#tea"));
    }

    @Test
    void anAnswerIsOneAsAWhole() {
        script.feed("@msgid=m1 :Bob!b@h PRIVMSG #tea :hello");
        script.session.messages().reply(tea(), "m1", "one\ntwo");
        assertEquals(
                "@+draft/reply=m1;label=L1;causerie/id=L1 BATCH +L1 draft/multiline #tea",
                script.sent().get(0));
        assertEquals(Optional.of("m1"), script.lastText("#tea").marks().replyTo());
    }

    @Test
    void otherWordsCanBeSeveralLines() {
        script.feed("@msgid=m1 :Anne!anne@home PRIVMSG #tea :one");
        assertTrue(script.session.messages().edit(tea(), "m1", "first\nsecond"));
        assertEquals(
                List.of(
                        "BATCH +edit draft/multiline #tea",
                        "@batch=edit EDIT #tea m1 :first",
                        "@batch=edit EDIT #tea m1 :second",
                        "BATCH -edit"),
                script.sent());
        script.feed(
                ":Anne!anne@home BATCH +m draft/multiline #tea",
                "@batch=m :Anne!anne@home EDIT #tea m1 :first",
                "@batch=m :Anne!anne@home EDIT #tea m1 :second",
                ":Anne!anne@home BATCH -m");
        assertEquals(List.of("first\nsecond"), script.texts("#tea"));
        assertTrue(script.lastText("#tea").marks().edited());
    }

    @Test
    void otherWordsAreNoMoreThanOneMessage() {
        script.feed("@msgid=m1 :Anne!anne@home PRIVMSG #tea :one");
        assertTrue(script.session.messages().edit(tea(), "m1", "x".repeat(2000)));
        assertFalse(script.session.messages().edit(tea(), "m1", "x".repeat(2001)));
        assertTrue(script.session.messages().edit(tea(), "m1", "x\n".repeat(10)));
        assertFalse(script.session.messages().edit(tea(), "m1", "x\n".repeat(11)));
    }

    @Test
    void aTextIsAsManyMessagesAsTheServersLimitsNeed() {
        assertEquals(1, messages("x\n".repeat(9) + "x"));
        assertEquals(2, messages("x\n".repeat(10) + "x"));
        assertEquals(1, messages("x".repeat(400) + ("\n" + "x".repeat(399)).repeat(4)));
        assertEquals(2, messages("x".repeat(401) + ("\n" + "x".repeat(399)).repeat(4)));
    }

    private int messages(String text) {
        ScriptedSession fresh = inTea("max-bytes=2000,max-lines=10");
        fresh.session.say(fresh.buffer("#tea"), text);
        assertEquals(text, String.join("\n", fresh.texts("#tea")));
        return fresh.texts("#tea").size();
    }

    @Test
    void ourOwnLimitsHoldForTheMostGenerousServer() {
        ScriptedSession generous = inTea("max-bytes=999999999");
        Buffer tea = generous.buffer("#tea");
        generous.feed("@msgid=m1 :Anne!anne@home PRIVMSG #tea :one");
        assertTrue(generous.session.messages().edit(tea, "m1", "x".repeat(Multiline.MAX_BYTES)));
        assertFalse(generous.session.messages().edit(tea, "m1", "x".repeat(Multiline.MAX_BYTES + 1)));
        assertTrue(generous.session.messages().edit(tea, "m1", "x\n".repeat(Multiline.MAX_LINES)));
        assertFalse(generous.session.messages().edit(tea, "m1", "x\n".repeat(Multiline.MAX_LINES + 1)));
    }

    /** "max-bytes […] REQUIRED" */
    @Test
    void isNotUsedWithoutItsLimits() {
        for (String limits : List.of("", "max-lines=10", "max-bytes=many", "max-bytes=-1", "max-bytes=9,max-lines=x")) {
            ScriptedSession odd = inTea(limits);
            odd.session.say(odd.buffer("#tea"), "one\ntwo");
            assertEquals(List.of("one", "two"), odd.texts("#tea"), limits);
        }
    }

    @Test
    void isSaidAgainOverTheNextConnectionUnderItsOwnId() {
        script.feed(":irc.test SESSION TOKEN secret");
        say("one\ntwo");
        script.session.closed(Trouble.LOST);
        ScriptedSession next = again(PLAIN + " draft/multiline=max-bytes=2000");
        assertEquals(
                List.of(
                        "@label=L1;causerie/id=L1 BATCH +L1 draft/multiline #tea",
                        "@batch=L1 PRIVMSG #tea :one",
                        "@batch=L1 PRIVMSG #tea :two",
                        "BATCH -L1"),
                next.sent().subList(1, 5));
    }

    @Test
    void isNotSaidInPiecesWhenTheServerMayHaveItAsAWhole() {
        script.feed(":irc.test SESSION TOKEN secret");
        say("one\ntwo");
        script.session.closed(Trouble.LOST);
        ScriptedSession next = again(PLAIN);
        assertFalse(next.sent().stream().anyMatch(line -> line.contains("PRIVMSG")));
        assertEquals(Line.State.FAILED, ((Line.Text) next.lines("#tea").get(1)).state());
        next.session.retry(next.buffer("#tea"), 1);
        assertEquals(2, next.sent().size());
        assertEquals(List.of("one", "two"), next.texts("#tea"));
    }

    @Test
    void whatWaitsIsSaidInPiecesWhereTheNextServerTakesNoWhole() {
        script.feed(":irc.test SESSION TOKEN secret");
        script.session.closed(Trouble.LOST);
        say("one\ntwo");
        ScriptedSession next = again(PLAIN);
        assertEquals(
                2, next.sent().stream().filter(line -> line.contains("PRIVMSG")).count());
        assertEquals(List.of("one", "two"), next.texts("#tea"));
    }

    private ScriptedSession again(String offers) {
        ScriptedSession next = script.next();
        next.session.start();
        next.feed(":irc.test CAP * LS :" + offers, ":irc.test CAP * ACK :" + offers);
        next.feed(":irc.test SESSION RESUMED Anne *");
        next.forget();
        next.feed(":irc.test 001 Anne :Welcome");
        return next;
    }

    @Test
    void isRefusedAsAWhole() {
        say("one\ntwo");
        script.feed("@label=L1 :irc.test FAIL BATCH MULTILINE_MAX_BYTES 4096 :Too much");
        assertEquals(Line.State.FAILED, ((Line.Text) script.lines("#tea").get(1)).state());
        assertEquals("one\ntwo", script.texts("#tea").get(0));
    }

    @Test
    void isOneMessageOfTheHistory() {
        script.feed(
                ":irc.test BATCH +h chathistory #tea",
                "@batch=h;msgid=m1;time=2026-01-02T03:00:00Z :Bob!b@h BATCH +m draft/multiline #tea",
                "@batch=m :Bob!b@h PRIVMSG #tea :how is ",
                "@batch=m;draft/multiline-concat :Bob!b@h PRIVMSG #tea :everyone?",
                "@batch=m :Bob!b@h PRIVMSG #tea :and you?",
                "@batch=h :Bob!b@h BATCH -m",
                "@batch=h;msgid=m2;time=2026-01-02T03:01:00Z :Bob!b@h PRIVMSG #tea :bye",
                ":irc.test BATCH -h");
        assertEquals(List.of("how is everyone?\nand you?", "bye"), script.texts("#tea"));
        assertTrue(tea().lines().contains("m1"));
    }

    @Test
    void whatSomebodyDoesInSeveralLinesIsOneDeed() {
        received("\u0001ACTION pours\u0001", "\u0001ACTION drinks\u0001");
        assertEquals("pours\ndrinks", script.lastText("#tea").text());
        assertEquals(Line.Kind.ACTION, script.lastText("#tea").kind());
    }

    @Test
    void nothingComesOfABatchWithoutLines() {
        received();
        assertEquals(List.of(), script.texts("#tea"));
    }

    @Test
    void linesForSomebodyElseAreLeftOut() {
        script.feed(
                ":Bob!b@h BATCH +m draft/multiline #tea",
                "@batch=m :Bob!b@h PRIVMSG #tea :one",
                "@batch=m :Bob!b@h PRIVMSG #other :two",
                "@batch=m :Bob!b@h NOTICE #tea :three",
                "@batch=m :Bob!b@h QUIT",
                ":Bob!b@h BATCH -m");
        assertEquals(List.of("one"), script.texts("#tea"));
        assertTrue(tea().member("Bob").isPresent());
    }

    @Test
    void noMoreLinesAreTakenInThanTheMost() {
        received("x\n".repeat(Multiline.MAX_LINES).split("\n"));
        assertEquals(
                "x\n".repeat(Multiline.MAX_LINES).strip(),
                script.lastText("#tea").text());
        received("x\n".repeat(Multiline.MAX_LINES + 2).split("\n"));
        assertEquals(
                "x\n".repeat(Multiline.MAX_LINES) + "…", script.lastText("#tea").text());
    }

    @Test
    void noMoreCharactersAreTakenInThanTheMost() {
        String half = "x".repeat(Multiline.MAX_BYTES / 2);
        received(half, "x".repeat(Multiline.MAX_BYTES / 2 - 1));
        assertEquals(Multiline.MAX_BYTES, script.lastText("#tea").text().length());
        received(half, half, "more");
        String text = script.lastText("#tea").text();
        assertEquals(Multiline.MAX_BYTES + 1, text.length());
        assertTrue(text.endsWith("x…"));
    }

    private void received(String... lines) {
        script.feed(":Bob!b@h BATCH +m draft/multiline #tea");
        for (String line : lines) {
            script.feed("@batch=m :Bob!b@h PRIVMSG #tea :" + line);
        }
        script.feed(":Bob!b@h BATCH -m");
    }

    private Buffer tea() {
        return script.buffer("#tea");
    }

    private void say(String text) {
        script.session.say(tea(), text);
    }
}
