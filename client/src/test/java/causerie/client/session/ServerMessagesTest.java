package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.DirectoryEntry;
import causerie.client.model.Line;
import causerie.client.model.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ServerMessagesTest {
    private final ScriptedSession script = ScriptedSession.inTea();

    @Test
    void keepsTheMessageOfTheDayOutOfTheRooms() {
        script.feed(":s 375 Anne :- motd", ":s 372 Anne :- Be kind.", ":s 376 Anne :End");
        assertEquals(3, script.network().serverLines().size());
        assertEquals(1, script.lines("#tea").size());
    }

    @Test
    void isCalledAsItsNetwork() {
        script.feed(":s 005 Anne NETWORK=Home :are supported");
        script.feed(":s 376 Anne :End");
        assertEquals("Home", script.network().serverName());
    }

    @Test
    void goesByTheServersNameWhenTheNetworkHasNone() {
        script.feed(":s 005 Anne NICKLEN=9 :are supported");
        assertEquals("", script.network().serverName());
        script.feed(":s 422 Anne :MOTD File is missing");
        assertEquals("s", script.network().serverName());
    }

    @Test
    void comparesNamesAsTheServerDoes() {
        script.feed(":s 005 Anne CASEMAPPING=rfc1459 :are supported", ":Anne!a@h JOIN #[x]");
        assertTrue(script.network().buffer("#{X}").isPresent());
        assertTrue(script.network().buffer("#TEA").isPresent());
    }

    @Test
    void listsTheRoomsOfTheServer() {
        script.session.rooms().list();
        assertEquals(List.of("LIST"), script.sent());
        script.feed(
                ":s 321 Anne Channel :Users",
                ":s 322 Anne #tea 12 :Milk first?",
                ":s 322 Anne #odd many :",
                ":s 323 Anne :End");
        assertEquals(
                List.of(new DirectoryEntry("#tea", 12, "Milk first?"), new DirectoryEntry("#odd", 0, "")),
                script.network().directory());
    }

    @Test
    void listsNoMoreRoomsThanTheLimit() {
        for (int i = 0; i <= Network.MAX_DIRECTORY; i++) {
            script.feed(":s 322 Anne #r" + i + " 1 :");
        }
        script.feed(":s 323 Anne :End");
        assertEquals(Network.MAX_DIRECTORY, script.network().directory().size());
    }

    @Test
    void showsAWarningInTheRoomItIsAbout() {
        script.feed("WARN JOIN ALMOST_FULL #tea :Nearly full");
        assertEquals(Line.What.SERVER, script.lastEvent("#tea").what());
        assertEquals(List.of("Nearly full"), script.lastEvent("#tea").details());
    }

    @Test
    void showsARefusalInTheRoomItIsAbout() {
        script.session.people().openDirect("Bob");
        script.feed(":s 441 Anne Bob #tea :They aren't on that channel");
        assertEquals(
                List.of("They aren't on that channel", "441", "#tea"),
                script.lastEvent("#tea").details());
    }

    @Test
    void showsARefusalAboutNothingWeKnowWhereWeAre() {
        script.feed(":s 461 Anne TOPIC :Not enough parameters");
        assertEquals(
                List.of("Not enough parameters", "461", "TOPIC"),
                script.lastEvent("#tea").details());
    }

    @Test
    void keepsQuietAboutWhatItAskedForByItself() {
        script.feed(":s 421 Anne WHO :Unknown command", ":s 422 Anne :No MOTD", "FAIL TAGMSG X :no");
        assertEquals(1, script.lines("#tea").size());
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        script.feed(
                ":s 999 Anne :?",
                "FROBNICATE",
                ":s 005",
                "BATCH",
                "NICK",
                ":Bob NICK",
                "PRIVMSG",
                "MODE",
                "KICK",
                "JOIN");
        assertEquals(List.of(), script.sent());
    }
}
