package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far one has read, as the server and other devices hear of it. */
final class MarkersTest {
    private static final String WITH_MARKERS = ScriptedSession.ALL + " draft/read-marker";

    private final ScriptedSession script = ScriptedSession.inTea(WITH_MARKERS);

    @Test
    void tellsTheServerOnceForAllThatIsReadWithinASecond() {
        script.network().setWatching(true);
        said(1);
        said(2);
        said(3);
        assertEquals(List.of(), script.sent());
        script.pass(Markers.PAUSE);
        assertEquals(List.of("MARKREAD #tea timestamp=2026-01-02T10:00:03.000Z"), script.sent());
        script.pass(Duration.ofMinutes(1));
        assertEquals(List.of(), script.sent());
    }

    @Test
    void tellsNothingThatNobodyHasRead() {
        said(1);
        script.pass(Duration.ofMinutes(1));
        assertEquals(List.of(), script.sent());
        script.network().setWatching(true);
        script.pass(Markers.PAUSE);
        assertEquals(List.of("MARKREAD #tea timestamp=2026-01-02T10:00:01.000Z"), script.sent());
    }

    /** "MARKREAD <target> timestamp=YYYY-MM-DDThh:mm:ss.sssZ" from the server, for what another device has read. */
    @Test
    void whatIsReadOnAnotherDeviceIsReadHere() {
        said(1);
        said(2);
        script.feed(":irc.test MARKREAD #tea timestamp=2026-01-02T10:00:01.000Z");
        assertEquals(1, script.buffer("#tea").unread());
        script.feed(":irc.test MARKREAD #tea timestamp=2026-01-02T10:00:02.000Z");
        assertEquals(0, script.buffer("#tea").unread());
    }

    @Test
    void tellsNothingThatTheServerKnows() {
        script.network().setWatching(true);
        said(1);
        script.feed(":irc.test MARKREAD #tea timestamp=2026-01-02T10:00:01.000Z");
        script.pass(Markers.PAUSE);
        assertEquals(List.of(), script.sent());
    }

    @Test
    void asksHowFarATalkWithSomebodyWasRead() {
        script.feed("@time=2026-01-02T10:00:01.000Z;msgid=p1 :Bob!b@h PRIVMSG Anne :psst");
        assertEquals(List.of("MARKREAD Bob"), script.sent());
        script.feed(":irc.test MARKREAD Bob timestamp=2026-01-02T10:00:01.000Z");
        assertEquals(0, script.buffer("Bob").unread());
    }

    @Test
    void takesWhatMakesNoSenseForNothing() {
        said(1);
        script.feed(
                ":irc.test MARKREAD #tea *",
                ":irc.test MARKREAD #tea timestamp=soon",
                ":irc.test MARKREAD #tea",
                ":irc.test MARKREAD #elsewhere timestamp=2026-01-02T10:00:01.000Z",
                ":irc.test FAIL MARKREAD INTERNAL_ERROR #tea :The read marker could not be set");
        assertEquals(1, script.buffer("#tea").unread());
        assertEquals("1", script.lastText("#tea").text());
    }

    @Test
    void tellsNothingWithoutTheServersLeaveOrAConnection() {
        ScriptedSession plain = ScriptedSession.inTea();
        plain.network().setWatching(true);
        plain.feed("@time=2026-01-02T10:00:01.000Z;msgid=m1 :Bob!b@h PRIVMSG #tea :hello");
        plain.pass(Duration.ofMinutes(1));
        assertEquals(List.of(), plain.sent());
        script.network().setWatching(true);
        said(1);
        script.session.closed(Trouble.LOST);
        script.pass(Duration.ofMinutes(1));
        assertEquals(List.of(), script.sent());
    }

    private void said(int second) {
        script.feed(
                "@time=2026-01-02T10:00:0" + second + ".000Z;msgid=m" + second + " :Bob!b@h PRIVMSG #tea :" + second);
    }
}
