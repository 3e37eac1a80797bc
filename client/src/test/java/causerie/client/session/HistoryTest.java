package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.NetworkListener;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a session asks for of what was said before, and where it shows it. */
final class HistoryTest {
    private final ScriptedSession script = ScriptedSession.online(ScriptedSession.WITH_HISTORY);

    /** "This is useful for retrieving the latest conversation when first joining a channel". */
    @Test
    void asksForTheLatestOnEnteringARoom() {
        enterTea();
        assertEquals(List.of("CHATHISTORY LATEST #tea * 50"), script.sent());
    }

    /** "CHATHISTORY MUST be sent to the client to state the maximum number of messages". */
    @Test
    void asksForNoMoreThanTheServerGives() {
        script.feed(":irc.test 005 Anne CHATHISTORY=20 :are supported");
        enterTea();
        assertEquals(List.of("CHATHISTORY LATEST #tea * 20"), script.sent());
        ScriptedSession limitless = ScriptedSession.online(ScriptedSession.WITH_HISTORY);
        limitless.feed(":irc.test 005 Anne CHATHISTORY=0 :are supported", ":Anne!anne@home JOIN #tea");
        assertEquals(List.of("CHATHISTORY LATEST #tea * 50"), limitless.sent());
    }

    @Test
    void asksNothingOfAServerWithoutHistory() {
        ScriptedSession plain = ScriptedSession.online(ScriptedSession.ALL);
        plain.feed(":Anne!anne@home JOIN #tea");
        plain.session.loadEarlier(plain.buffer("#tea"));
        assertEquals(List.of(), plain.sent());
    }

    @Test
    void showsWhatWasSaidInItsPlaceAndNotAsNew() {
        List<String> news = new ArrayList<>();
        script.network().addListener(new NetworkListener() {
            @Override
            public void heard(Buffer buffer, Line.Text line, boolean mention) {
                news.add(line.text());
            }
        });
        enterTea();
        history("@time=2026-01-01T10:00:00.000Z;msgid=m1 :Bob!b@h PRIVMSG #tea :Anne, look");
        assertEquals(
                Instant.parse("2026-01-01T10:00:00Z"),
                script.lines("#tea").get(0).time());
        assertEquals(Line.What.JOINED, script.lastEvent("#tea").what());
        assertEquals(0, script.buffer("#tea").unread());
        assertEquals(0, script.buffer("#tea").mentions());
        assertEquals(List.of(), news);
    }

    @Test
    void putsTheNewMarkBelowWhatWasSaidBefore() {
        enterTea();
        history("@time=2026-01-01T10:00:00.000Z;msgid=m1 :Bob!b@h PRIVMSG #tea :long ago");
        assertEquals(1, script.buffer("#tea").readLines());
    }

    @Test
    void knowsOurOwnLinesAgain() {
        enterTea();
        history("@time=2026-01-01T10:00:00.000Z;msgid=m1 :anne!a@h PRIVMSG #tea :\u0001ACTION waves\u0001");
        Line.Text line = (Line.Text) script.lines("#tea").get(0);
        assertTrue(line.own());
        assertEquals(Line.State.DELIVERED, line.state());
        assertEquals(Line.Kind.ACTION, line.kind());
    }

    @Test
    void showsOnceWhatComesLiveAndAsHistory() {
        enterTea();
        script.feed("@time=2026-01-02T03:04:06.000Z;msgid=m2 :Bob!b@h PRIVMSG #tea :live");
        history(
                "@time=2026-01-02T03:00:00.000Z;msgid=m1 :Bob!b@h PRIVMSG #tea :before",
                "@time=2026-01-02T03:04:06.000Z;msgid=m2 :Bob!b@h PRIVMSG #tea :live");
        assertEquals(List.of("before", "live"), script.texts("#tea"));
        assertEquals(1, script.buffer("#tea").unread());
    }

    @Test
    void letsNothingHappenThatHasHappened() {
        enterTea();
        history(
                "@time=2026-01-01T10:00:00.000Z :Bob!b@h JOIN #tea",
                "@time=2026-01-01T10:00:01.000Z :Bob!b@h TOPIC #tea :old",
                "@time=2026-01-01T10:00:02.000Z :Bob!b@h PRIVMSG #tea :\u0001VERSION\u0001",
                "@time=2026-01-01T10:00:03.000Z :Anne!a@h PART #tea");
        assertEquals(1, script.lines("#tea").size());
        assertTrue(script.buffer("#tea").joined());
        assertEquals("", script.buffer("#tea").topic());
        assertEquals(List.of("CHATHISTORY LATEST #tea * 50"), script.sent());
    }

