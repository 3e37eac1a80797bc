package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Ban;
import causerie.client.model.BanMask;
import causerie.client.model.Line;
import causerie.client.model.Rank;
import causerie.client.model.Trouble;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What those ask for who keep order in a room. */
final class OrderTest {
    private final ScriptedSession script = ScriptedSession.inTea();
    private final List<BanMask> masks = new ArrayList<>();
    private final List<Optional<List<Ban>>> lists = new ArrayList<>();

    @Test
    void givesAndTakesRanks() {
        script.session.order().rank(script.buffer("#tea"), "Bob", Rank.OPERATOR, true);
        script.session.order().rank(script.buffer("#tea"), "Bob", Rank.VOICE, false);
        script.session.order().rank(script.buffer("#tea"), "B b", Rank.VOICE, true);
        assertEquals(List.of("MODE #tea +o Bob", "MODE #tea -v Bob"), script.sent());
        script.feed(":Anne!a@h MODE #tea +o Bob");
        assertEquals(Line.What.RANKED, script.lastEvent("#tea").what());
        assertEquals("Bob", script.lastEvent("#tea").person());
        assertEquals(
                List.of("OPERATOR", "true", "Anne"), script.lastEvent("#tea").details());
    }

    @Test
    void bansByTheAccountWhereTheServerCan() {
        script.feed(":irc.test 005 Anne EXTBAN=$,a ACCOUNTEXTBAN=a,account :are supported");
        howToBan("311 Anne Bob b at.home * :", "330 Anne Bob bobby :is logged in as");
        assertEquals(List.of(new BanMask(BanMask.Kind.ACCOUNT, "bobby", "$a:bobby")), masks);
        script.session.order().ban(script.buffer("#tea"), masks.get(0));
        assertEquals(List.of("MODE #tea +b $a:bobby"), script.sent());
    }

    @Test
    void bansByTheHostElse() {
        howToBan("311 Anne Bob b at.home * :", "330 Anne Bob bobby :is logged in as");
        assertEquals(List.of(new BanMask(BanMask.Kind.HOST, "at.home", "*!*@at.home")), masks);
    }

    @Test
    void bansByTheNameWhoeverIsWhereWeAre() {
        howToBan("311 Anne Bob b home * :");
        assertEquals(List.of(BanMask.ofName("Bob")), masks);
    }

    @Test
    void bansByTheNameWhoeverIsGone() {
        howToBan("401 Anne Bob :No such nick");
        assertEquals(List.of(BanMask.ofName("Bob")), masks);
    }

    @Test
    void readsWhatIsTyped() {
        assertEquals(Optional.of(BanMask.ofName("Bob")), script.session.order().typedBan("Bob"));
        assertEquals(
                Optional.of(new BanMask(BanMask.Kind.OTHER, "*!b@*.org", "*!b@*.org")),
                script.session.order().typedBan("*!b@*.org"));
        assertEquals(Optional.empty(), script.session.order().typedBan("a,b"));
        assertEquals(Optional.empty(), script.session.order().typedBan(":a"));
    }

    @Test
    void listsWhoMayNotComeIn() {
        list();
        assertEquals(List.of("MODE #tea b"), script.sent());
        script.feed(
                ":irc.test 367 Anne #tea *!*@at.home Carol 1767323045",
                ":irc.test 367 Anne #other x!*@*",
                ":irc.test 367 Anne #tea x!*@*",
                ":irc.test 368 Anne #tea :End");
        assertEquals(
                List.of(Optional.of(List.of(
                        new Ban(
                                new BanMask(BanMask.Kind.HOST, "at.home", "*!*@at.home"),
                                "Carol",
                                Optional.of(Instant.ofEpochSecond(1767323045))),
                        new Ban(BanMask.ofName("x"), "", Optional.empty())))),
                lists);
        script.session.order().unban(script.buffer("#tea"), BanMask.ofName("x"));
        script.feed(":Anne!a@h MODE #tea -b x!*@*");
        assertEquals(Line.What.UNBANNED, script.lastEvent("#tea").what());
        assertEquals(List.of("NAME", "x"), script.lastEvent("#tea").details());
    }

    @Test
    void tellsThatTheListIsNotForUs() {
        list();
        script.feed(":irc.test 482 Anne #tea :You're not an operator");
        assertEquals(List.of(Optional.empty()), lists);
        assertEquals(Line.What.REFUSED, script.lastEvent("#tea").what());
    }

    @Test
    void answersEachQuestionOnceAndEndsWithTheConnection() {
        list();
        list();
        assertEquals(List.of(Optional.empty()), lists, "the first is given up");
        script.session.closed(Trouble.LOST);
        assertEquals(2, lists.size());
        list();
        assertEquals(3, lists.size(), "at once");
    }

    @Test
    void keepsSoMuchOfAListAndNotOneMore() {
        list();
        for (int i = 0; i <= Bans.MAX_BANS; i++) {
            script.feed(":irc.test 367 Anne #tea n" + i + "!*@*");
        }
        script.feed(":irc.test 368 Anne #tea :End");
        List<Ban> all = lists.get(0).orElseThrow();
        assertEquals(Bans.MAX_BANS, all.size());
        assertEquals("n" + (Bans.MAX_BANS - 1), all.get(all.size() - 1).who().who());
    }

    @Test
    void asksForNothingWithoutAConnection() {
        script.session.closed(Trouble.LOST);
        script.session.order().ban(script.buffer("#tea"), BanMask.ofName("Bob"));
        script.session.order().howToBan("Bob", masks::add);
        assertEquals(List.of(), script.sent());
        assertTrue(masks.contains(BanMask.ofName("Bob")));
    }

    private void howToBan(String... replies) {
        script.session.order().howToBan("Bob", masks::add);
        for (String reply : replies) {
            script.feed("@label=L1 :irc.test " + reply);
        }
        script.feed("@label=L1 :irc.test 318 Anne Bob :End");
        script.forget();
    }

    private void list() {
        script.session.order().bans(script.buffer("#tea"), lists::add);
    }
}
