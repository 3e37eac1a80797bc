package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Buffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How what was said earlier is fetched for somebody who scrolls up. */
final class EarlierPageTest {
    private static final String FIRST = "@time=2026-01-01T10:00:00.000Z;msgid=m5 :Bob!b@h PRIVMSG #tea :five";
    private static final String OLDER = "@time=2026-01-01T09:00:00.000Z;msgid=m4 :Bob!b@h PRIVMSG #tea :four";

    private final ScriptedSession script = ScriptedSession.online(ScriptedSession.WITH_HISTORY);

    EarlierPageTest() {
        script.feed(":Anne!anne@home JOIN #tea");
        script.history("#tea", FIRST);
        script.forget();
    }

    /** "Request up to limit number of messages before and excluding the given timestamp or msgid." */
    @Test
    void asksForThePageBefore() {
        load();
        assertEquals(List.of("CHATHISTORY BEFORE #tea msgid=m5 50"), script.sent());
        assertEquals(Buffer.Earlier.LOADING, script.buffer("#tea").earlier());
        script.history("#tea", OLDER);
        assertEquals(List.of("four", "five"), script.texts("#tea"));
        assertEquals(0, script.buffer("#tea").unread());
        load();
        assertEquals(List.of("CHATHISTORY BEFORE #tea msgid=m4 50"), script.sent());
    }

    @Test
    void asksOnceAtATime() {
        load();
        load();
        assertEquals(1, script.sent().size());
    }

    @Test
    void asksNothingMoreAtTheBeginning() {
        load();
        script.history("#tea");
        script.forget();
        load();
        assertEquals(List.of(), script.sent());
        assertEquals(Buffer.Earlier.NONE, script.buffer("#tea").earlier());
    }

    /** A server that always answers the same would be asked for ever. */
    @Test
    void takesAPageOfNothingNewForTheBeginning() {
        load();
        script.history("#tea", FIRST);
        assertEquals(Buffer.Earlier.NONE, script.buffer("#tea").earlier());
    }

    @Test
    void asksByTimeWhenTheServerDoesNotKnowTheMessage() {
        load();
        script.forget();
        script.feed("FAIL CHATHISTORY MESSAGE_ERROR BEFORE #tea m5 :There is no such message here");
        assertEquals(List.of("CHATHISTORY BEFORE #tea timestamp=2026-01-01T10:00:00.001Z 50"), script.sent());
        script.feed("FAIL CHATHISTORY MESSAGE_ERROR BEFORE #tea :Messages could not be retrieved");
        assertEquals(List.of(), script.sent());
        assertEquals(Buffer.Earlier.NONE, script.buffer("#tea").earlier());
    }

    @Test
    void asksForTheLatestOfAConversationThatWasJustOpened() {
        script.session.loadEarlier(script.session.people().openDirect("Carol").orElseThrow());
        assertEquals(List.of("CHATHISTORY LATEST Carol * 50"), script.sent());
        script.history("Carol", "@time=2026-01-01T10:00:00.000Z;msgid=d1 :Carol!c@h PRIVMSG Anne :hello");
        assertEquals(List.of("hello"), script.texts("Carol"));
        assertEquals(0, script.buffer("Carol").unread());
    }

    @Test
    void goesBeforeOtherQuestions() {
        script.feed(":Anne!anne@home JOIN #a", ":Anne!anne@home JOIN #b");
        load();
        assertEquals(List.of("CHATHISTORY LATEST #a * 50"), script.sent());
        script.history("#a");
        assertEquals(List.of("CHATHISTORY BEFORE #tea msgid=m5 50"), script.sent());
    }

    private void load() {
        script.session.loadEarlier(script.buffer("#tea"));
    }
}
