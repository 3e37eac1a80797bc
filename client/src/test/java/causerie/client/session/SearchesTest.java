package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Findings;
import causerie.client.model.Hit;
import causerie.client.model.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a session asks for of what somebody looks for, and which answer is whose. */
final class SearchesTest {
    private static final String WITH_SEARCH = ScriptedSession.WITH_HISTORY + " soju.im/search";

    private final ScriptedSession script = ScriptedSession.inTea(WITH_SEARCH);
    private final List<Findings> answers = new ArrayList<>();

    @Test
    void asksTheServerAndAnswersWithWhatItFound() {
        find("café; crème \\o/");
        assertEquals(List.of("@label=L1 SEARCH text=café\\:\\scrème\\s\\\\o/;limit=100"), script.sent());
        batch(
                "L1",
                "@batch=s;msgid=m1;time=2026-01-01T10:00:00.000Z :Bob!b@h PRIVMSG #tea :un café crème",
                "@batch=s;msgid=m2;time=2026-01-01T10:00:01.000Z :Carol!c@h PRIVMSG Anne :café? crème?",
                "@batch=s;msgid=m3;time=2026-01-01T10:00:02.000Z :Anne!a@h PRIVMSG Carol :café, crème!");
        Findings found = answers.get(0);
        assertTrue(found.whole());
        assertEquals(
                List.of("#tea", "Carol", "Carol"),
                found.hits().stream().map(Hit::conversation).toList());
        assertTrue(found.hits().get(2).line().own());
        assertEquals(List.of(), script.texts("#tea"), "nothing is shown in the room");
    }

    @Test
    void asksAboutOneConversation() {
        script.session.find("tea", Optional.of(script.buffer("#tea")), answers::add);
        assertEquals(List.of("@label=L1 SEARCH text=tea;in=#tea;limit=100"), script.sent());
    }

    @Test
    void asksOneQuestionAfterTheOtherAndMixesNoAnswers() {
        find("one");
        find("two");
        assertEquals(List.of("@label=L1 SEARCH text=one;limit=100"), script.sent());
        batch("L9", "@batch=s :Bob!b@h PRIVMSG #tea :somebody else's");
        assertEquals(List.of(), answers);
        batch("L1", "@batch=s :Bob!b@h PRIVMSG #tea :one");
        assertEquals("one", answers.get(0).hits().get(0).line().text());
        assertEquals(List.of("@label=L2 SEARCH text=two;limit=100"), script.sent());
        batch("L2");
        assertEquals(List.of(), answers.get(1).hits());
    }

    @Test
    void aLateAnswerIsNoAnswerToTheNextQuestion() {
        find("one");
        script.pass(Duration.ofSeconds(31));
        find("two");
        assertFalse(answers.get(0).whole(), "the first was given up");
        batch("L1", "@batch=s :Bob!b@h PRIVMSG #tea :one");
        assertEquals(1, answers.size());
        batch("L2", "@batch=s :Bob!b@h PRIVMSG #tea :two");
        assertEquals("two", answers.get(1).hits().get(0).line().text());
    }

    @Test
    void waitsForHalfAMinuteAndNoLonger() {
        find("one");
        script.pass(Duration.ofSeconds(30));
        find("two");
        assertEquals(List.of(), answers);
    }

    @Test
    void looksHereWhereTheServerRefuses() {
        say("some tea");
        find("tea");
        script.feed(":irc.test FAIL SEARCH INVALID_PARAMS text :The text has at most 3 words");
        assertFalse(answers.get(0).whole());
        assertEquals("some tea", answers.get(0).hits().get(0).line().text());
        assertEquals("some tea", script.lastText("#tea").text(), "no refusal is shown");
    }

    @Test
    void looksHereWhereTheServerCannotSearch() {
        ScriptedSession plain = ScriptedSession.inTea();
        plain.feed(":Bob!b@h PRIVMSG #tea :Du THÉ ?", ":Bob!b@h PRIVMSG #tea :no", ":Carol!c@h PRIVMSG Anne :thé");
        plain.session.find("the", Optional.empty(), answers::add);
        assertEquals(List.of(), plain.sent());
        assertEquals(2, answers.get(0).hits().size());
        plain.session.find("the", Optional.of(plain.buffer("Carol")), answers::add);
        assertEquals(1, answers.get(1).hits().size());
    }

    @Test
    void looksHereWhenTheConnectionIsLost() {
        say("some tea");
        find("tea");
        find("tea");
        script.session.closed(Trouble.LOST);
        assertEquals(2, answers.size());
        assertEquals(1, answers.get(1).hits().size());
        find("tea");
        assertEquals(3, answers.size());
    }

    @Test
    void letsSoManyQuestionsWaitAndNoMore() {
        for (int i = 0; i <= Searches.MAX_WAITING; i++) {
            find("tea");
        }
        assertEquals(0, answers.size());
        find("tea");
        assertEquals(1, answers.size());
        assertFalse(answers.get(0).whole());
    }

    @Test
    void takesAHundredHitsAndNoMore() {
        find("x");
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= Findings.MAX_HITS; i++) {
            many.add("@batch=s :Bob!b@h PRIVMSG #tea :x " + i);
        }
        batch("L1", many.toArray(String[]::new));
        assertEquals(Findings.MAX_HITS, answers.get(0).hits().size());
    }

    @Test
    void asksNothingForNoWords() {
        find("  ");
        assertEquals(List.of(), script.sent());
        assertEquals(List.of(), answers.get(0).hits());
    }

    private void find(String words) {
        script.session.find(words, Optional.empty(), answers::add);
    }

    private void say(String words) {
        script.feed(":Bob!b@h PRIVMSG #tea :" + words);
        script.forget();
    }

    private void batch(String label, String... messages) {
        script.feed("@label=" + label + " :irc.test BATCH +s soju.im/search");
        script.feed(messages);
        script.feed(":irc.test BATCH -s");
    }
}
