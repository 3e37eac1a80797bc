package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Abilities;
import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.NetworkListener;
import causerie.client.model.Reaction;
import causerie.client.model.Redaction;
import causerie.client.model.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people do to what was said. */
final class DeedsTest {
    private static final String DEEDS =
            ScriptedSession.WITH_HISTORY + " draft/event-playback draft/message-redaction causerie/edit";

    private final ScriptedSession script = ScriptedSession.inTea(DEEDS);

    /** "+draft/reply=<msgid>" */
    @Test
    void anAnswerNamesWhatItAnswers() {
        bobSaysHello();
        script.session.messages().reply(tea(), "m1", "hello Bob");
        assertEquals(List.of("@+draft/reply=m1;label=L1 PRIVMSG #tea :hello Bob"), script.sent());
        assertEquals(Optional.of("m1"), last().marks().replyTo());
        script.feed("@label=L1;msgid=m2;+draft/reply=m1 :Anne!anne@home PRIVMSG #tea :hello Bob");
        assertEquals(Optional.of("m1"), last().marks().replyTo());
        assertEquals(Line.State.DELIVERED, last().state());
    }

    @Test
    void onlyTheFirstOfSeveralLinesIsTheAnswer() {
        bobSaysHello();
        script.session.messages().reply(tea(), "m1", "one\ntwo");
        assertEquals(
                List.of("@+draft/reply=m1;label=L1 PRIVMSG #tea :one", "@label=L2 PRIVMSG #tea :two"), script.sent());
    }

    @Test
    void anAnswerThatFailedIsOneStillWhenItIsSaidAgain() {
        bobSaysHello();
        script.session.messages().reply(tea(), "m1", "hello");
        script.feed("@label=L1 :irc.test 404 Anne #tea :no");
        script.forget();
        script.session.retry(tea(), 2);
        assertEquals(List.of("@+draft/reply=m1;label=L2 PRIVMSG #tea :hello"), script.sent());
    }

    @Test
    void answersOfOthersNameWhatTheyAnswer() {
        script.feed(
                "@msgid=m2;+draft/reply=m1 :Bob!b@h PRIVMSG #tea one", "@msgid=m3;+reply=m1 :Bob!b@h PRIVMSG #tea two");
        assertEquals(Optional.of("m1"), text(1).marks().replyTo());
        assertEquals(Optional.of("m1"), text(2).marks().replyTo());
    }

    @Test
    void namesOfMessagesAreOfSoManyCharactersAtMost() {
        String longest = "x".repeat(ClientTags.MAX_ID);
        script.feed("@msgid=m2;+draft/reply=" + longest + " :Bob!b@h PRIVMSG #tea one");
        assertEquals(Optional.of(longest), last().marks().replyTo());
        script.feed("@msgid=m3;+draft/reply=" + longest + "x :Bob!b@h PRIVMSG #tea two");
        assertEquals(Optional.empty(), last().marks().replyTo());
    }

    @Test
    void aReactionIsSentAndShowsOnceItIsBack() {
        bobSaysHello();
        script.session.messages().react(tea(), "m1", "👍", true);
        assertEquals(List.of("@+draft/reply=m1;+draft/react=👍 TAGMSG #tea"), script.sent());
        assertEquals(List.of(), last().marks().reactions());
        script.feed("@+draft/reply=m1;+draft/react=👍 :Anne!anne@home TAGMSG #tea");
        assertEquals(
                List.of(new Reaction("👍", List.of("Anne"), true)),
                last().marks().reactions());
        script.session.messages().react(tea(), "m1", "👍", false);
        assertEquals(List.of("@+draft/reply=m1;+draft/unreact=👍 TAGMSG #tea"), script.sent());
        script.feed("@+draft/reply=m1;+draft/unreact=👍 :Anne!anne@home TAGMSG #tea");
        assertEquals(List.of(), last().marks().reactions());
    }

    @Test
    void aReactionShowsAtOnceWhereNothingIsSentBack() {
        ScriptedSession plain = ScriptedSession.inTea("message-tags");
        plain.feed("@msgid=m1 :Bob!b@h PRIVMSG #tea hello");
        plain.session.messages().react(plain.buffer("#tea"), "m1", "👍", true);
        Line.Text line = (Line.Text) plain.last("#tea");
        assertEquals(
                List.of(new Reaction("👍", List.of("Anne"), true)), line.marks().reactions());
    }

