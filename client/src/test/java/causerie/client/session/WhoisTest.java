package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.About;
import causerie.client.model.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a session asks about people, and what it makes of the answers. */
final class WhoisTest {
    private final ScriptedSession script = ScriptedSession.inTea();
    private final List<Optional<About>> answers = new ArrayList<>();

    @Test
    void gathersWhatTheServerTells() {
        ask("Bob");
        assertEquals(List.of("@label=L1 WHOIS Bob"), script.sent());
        reply(
                "L1",
                "311 Anne Bob bob at.home * :Bob the Builder",
                "319 Anne Bob :@#tea",
                "330 Anne Bob bobby :is logged in as",
                "313 Anne Bob :is an operator",
                "335 Anne Bob :is a bot",
                "671 Anne Bob :is using a secure connection",
                "760 Anne Bob display-name * :Robert",
                "301 Anne Bob :lunch",
                "317 Anne Bob 90 1767323045 :seconds idle, signon time",
                "318 Anne Bob :End");
        About about = answers.get(0).orElseThrow();
        assertEquals(
                new About(
                        "Bob",
                        "Bob the Builder",
                        "at.home",
                        Optional.of("bobby"),
                        Optional.of("lunch"),
                        new About.Status(true, true, true),
                        Optional.of(Duration.ofSeconds(90)),
                        Optional.of(Instant.ofEpochSecond(1767323045)),
                        Map.of("display-name", "Robert")),
                about);
        assertEquals(Optional.of("bobby"), script.network().people().account("Bob"));
        assertEquals(Optional.of("lunch"), script.network().people().away("Bob"));
        assertTrue(script.network().buffer("Bob").isEmpty(), "no conversation is begun");
    }

    @Test
    void tellsThatNobodyIsCalledSoAndShowsItNowhereElse() {
        int before = script.lines("#tea").size();
        ask("Carol");
        script.feed("@label=L1 :irc.test 401 Anne Carol :No such nick", "@label=L1 :irc.test 318 Anne Carol :End");
        assertEquals(List.of(Optional.empty()), answers);
        assertEquals(before, script.lines("#tea").size());
    }

    @Test
    void leavesAnAnswerToSomethingElseAlone() {
        ask("Carol");
        script.feed("@label=other :irc.test 401 Anne Carol :No such nick");
        assertEquals(
                List.of("No such nick", "401", "Carol"),
                script.lastEvent("#tea").details());
        assertEquals(List.of(), answers);
    }

    @Test
    void asksOneQuestionAfterTheOtherOnAServerWithoutLabels() {
        ScriptedSession plain = ScriptedSession.inTea("");
        plain.session.people().whois("Bob", answers::add);
        plain.session.people().whois("Carol", answers::add);
        assertEquals(List.of("WHOIS Bob"), plain.sent());
        plain.feed(":irc.test 311 Anne Bob b h * :", ":irc.test 318 Anne bob :End");
        assertEquals("Bob", answers.get(0).orElseThrow().nick());
        assertEquals(Optional.empty(), answers.get(0).orElseThrow().idle());
        assertEquals(List.of("WHOIS Carol"), plain.sent());
    }

    @Test
    void takesARefusalForAnAnswer() {
        ask("Bob");
        script.feed("@label=L1 :irc.test 421 Anne WHOIS :Unknown command");
        assertEquals(List.of(Optional.empty()), answers);
    }

    @Test
    void waitsForNoAnswerForever() {
        ask("Bob");
        ask("Carol");
        script.forget();
        script.pass(Whois.PATIENCE);
        assertEquals(List.of(Optional.empty()), answers);
        assertEquals(List.of("@label=L2 WHOIS Carol"), script.sent());
        reply("L1", "311 Anne Bob b h * :", "318 Anne Bob :End");
        assertEquals(1, answers.size(), "what comes late is nobody's");
    }

    @Test
    void keepsSoManyQuestionsWaitingAndNotOneMore() {
        for (int i = 0; i <= Whois.MAX_WAITING; i++) {
            ask("p" + i);
        }
        assertEquals(List.of(), answers);
        ask("more");
        assertEquals(List.of(Optional.empty()), answers, "the oldest that waits");
    }

    @Test
    void keepsSoManyRepliesAndNotOneMore() {
        ask("Bob");
        script.feed("@label=L1 :irc.test 311 Anne Bob b h * :Bob");
        for (int i = 2; i < Whois.MAX_REPLIES; i++) {
            script.feed("@label=L1 :irc.test 320 Anne Bob :word");
        }
        script.feed("@label=L1 :irc.test 330 Anne Bob kept :is logged in as");
        script.feed("@label=L1 :irc.test 313 Anne Bob :is an operator", "@label=L1 :irc.test 318 Anne Bob :End");
        About about = answers.get(0).orElseThrow();
        assertEquals(Optional.of("kept"), about.account());
        assertFalse(about.status().operator());
    }

    @Test
    void endsWithTheConnection() {
        ask("Bob");
        ask("Carol");
        script.session.closed(Trouble.LOST);
        assertEquals(List.of(Optional.empty(), Optional.empty()), answers);
        ask("Bob");
        assertEquals(3, answers.size(), "at once");
    }

    @Test
    void asksForNobodyWithAnImpossibleName() {
        ask("a b");
        ask("*");
        assertEquals(List.of(Optional.empty(), Optional.empty()), answers);
        assertEquals(List.of(), script.sent());
    }

    private void ask(String nick) {
        script.session.people().whois(nick, answers::add);
    }

    private void reply(String label, String... lines) {
        script.feed("@label=" + label + " :irc.test BATCH +w labeled-response");
        for (String line : lines) {
            script.feed("@batch=w :irc.test " + line);
        }
        script.feed(":irc.test BATCH -w");
    }
}
