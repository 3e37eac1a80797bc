package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Line;
import causerie.client.model.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How what was said during a lost connection is fetched with the next one. */
final class CatchUpTest {
    private static final String KNOWN = "@time=2026-01-02T03:04:06.000Z;msgid=m1 :Bob!b@h PRIVMSG #tea :known";

    private final ScriptedSession before = ScriptedSession.online(ScriptedSession.WITH_HISTORY);

    CatchUpTest() {
        before.feed("@time=2026-01-02T03:04:05.000Z :Anne!anne@home JOIN #tea");
        before.history("#tea");
        before.feed(KNOWN);
    }

    /** "If a timestamp or msgid is given, the returned messages are restricted to those sent after and excluding that". */
    @Test
    void asksForWhatWasSaidSinceTheLastLine() {
        ScriptedSession after = again();
        assertEquals(List.of("CHATHISTORY LATEST #tea msgid=m1 50"), after.sent());
        after.history("#tea", said(10, "m2", "missed"));
        assertEquals(List.of("known", "missed"), after.texts("#tea"));
        assertEquals(Line.What.CONNECTED, after.lastEvent("#tea").what());
        assertEquals(2, after.buffer("#tea").unread());
        assertEquals(List.of(), after.sent());
    }

    @Test
    void countsNothingAsUnreadThatHadBeenThere() {
        ScriptedSession after = again();
        after.history("#tea", "@time=2026-01-02T03:00:00.000Z;msgid=m0 :Bob!b@h PRIVMSG #tea :older", KNOWN);
        assertEquals(List.of("older", "known"), after.texts("#tea"));
        assertEquals(1, after.buffer("#tea").unread());
    }

    @Test
    void countsNothingAsUnreadAtWhichSomebodyLooks() {
        before.network().setWatching(true);
        ScriptedSession after = again();
        after.history("#tea", said(10, "m2", "Anne, missed"));
        assertEquals(0, after.buffer("#tea").unread());
    }

    @Test
    void confirmsOurLineThatHadGotThere() {
        before.session.say(before.buffer("#tea"), "mine");
        before.session.say(before.buffer("#tea"), "lost");
        ScriptedSession after = again();
        after.history("#tea", "@time=2026-01-02T03:04:07.000Z;msgid=m2 :Anne!anne@home PRIVMSG #tea :mine");
        assertEquals(List.of("known", "mine", "lost"), after.texts("#tea"));
        List<Line.State> states = after.lines("#tea").stream()
                .filter(Line.Text.class::isInstance)
                .map(line -> ((Line.Text) line).state())
                .toList();
        assertEquals(List.of(Line.State.DELIVERED, Line.State.DELIVERED, Line.State.FAILED), states);
    }

    /** The server's clock may be hours from ours. */
    @Test
    void confirmsOurLineWhateverOurClockSays() {
        ScriptedSession early = ScriptedSession.online(ScriptedSession.WITH_HISTORY);
        early.feed("@time=2026-01-01T00:00:00.000Z :Anne!anne@home JOIN #tea");
        early.history("#tea");
        early.pass(Duration.ofSeconds(2));
        early.session.say(early.buffer("#tea"), "mine");
        ScriptedSession after = again(early, "Anne");
        after.history("#tea", "@time=2026-01-01T00:00:02.100Z;msgid=m2 :Anne!anne@home PRIVMSG #tea :mine");
        assertEquals(List.of("mine"), after.texts("#tea"));
    }

    @Test
    void knowsOurOwnLinesUnderTheNameThatOurGhostHolds() {
        before.session.say(before.buffer("#tea"), "mine");
        ScriptedSession after = again(before, "Anne_");
        after.history("#tea", "@time=2026-01-02T03:04:07.000Z;msgid=m2 :Anne!anne@home PRIVMSG #tea :mine");
        assertEquals(List.of("known", "mine"), after.texts("#tea"));
        assertEquals(1, after.buffer("#tea").unread(), "what was known, and nobody had looked at");
    }

    @Test
    void fetchesPageAfterPageWhileTheyAreFull() {
        ScriptedSession after = again();
        after.forget();
        after.history("#tea", page(100, 50));
        assertEquals(List.of("CHATHISTORY BETWEEN #tea msgid=p100 msgid=m1 50"), after.sent());
        after.history("#tea", page(60, 40));
        assertEquals(List.of(), after.sent());
        assertEquals(91, after.texts("#tea").size());
        assertEquals("said 60", after.texts("#tea").get(1));
        assertEquals("said 149", after.lastOf("#tea"));
    }