    @Test
    void reactionsInAConversationOfTwoShowThere() {
        script.feed(
                "@msgid=p1 :Bob!b@h PRIVMSG Anne hello",
                "@+draft/reply=p1;+draft/react=👍 :Anne!anne@home TAGMSG Bob",
                "@+draft/reply=p1;+draft/react=👍 :Bob!b@h TAGMSG Anne");
        Line.Text line = (Line.Text) script.last("Bob");
        assertEquals(
                List.of(new Reaction("👍", List.of("Anne", "Bob"), true)),
                line.marks().reactions());
    }

    @Test
    void aReactionToWhatIsNotHereWaitsForIt() {
        script.feed("@+draft/reply=m1;+draft/react=👍 :Bob!b@h TAGMSG #tea");
        script.history("#tea", "@msgid=m1;time=2026-01-01T10:00:00.000Z :Eve!e@h PRIVMSG #tea before");
        assertEquals(List.of("Bob"), text(0).marks().reactions().get(0).people());
    }

    /** Such as those of a server that gives all that happened. */
    @Test
    void reactionsOfBeforeShowWithTheirMessage() {
        script.history(
                "#tea",
                "@msgid=m1;time=2026-01-01T10:00:00.000Z :Eve!e@h PRIVMSG #tea before",
                "@msgid=m2;time=2026-01-01T10:01:00.000Z;+draft/reply=m1;+draft/react=👍 :Bob!b@h TAGMSG #tea",
                "@msgid=m3;time=2026-01-01T10:02:00.000Z;+draft/reply=m1;+draft/react=🎉 :Anne!a@h TAGMSG #tea",
                "@time=2026-01-01T10:03:00.000Z :Eve!e@h REDACT #tea m9");
        assertEquals(
                List.of(new Reaction("👍", List.of("Bob"), false), new Reaction("🎉", List.of("Anne"), true)),
                text(0).marks().reactions());
    }

    /** "To redact a message, a client MUST negotiate [it] and send a REDACT command to a target nickname or channel." */
    @Test
    void whatIsTakenBackLosesItsWords() {
        bobSaysHello();
        script.feed("@+draft/reply=m1;+draft/react=👍 :Anne!anne@home TAGMSG #tea");
        script.session.messages().redact(tea(), "m1");
        assertEquals(List.of("REDACT #tea m1"), script.sent());
        script.feed(":Anne!anne@home REDACT #tea m1 :not here");
        assertTrue(last().isRedacted());
        assertEquals("", last().text());
        assertEquals(
                Optional.of(new Redaction("Anne", "not here")), last().marks().redaction());
        assertEquals(List.of(), last().marks().reactions());
        script.feed("@+draft/reply=m1;+draft/react=👍 :Bob!b@h TAGMSG #tea");
        assertEquals(List.of(), last().marks().reactions());
    }

    @Test
    void whoeverAnswersUsMeansUs() {
        List<String> told = new ArrayList<>();
        script.network().addListener(new NetworkListener() {
            @Override
            public void heard(Buffer buffer, Line.Text line, boolean mention) {
                told.add(line.text() + " " + mention);
            }
        });
        script.feed(
                "@msgid=m1 :Anne!anne@home PRIVMSG #tea mine",
                "@msgid=m2;+draft/reply=m1 :Bob!b@h PRIVMSG #tea yours",
                "@msgid=m3;+draft/reply=m2 :Bob!b@h PRIVMSG #tea his");
        assertEquals(List.of("yours true", "his false"), told);
    }

    /** "When a REDACT command's msgid parameter references a known message not in the target's history, clients MUST ignore it." */
    @Test
    void whatWasSaidElsewhereIsNotTakenBack() {
        bobSaysHello();
        script.feed(":Anne!anne@home JOIN #garden", ":Bob!b@h REDACT #garden m1", ":Bob!b@h REDACT Anne m1");
        assertFalse(text(1).isRedacted());
    }

    @Test
    void otherWordsTakeThePlaceOfTheFirst() {
        script.feed("@msgid=m1;+draft/reply=m0 :Anne!anne@home PRIVMSG #tea :a cop of tea");
        assertTrue(script.session.messages().edit(tea(), "m1", "a cup of tea"));
        assertEquals(List.of("EDIT #tea m1 :a cup of tea"), script.sent());
        assertEquals("a cop of tea", last().text());
        script.feed("@msgid=m9 :Anne!anne@home EDIT #tea m1 :a cup of tea");
        assertEquals("a cup of tea", last().text());
        assertTrue(last().marks().edited());
        assertEquals(Optional.of("m0"), last().marks().replyTo());
        script.feed(":Anne!anne@home EDIT #tea m1 :\u0001ACTION drinks tea\u0001");
        assertEquals(Line.Kind.ACTION, last().kind());
        assertEquals("drinks tea", last().text());
    }

