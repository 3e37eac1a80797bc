package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PeopleMessagesTest {
    private final ScriptedSession script = ScriptedSession.inTea();

    @Test
    void showsThatSomebodyLeftWhereverThePersonWas() {
        script.feed(":Bob!b@h PRIVMSG Anne :hi", ":Bob!b@h QUIT :gone home");
        assertTrue(script.buffer("#tea").member("Bob").isEmpty());
        assertEquals(Line.What.QUIT, script.lastEvent("#tea").what());
        assertEquals(List.of("gone home"), script.lastEvent("Bob").details());
    }

    @Test
    void letsAConversationFollowItsPersonsName() {
        script.feed(":Bob!b@h PRIVMSG Anne :hi", ":Bob!b@h NICK Robert");
        assertTrue(script.network().buffer("Bob").isEmpty());
        assertEquals(List.of("Robert"), script.lastEvent("Robert").details());
        assertEquals("@", script.buffer("#tea").member("Robert").orElseThrow().prefixes());
        assertEquals("Bob", script.lastEvent("#tea").person());
    }

    @Test
    void keepsTwoConversationsApartWhenANameChangesIntoTheOther() {
        script.feed(
                ":Bob!b@h PRIVMSG Anne :hi", ":Carol!c@h PRIVMSG Anne :ho", ":Carol!c@h QUIT :", ":Bob!b@h NICK Carol");
        assertEquals("ho", ((Line.Text) script.lines("Carol").get(0)).text());
        assertEquals("hi", ((Line.Text) script.lines("Bob").get(0)).text());
    }

    @Test
    void learnsItsOwnNewName() {
        script.feed(":Anne!anne@home NICK Annie");
        assertEquals("Annie", script.network().nick());
        assertTrue(script.buffer("#tea").member("Annie").isPresent());
        assertEquals(Line.What.RENAMED, script.lastEvent("#tea").what());
    }

    @Test
    void knowsWhoIsAway() {
        script.feed(":Bob!b@h AWAY :lunch");
        assertTrue(script.buffer("#tea").member("Bob").orElseThrow().away());
        script.feed(":Bob!b@h AWAY");
        assertFalse(script.buffer("#tea").member("Bob").orElseThrow().away());
    }

    @Test
    void knowsWhatWhoeverIsAwayTells() {
        script.feed(":Bob!b@h AWAY :lunch");
        assertEquals(Optional.of("lunch"), script.network().people().away("Bob"));
        script.feed(":Bob!b@h NICK Robert");
        assertEquals(Optional.of("lunch"), script.network().people().away("Robert"));
        script.feed(":Robert!b@h AWAY");
        assertEquals(Optional.empty(), script.network().people().away("Robert"));
    }

    @Test
    void knowsPeoplesAccounts() {
        script.feed(":Carol!c@h JOIN #tea carola :Carol");
        assertEquals(Optional.of("carola"), account("Carol"));
        script.feed("@account=bobby :Bob!b@h PRIVMSG #tea :hi");
        assertEquals(Optional.of("bobby"), account("Bob"));
        script.feed(":Bob!b@h ACCOUNT *", ":Carol!c@h ACCOUNT other");
        assertEquals(Optional.empty(), account("Bob"));
        assertEquals(Optional.of("other"), account("Carol"));
        script.feed(":Carol!c@h QUIT :bye");
        assertEquals(Optional.empty(), account("Carol"));
    }

    private Optional<String> account(String nick) {
        return script.network().people().account(nick);
    }

    @Test
    void showsAnAbsentPersonsMessageOnce() {
        script.session.people().openDirect("Bob");
        script.feed(":irc.test 301 Anne Bob :lunch", ":irc.test 301 Anne Bob :lunch");
        assertEquals(1, script.lines("Bob").size());
        assertEquals(List.of("lunch"), script.lastEvent("Bob").details());
        script.feed(":Bob!b@h AWAY", ":irc.test 301 Anne Bob :lunch");
        assertEquals(2, script.lines("Bob").size());
    }

    @Test
    void goesAwayAndComesBackByTheServersWord() {
        script.session.self().setAway(Optional.of("lunch"));
        assertEquals(List.of("AWAY :lunch"), script.sent());
        assertEquals(Optional.empty(), script.network().away());
        script.feed(":irc.test 306 Anne :You have been marked as being away");
        assertEquals(Optional.of("lunch"), script.network().away());
        assertTrue(script.buffer("#tea").member("Anne").orElseThrow().away());
        script.feed(":irc.test 353 Anne = #tea :Anne Bob", ":Anne!a@h JOIN #late", ":s 353 Anne = #late :@Anne");
        assertTrue(script.buffer("#late").member("Anne").orElseThrow().away());
        script.session.self().setAway(Optional.empty());
        assertEquals(List.of("AWAY"), script.sent());
        script.feed(":irc.test 305 Anne :You are no longer marked as being away");
        assertEquals(Optional.empty(), script.network().away());
        assertFalse(script.buffer("#tea").member("Anne").orElseThrow().away());
    }

    @Test
    void isStillAwayAfterALostConnection() {
        script.session.self().setAway(Optional.of("lunch"));
        script.feed(":irc.test 306 Anne :away");
        ScriptedSession again = new ScriptedSession(script.editor, Login.of("Anne"), List.of(), true);
        again.session.start();
        again.forget();
        again.feed(":irc.test 001 Anne :Welcome");
        assertEquals(List.of("AWAY :lunch"), again.sent());
    }
}