    @Test
    void fetchesOnlySoMuchAndSaysWhereSomethingIsMissing() {
        ScriptedSession after = again();
        for (int first = CatchUp.MAX_MESSAGES; first > 0; first -= HistoryRequest.PAGE) {
            assertEquals(1, after.sent().size());
            after.history("#tea", page(first, HistoryRequest.PAGE));
        }
        assertEquals(List.of(), after.sent());
        assertEquals(CatchUp.MAX_MESSAGES + 1, after.texts("#tea").size());
        List<Line> lines = after.lines("#tea");
        int missing = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) instanceof Line.Event event && event.what() == Line.What.MISSING)
                .findFirst()
                .orElseThrow();
        assertEquals("said 50", ((Line.Text) lines.get(missing + 1)).text());
    }

    @Test
    void fetchesWhatIsJustNotTooMuch() {
        ScriptedSession after = again();
        for (int first = CatchUp.MAX_MESSAGES; first > HistoryRequest.PAGE; first -= HistoryRequest.PAGE) {
            after.history("#tea", page(first, HistoryRequest.PAGE));
        }
        after.history("#tea", page(51, HistoryRequest.PAGE - 1));
        assertEquals(List.of(Line.What.JOINED, Line.What.DISCONNECTED, Line.What.CONNECTED), events(after));
    }

    /** A server that was started anew has other ids, or forgot. */
    @Test
    void asksByTimeWhenTheServerDoesNotKnowTheMessage() {
        ScriptedSession after = again();
        after.forget();
        after.feed("FAIL CHATHISTORY MESSAGE_ERROR LATEST #tea m1 :There is no such message here");
        assertEquals(List.of("CHATHISTORY LATEST #tea timestamp=2026-01-02T03:04:01.000Z 50"), after.sent());
        after.feed("FAIL CHATHISTORY INVALID_TARGET LATEST #tea :Messages could not be retrieved");
        assertEquals(List.of(), after.sent());
        assertEquals(List.of("known"), after.texts("#tea"));
    }

    /** "Clients MUST ignore any type they do not support." */
    @Test
    void asksByTimeWhereIdsMeanNothing() {
        before.feed(":irc.test 005 Anne MSGREFTYPES=timestamp,x :are supported");
        assertEquals(List.of("CHATHISTORY LATEST #tea timestamp=2026-01-02T03:04:01.000Z 50"), again().sent());
    }

    @Test
    void fillsTheWholeGapEvenIfTheConnectionBreaksAgainMeanwhile() {
        ScriptedSession between = again();
        between.feed("@time=2026-01-02T03:30:00.000Z;msgid=m9 :Bob!b@h PRIVMSG #tea :live");
        ScriptedSession after = again(between, "Anne");
        assertEquals(List.of("CHATHISTORY LATEST #tea msgid=m1 50"), after.sent());
        after.history("#tea", said(10, "m2", "missed"));
        assertEquals(List.of("known", "missed", "live"), after.texts("#tea"));
    }

    @Test
    void asksForTheLatestOfARoomThatWeComeToAnew() {
        before.session.rooms().leave(before.buffer("#tea"));
        before.feed(":Anne!anne@home PART #tea");
        before.forget();
        before.feed(":Anne!anne@home JOIN #tea");
        assertEquals(List.of("CHATHISTORY LATEST #tea * 50"), before.sent());
    }

    @Test
    void fillsTheGapOfARoomFromWhichWeWereRemoved() {
        before.feed(":Bob!b@h KICK #tea Anne :out");
        before.forget();
        before.feed(":Anne!anne@home JOIN #tea");
        assertEquals(List.of("CHATHISTORY LATEST #tea msgid=m1 50"), before.sent());
    }

    /** "This allows the client to discover missed direct message conversations with users it is not currently aware of." */
    @Test
    void findsWhoWroteToUsAlone() {
        before.feed("@time=2026-01-02T03:05:00.000Z;msgid=d1 :Bob!b@h PRIVMSG Anne :psst");
        ScriptedSession after = reconnect(before, "Anne", ScriptedSession.WITH_HISTORY);
        assertEquals(
                List.of(
                        "JOIN #tea",
                        "CHATHISTORY TARGETS timestamp=2026-01-03T03:04:05.000Z timestamp=2026-01-02T03:04:01.000Z 50"),
                after.sent());
        after.feed(
                ":irc.test BATCH +t draft/chathistory-targets",
                "@batch=t :irc.test CHATHISTORY TARGETS #tea 2026-01-02T03:20:00.000Z",
                "@batch=t :irc.test CHATHISTORY TARGETS Bob 2026-01-02T03:20:00.000Z",
                "@batch=t :irc.test CHATHISTORY TARGETS Carol 2026-01-02T03:21:00.000Z",
                ":irc.test BATCH -t");
        assertEquals(List.of("CHATHISTORY LATEST Bob msgid=d1 50"), after.sent());
        after.history("Bob", "@time=2026-01-02T03:20:00.000Z;msgid=d2 :Bob!b@h PRIVMSG Anne :there?");
        assertEquals(List.of("CHATHISTORY LATEST Carol timestamp=2026-01-02T03:04:01.000Z 50"), after.sent());
        after.history("Carol", "@time=2026-01-02T03:21:00.000Z;msgid=d3 :Carol!c@h PRIVMSG Anne :hello");
        assertEquals(List.of("psst", "there?"), after.texts("Bob"));
        assertEquals(2, after.buffer("Bob").mentions());
        assertEquals(1, after.buffer("Carol").unread());
    }

    @Test
    void asksForNobodyOnTheFirstConnection() {
        ScriptedSession first = new ScriptedSession();
        first.session.start();
        first.feed(":irc.test CAP * ACK :" + ScriptedSession.WITH_HISTORY);
        first.forget();
        first.feed(":irc.test 001 Anne :Welcome");
        assertEquals(List.of(), first.sent());
    }

    @Test
    void asksWhoHasWrittenSinceAnotherRunOfTheProgram() {
        Carried earlier = Carried.of(Optional.of(Instant.parse("2026-01-01T00:00:00.000Z")));
        ScriptedSession first = ScriptedSession.after(earlier);
        first.session.start();
        first.feed(":irc.test CAP * ACK :" + ScriptedSession.WITH_HISTORY);
        first.forget();
        first.feed(":irc.test 001 Anne :Welcome");
        assertEquals(
                List.of("CHATHISTORY TARGETS timestamp=2026-01-03T03:04:05.000Z timestamp=2025-12-31T23:59:55.000Z 50"),
                first.sent());
        first.feed(
                ":irc.test BATCH +t draft/chathistory-targets",
                "@batch=t :irc.test CHATHISTORY TARGETS Bob 2026-01-01T00:00:00.000Z",
                "@batch=t :irc.test CHATHISTORY TARGETS Carol 2026-01-01T03:21:00.000Z",
                ":irc.test BATCH -t");
        assertEquals(List.of("CHATHISTORY LATEST Carol timestamp=2025-12-31T23:59:55.000Z 50"), first.sent());
        first.history("Carol", "@time=2026-01-01T03:21:00.000Z;msgid=d3 :Carol!c@h PRIVMSG Anne :hello");
        assertEquals(1, first.buffer("Carol").unread());
    }

    @Test
    void countsFromTheLastConnectionWhereTheServerKeepsNothing() {
        ScriptedSession plain = ScriptedSession.inTea("server-time");
        plain.feed("@time=2026-01-02T03:04:06.000Z :Bob!b@h PRIVMSG #tea :one");
        ScriptedSession second = reconnect(plain, "Anne", "server-time");
        second.feed(":Anne!anne@home JOIN #tea", "@time=2026-01-02T03:10:00.000Z :Bob!b@h PRIVMSG #tea :two");
        second.session.closed(Trouble.LOST);
        assertEquals(
                Instant.parse("2026-01-02T03:10:00Z"),
                second.buffer("#tea").gap().orElseThrow().time());
    }

    private ScriptedSession again() {
        return again(before, "Anne");
    }

    /** Back in the room after the connection broke, perhaps under another name. */
    private static ScriptedSession again(ScriptedSession lost, String nick) {
        ScriptedSession next = reconnect(lost, nick, ScriptedSession.WITH_HISTORY);
        next.feed(":irc.test BATCH +t draft/chathistory-targets", ":irc.test BATCH -t");
        next.forget();
        next.feed("@time=2026-01-02T04:00:00.000Z :" + nick + "!anne@home JOIN #tea");
        return next;
    }

    private static ScriptedSession reconnect(ScriptedSession lost, String nick, String capabilities) {
        lost.session.closed(Trouble.LOST);
        ScriptedSession next = new ScriptedSession(lost.editor, Login.of("Anne"), List.of("#tea"), true);
        next.session.start();
        next.feed(":irc.test CAP * LS :" + capabilities, ":irc.test CAP * ACK :" + capabilities);
        next.forget();
        next.feed(":irc.test 001 " + nick + " :Welcome");
        return next;
    }

    private static String said(int minute, String id, String text) {
        return "@time=2026-01-02T03:" + minute + ":00.000Z;msgid=" + id + " :Bob!b@h PRIVMSG #tea :" + text;
    }

    /** So many lines, the first of them with that number. */
    private static String[] page(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> "@time=" + Instant.parse("2026-01-02T03:10:00Z").plusSeconds(i) + ";msgid=p" + i
                        + " :Bob!b@h PRIVMSG #tea :said " + i)
                .toArray(String[]::new);
    }

    private static List<Line.What> events(ScriptedSession script) {
        return script.lines("#tea").stream()
                .filter(Line.Event.class::isInstance)
                .map(line -> ((Line.Event) line).what())
                .toList();
    }
}
