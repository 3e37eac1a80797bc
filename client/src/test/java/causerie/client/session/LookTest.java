package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Buffer;
import causerie.client.model.NetworkListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How messages are had that are not here: one that somebody goes to, and pages on which nobody said anything. */
final class LookTest {
    private final ScriptedSession script =
            ScriptedSession.inTea(ScriptedSession.WITH_HISTORY + " draft/event-playback");

    /** "AROUND: Request a number of messages before and after" one. */
    @Test
    void aMessageThatIsNotHereIsFetchedWithWhatIsBetween() {
        List<String> told = listenForLooks();
        script.history("#tea");
        script.feed("@msgid=m90;time=2026-01-02T10:00:00.000Z :Bob!b@h PRIVMSG #tea :the last");
        script.session.messages().look(tea(), "m5");
        assertEquals(List.of("CHATHISTORY AROUND #tea msgid=m5 50"), script.sent());
        script.history(
                "#tea",
                "@msgid=m5;time=2026-01-01T10:00:05.000Z :Eve!e@h PRIVMSG #tea five",
                "@msgid=m6;time=2026-01-01T10:00:06.000Z :Eve!e@h PRIVMSG #tea six");
        assertEquals(List.of("m5 true"), told);
        assertEquals(List.of("CHATHISTORY BETWEEN #tea msgid=m90 msgid=m6 50"), script.sent());
        script.history("#tea", "@msgid=m7;time=2026-01-01T10:00:07.000Z :Eve!e@h PRIVMSG #tea seven");
        assertEquals(List.of("five", "six", "seven", "the last"), script.texts("#tea"));
        assertEquals(List.of(), script.sent());
    }

    @Test
    void itIsToldWhenAMessageCannotBeHad() {
        List<String> told = listenForLooks();
        script.history("#tea");
        script.session.messages().look(tea(), "m5");
        script.feed(":irc.test FAIL CHATHISTORY MESSAGE_ERROR AROUND #tea :no");
        ScriptedSession plain = ScriptedSession.inTea();
        plain.session.messages().look(plain.buffer("#tea"), "m5");
        assertEquals(List.of("m5 false"), told);
        assertEquals(List.of(), plain.sent());
    }

    /** Where all that happened is told, a page may have nothing that was said. */
    @Test
    void pagesOnWhichNothingWasSaidLeadOn() {
        script.history("#tea", "@time=2026-01-01T10:00:00.000Z :Eve!e@h JOIN #tea");
        assertEquals(List.of("CHATHISTORY BEFORE #tea timestamp=2026-01-01T10:00:00.001Z 50"), script.sent());
        assertEquals(Buffer.Earlier.LOADING, tea().earlier());
        script.history("#tea", "@time=2026-01-01T10:00:00.000Z :Eve!e@h JOIN #tea");
        assertEquals(List.of(), script.sent());
        assertEquals(Buffer.Earlier.NONE, tea().earlier());
    }

    @Test
    void anEndIsPutToPagesOnWhichNothingWasSaid() {
        int pages = 0;
        do {
            pages++;
            script.history("#tea", "@time=2026-01-01T10:" + (60 - pages) + ":00.000Z :Eve!e@h JOIN #tea");
        } while (!script.sent().isEmpty());
        assertEquals(EarlierPage.MAX_SILENT + 1, pages);
        assertEquals(Buffer.Earlier.NONE, tea().earlier());
    }

    private List<String> listenForLooks() {
        List<String> told = new ArrayList<>();
        script.network().addListener(new NetworkListener() {
            @Override
            public void looked(Buffer buffer, String id, boolean found) {
                told.add(id + " " + found);
            }
        });
        return told;
    }

    private Buffer tea() {
        return script.buffer("#tea");
    }
}
