package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Findings;
import causerie.client.model.Ignored;
import causerie.client.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of somebody who is ignored nothing is heard that is said. */
final class IgnoringTest {
    private final ScriptedSession script = ScriptedSession.inTea(ScriptedSession.WITH_HISTORY + " soju.im/search");
    private final Ignored ignored = script.network().attention().ignored();

    @Test
    void nothingIsShownOfWhatIsSaid() {
        ignored.add("Bob", Optional.empty());
        script.feed(
                ":Bob!b@h PRIVMSG #tea :hi Anne",
                ":Bob!b@h NOTICE #tea :hi",
                ":Bob!b@h PRIVMSG #tea :\1ACTION waves\1",
                "@+typing=active :Bob!b@h TAGMSG #tea",
                ":Bob!b@h INVITE Anne #cake");
        assertEquals(List.of(), script.texts("#tea"));
        assertEquals(0, script.buffer("#tea").unread());
        assertEquals(List.of(), script.buffer("#tea").typing(script.now()));
        script.feed(":Bob!b@h PRIVMSG Anne :hi", ":Bob!b@h PRIVMSG Anne :\1VERSION\1");
        assertTrue(script.network().buffer("Bob").isEmpty());
        assertEquals(List.of(), script.sent(), "nor answered");
    }

    @Test
    void reactionsDoNotShow() {
        script.feed("@msgid=m1 :Carol!c@h PRIVMSG #tea :cake?");
        ignored.add("Bob", Optional.empty());
        script.feed("@+draft/reply=m1;+draft/react=no :Bob!b@h TAGMSG #tea");
        assertEquals(List.of(), script.lastText("#tea").marks().reactions());
    }

    @Test
    void whoComesAndGoesIsTold() {
        ignored.add("Bob", Optional.empty());
        script.feed(":Bob!b@h PART #tea");
        assertEquals(Line.What.LEFT, script.lastEvent("#tea").what());
    }

    @Test
    void isKnownByTheAccountOfEachMessage() {
        script.feed("@account=bobby :Bob!b@h PRIVMSG #tea :one");
        ignored.add("Bob", script.network().people().account("Bob"));
        script.feed(
                "@account=bobby :Robert!b@h PRIVMSG #tea :two",
                "@account=eve :Bob!e@h PRIVMSG #tea :three",
                "@account=bobby :Bob!b@h PRIVMSG #tea :four");
        assertEquals(List.of("one", "three"), script.texts("#tea"));
    }

    @Test
    void isHeardAgainAfterwards() {
        ignored.add("Bob", Optional.empty());
        script.feed(":Bob!b@h PRIVMSG #tea :one");
        ignored.remove("Bob", Optional.empty());
        script.feed(":Bob!b@h PRIVMSG #tea :two");
        assertEquals(List.of("two"), script.texts("#tea"));
    }

    @Test
    void nothingIsShownOfWhatWasSaidBeforeAndOlderPagesAreFetched() {
        ignored.add("Bob", Optional.empty());
        script.feed("@msgid=m9;time=2026-01-02T03:00:09.000Z :Carol!c@h PRIVMSG #tea :nine");
        script.history("#tea", "@msgid=m8;time=2026-01-02T03:00:08.000Z :Bob!b@h PRIVMSG #tea :eight");
        assertEquals(List.of("CHATHISTORY BEFORE #tea msgid=m8 50"), script.sent());
        script.history("#tea", "@msgid=m7;time=2026-01-02T03:00:07.000Z :Carol!c@h PRIVMSG #tea :seven");
        assertEquals(List.of("seven", "nine"), script.texts("#tea"));
    }

    @Test
    void isNotFoundEither() {
        ignored.add("Bob", Optional.empty());
        List<Findings> answers = new ArrayList<>();
        script.session.find("tea", Optional.empty(), answers::add);
        script.feed(
                "@label=L1 :irc.test BATCH +s soju.im/search",
                "@batch=s :Bob!b@h PRIVMSG #tea :tea",
                "@batch=s :Carol!c@h PRIVMSG #tea :tea too",
                ":irc.test BATCH -s");
        assertEquals(1, answers.get(0).hits().size());
    }
}