    /** Bouncers, and servers that show the latest to whoever comes. */
    @Test
    void showsHistoryThatWasNotAskedFor() {
        ScriptedSession plain = ScriptedSession.inTea();
        plain.feed(
                ":irc.test BATCH +x chathistory #tea",
                "@batch=x;time=2026-01-01T10:00:00.000Z :Bob!b@h PRIVMSG #tea :before",
                ":irc.test BATCH -x",
                ":irc.test BATCH +y chathistory Carol",
                "@batch=y;time=2026-01-01T10:00:00.000Z :Carol!c@h PRIVMSG Anne :psst",
                "@batch=y;time=2026-01-01T10:00:01.000Z :Anne!a@h PRIVMSG Carol :yes?",
                ":irc.test BATCH -y",
                ":irc.test BATCH +z chathistory #elsewhere",
                "@batch=z;time=2026-01-01T10:00:00.000Z :Bob!b@h PRIVMSG #elsewhere :before",
                ":irc.test BATCH -z");
        assertEquals("before", ((Line.Text) plain.lines("#tea").get(0)).text());
        assertEquals(2, plain.lines("Carol").size());
        assertEquals(0, plain.buffer("#tea").unread() + plain.buffer("Carol").unread());
        assertEquals(2, plain.network().buffers().size());
    }

    /** Servers that know times but no batches. */
    @Test
    void takesWhatWasSaidBeforeWeEnteredForHistory() {
        ScriptedSession plain = ScriptedSession.online("server-time");
        plain.feed(
                "@time=2026-01-02T03:04:05.000Z :Anne!anne@home JOIN #tea",
                "@time=2026-01-01T10:00:00.000Z :Bob!b@h PRIVMSG #tea :before",
                "@time=2026-01-02T03:04:05.000Z :Bob!b@h PRIVMSG #tea :now");
        assertEquals("before", ((Line.Text) plain.lines("#tea").get(0)).text());
        assertEquals("now", plain.lastText("#tea").text());
        assertEquals(1, plain.buffer("#tea").unread());
    }

    @Test
    void asksOneQuestionAfterTheOther() {
        enterTea();
        script.feed(":Anne!anne@home JOIN #coffee");
        assertEquals(List.of("CHATHISTORY LATEST #tea * 50"), script.sent());
        history();
        assertEquals(List.of("CHATHISTORY LATEST #coffee * 50"), script.sent());
    }

    @Test
    void goesOnWhenTheServerRefusesOrForgets() {
        enterTea();
        script.feed(":Anne!anne@home JOIN #coffee");
        script.feed("FAIL CHATHISTORY INVALID_TARGET LATEST #tea :Messages could not be retrieved");
        assertEquals(List.of("CHATHISTORY LATEST #tea * 50", "CHATHISTORY LATEST #coffee * 50"), script.sent());
        assertEquals(1, script.lines("#tea").size());
        script.pass(Duration.ofSeconds(31));
        script.feed(":Anne!anne@home JOIN #milk");
        assertEquals(List.of("CHATHISTORY LATEST #milk * 50"), script.sent());
    }

    @Test
    void keepsOnlySoManyQuestions() {
        enterTea();
        IntStream.range(0, HistoryRequests.MAX_WAITING).forEach(i -> comeBackToTea());
        assertTrue(script.buffer("#tea").gap().isPresent(), "to be filled");
        comeBackToTea();
        assertTrue(script.buffer("#tea").gap().isEmpty(), "given up");
        assertEquals(List.of("CHATHISTORY LATEST #tea * 50"), script.sent());
    }

    private void comeBackToTea() {
        script.feed(":Bob!b@h KICK #tea Anne");
        enterTea();
    }

    private void enterTea() {
        script.feed(":Anne!anne@home JOIN #tea");
    }

    /** The answer to what was asked about the room. */
    private void history(String... messages) {
        script.history("#tea", messages);
    }
}