    @Test
    void otherWordsHaveToFitOneLine() {
        bobSaysHello();
        int most = 0;
        while (script.session.messages().edit(tea(), "m1", "x".repeat(most + 1))) {
            most++;
        }
        List<String> sent = script.sent();
        assertEquals(most, sent.size());
        String longest = ":Anne!anne@home " + sent.get(most - 1) + "\r\n";
        assertTrue(longest.length() <= 512, longest);
        assertFalse(script.session.messages().edit(tea(), "m1", "two\nlines"));
        assertEquals(List.of(), script.sent());
    }

    @Test
    void whatWasGivenOtherWordsMeanwhileIsReadSoLater() {
        script.feed("@msgid=m1;time=2026-01-01T10:00:00.000Z :Bob!b@h PRIVMSG #tea :a cop");
        script.history(
                "#tea", "@msgid=m1;time=2026-01-01T10:00:00.000Z;causerie/edited=x :Bob!b@h PRIVMSG #tea :a cup");
        Line.Text line = tea().lines().find("m1").orElseThrow();
        assertEquals("a cup", line.text());
        assertTrue(line.marks().edited());
        script.history(
                "#tea", "@msgid=m0;time=2026-01-01T09:00:00.000Z;causerie/edited=x :Bob!b@h PRIVMSG #tea :changed");
        assertTrue(tea().lines().find("m0").orElseThrow().marks().edited());
    }

    @Test
    void whatWasGivenOtherWordsWhileWeWereAwayIsReadAgain() {
        script.history("#tea");
        script.feed("@msgid=m1;time=2026-01-02T03:04:06.000Z :Bob!b@h PRIVMSG #tea :a cop");
        script.session.closed(Trouble.LOST);
        ScriptedSession next = script.next();
        next.login(DEEDS);
        next.feed(":irc.test BATCH +t draft/chathistory-targets", ":irc.test BATCH -t", ":Anne!anne@home JOIN #tea");
        assertEquals(List.of("CHATHISTORY LATEST #tea msgid=m1 50"), next.sent());
        next.history("#tea", "@msgid=m2;time=2026-01-02T03:04:10.000Z :Bob!b@h PRIVMSG #tea :missed");
        assertEquals(List.of("CHATHISTORY AROUND #tea msgid=m1 50"), next.sent());
        next.history(
                "#tea",
                "@msgid=m1;time=2026-01-02T03:04:06.000Z;causerie/edited=x :Bob!b@h PRIVMSG #tea :a cup",
                "@msgid=m2;time=2026-01-02T03:04:10.000Z :Bob!b@h PRIVMSG #tea :missed");
        assertEquals(List.of("a cup", "missed"), next.texts("#tea"));
        assertEquals(List.of(), next.sent());
    }

    @Test
    void nothingIsOfferedThatTheServerCannotDo() {
        assertEquals(new Abilities(true, true, true, true), script.network().abilities());
        script.feed(":irc.test 005 Anne CLIENTTAGDENY=draft/react :are supported");
        assertEquals(new Abilities(true, false, true, true), script.network().abilities());
        script.feed(":irc.test 005 Anne CLIENTTAGDENY=*,-typing :are supported");
        assertEquals(new Abilities(false, false, true, true), script.network().abilities());
        script.feed(":irc.test CAP Anne DEL :draft/message-redaction causerie/edit");
        assertEquals(Abilities.NONE, script.network().abilities());
        script.session.messages().react(tea(), "m1", "👍", true);
        script.session.messages().redact(tea(), "m1");
        script.session.messages().reply(tea(), "m1", "hello");
        assertEquals(List.of("@label=L1 PRIVMSG #tea :hello"), script.sent());
    }

    private void bobSaysHello() {
        script.feed("@msgid=m1 :Bob!b@h PRIVMSG #tea :hello");
    }

    private Buffer tea() {
        return script.buffer("#tea");
    }

    private Line.Text last() {
        return (Line.Text) script.last("#tea");
    }

    private Line.Text text(int index) {
        return (Line.Text) script.lines("#tea").get(index);
    }
}
