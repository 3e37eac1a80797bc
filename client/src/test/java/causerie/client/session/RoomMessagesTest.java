package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Member;
import causerie.client.model.NetworkEditor;
import causerie.client.model.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RoomMessagesTest {
    private final ScriptedSession script = ScriptedSession.inTea();

    @Test
    void showsARoomOnceWeAreIn() {
        ScriptedSession online = ScriptedSession.online(ScriptedSession.ALL);
        online.feed(
                ":Anne!anne@home JOIN #tea anne :Anne",
                ":irc.test 332 Anne #tea :Milk first?",
                ":irc.test 333 Anne #tea Bob 1700000000",
                ":irc.test 353 Anne = #tea :Anne!anne@home @+Bob!b@h",
                ":irc.test 353 Anne = #tea :+Carol!c@h",
                ":irc.test 366 Anne #tea :End");
        assertTrue(online.buffer("#tea").joined());
        assertEquals("Milk first?", online.buffer("#tea").topic());
        assertEquals(
                List.of(new Member("Anne", "", false), new Member("Bob", "@+", false), new Member("Carol", "+", false)),
                List.copyOf(online.buffer("#tea").members()));
        assertEquals(Line.What.JOINED, online.lastEvent("#tea").what());
    }

    @Test
    void asksWhoIsAwayOnComingIn() {
        ScriptedSession online = ScriptedSession.online("away-notify");
        online.feed(
                ":Anne!a@h JOIN #tea",
                ":s 353 Anne = #tea :Anne Bob",
                ":s 366 Anne #tea :End",
                ":s 352 Anne #tea b h s Bob G@ :0 Bob",
                ":s 352 Anne #tea a h s Anne H :0 Anne",
                ":s 315 Anne #tea :End",
                ":s 366 Anne #tea :End of a second list");
        assertEquals(List.of("WHO #tea"), online.sent());
        assertTrue(online.buffer("#tea").member("Bob").orElseThrow().away());
        assertFalse(online.buffer("#tea").member("Anne").orElseThrow().away());
    }

    @Test
    void doesNotAskWhoIsAwayWhenNoNewsOfItWouldFollow() {
        ScriptedSession plain = ScriptedSession.online("");
        plain.feed(":Anne!a@h JOIN #tea", ":s 366 Anne #tea :End");
        assertEquals(List.of(), plain.sent());
    }

    @Test
    void showsARoomThatAPersonAskedForAndNoOther() {
        script.feed(":Anne!anne@home JOIN #general");
        assertEquals("#tea", script.network().current().orElseThrow().name());
        script.session.rooms().join("Coffee");
        script.feed(":Anne!anne@home JOIN #coffee");
        assertEquals("#coffee", script.network().current().orElseThrow().name());
        script.session.rooms().join("#tea");
        assertEquals("#tea", script.network().current().orElseThrow().name());
    }

    @Test
    void forgetsTheTopicOfARoomThatWasMadeAnew() {
        script.feed(":irc.test 332 Anne #tea :Milk first?");
        script.feed(":Anne!anne@home JOIN #tea", ":irc.test 366 Anne #tea :End");
        assertEquals("", script.buffer("#tea").topic());
    }

    /**
     * "RPL_INVITING (341) {@code <client> <nick> <channel>}: Sent as a reply to the INVITE command to indicate that the
     * attempt was successful".
     *
     * @see <a href="https://modern.ircdocs.horse/#rplinviting-341">RPL_INVITING</a>
     */
    @Test
    void saysThatSomebodyIsInvited() {
        script.session.rooms().invite(script.buffer("#tea"), "Carol");
        assertEquals(List.of("INVITE Carol #tea"), script.sent());
        script.feed(":irc.test 341 Anne Carol #tea");
        assertEquals(Line.What.INVITING, script.lastEvent("#tea").what());
        assertEquals("Carol", script.lastEvent("#tea").person());
    }

    @Test
    void showsWhoComesAndGoes() {
        script.feed(":Carol!c@h JOIN #tea");
        assertEquals(Line.What.JOINED, script.lastEvent("#tea").what());
        assertTrue(script.buffer("#tea").member("carol").isPresent());
        script.feed(":Carol!c@h PART #tea :bye");
        assertEquals(List.of("bye"), script.lastEvent("#tea").details());
        assertTrue(script.buffer("#tea").member("Carol").isEmpty());
    }

    @Test
    void closesARoomThatWeLeave() {
        script.session.rooms().leave(script.buffer("#tea"));
        assertEquals(List.of("PART #tea"), script.sent());
        script.feed(":Anne!anne@home PART #tea");
        assertTrue(script.network().buffer("#tea").isEmpty());
        assertEquals(List.of(), script.session.memberships());
    }

    @Test
    void keepsARoomThatWeWereRemovedFrom() {
        script.feed(":Bob!b@h KICK #tea Anne :too loud");
        assertFalse(script.buffer("#tea").joined());
        assertEquals(Line.What.REMOVED, script.lastEvent("#tea").what());
        assertEquals("Anne", script.lastEvent("#tea").person());
        assertEquals(List.of("Bob", "too loud"), script.lastEvent("#tea").details());
        assertEquals(List.of(), script.session.memberships());
        script.session.rooms().leave(script.buffer("#tea"));
        assertEquals(List.of(), script.sent());
        assertTrue(script.network().buffer("#tea").isEmpty());
    }

    @Test
    void showsThatSomebodyWasRemoved() {
        script.feed(":Anne!anne@home KICK #tea Bob :");
        assertEquals(List.of("Anne", ""), script.lastEvent("#tea").details());
        assertTrue(script.buffer("#tea").member("Bob").isEmpty());
    }

    @Test
    void showsANewTopic() {
        script.feed(":Bob!b@h TOPIC #tea :Sugar?");
        assertEquals("Sugar?", script.buffer("#tea").topic());
        assertEquals(Line.What.TOPIC, script.lastEvent("#tea").what());
        script.feed(":s 331 Anne #tea :No topic is set");
        assertEquals("", script.buffer("#tea").topic());
    }

    @Test
    void followsWhoMayKeepOrder() {
        script.feed(":Bob!b@h MODE #tea +vkob-l Anne key Anne *!*@x");
        assertEquals("@+", script.buffer("#tea").member("Anne").orElseThrow().prefixes());
        List<Line> said = script.lines("#tea");
        assertEquals(
                List.of(
                        List.of("VOICE", "true", "Bob"),
                        List.of("OPERATOR", "true", "Bob"),
                        List.of("HOST", "x"),
                        List.of("+k-l key")),
                said.subList(said.size() - 4, said.size()).stream()
                        .map(line -> ((Line.Event) line).details())
                        .toList());
        script.feed(":Bob!b@h MODE #tea -o+v Anne Bob");
        assertEquals("+", script.buffer("#tea").member("Anne").orElseThrow().prefixes());
        assertEquals("@+", script.buffer("#tea").member("Bob").orElseThrow().prefixes());
    }

    @Test
    void survivesModesWithoutTheirParameters() {
        script.feed(":Bob!b@h MODE #tea +ooo Anne", ":Bob!b@h MODE #tea", ":Anne MODE Anne :+i");
        assertEquals("@", script.buffer("#tea").member("Anne").orElseThrow().prefixes());
    }

    @Test
    void showsAnInvitationWhereWeAre() {
        script.feed(":Bob!b@h INVITE Anne #coffee", ":Bob!b@h INVITE Carol #tea");
        assertEquals(Line.What.INVITED, script.lastEvent("#tea").what());
        assertEquals(List.of("#coffee"), script.lastEvent("#tea").details());
        assertEquals(2, script.lines("#tea").size());
    }

    @Test
    void showsNoMorePeopleThanTheLimit() {
        for (int i = 0; i < 5_001; i++) {
            script.feed(":p" + i + "!p@h JOIN #tea");
        }
        assertEquals(5_000, script.buffer("#tea").members().size());
    }

    @Test
    void marksInTheRoomThatTheConnectionWasLostAndIsBack() {
        script.feed("ERROR :Closing link");
        script.session.closed(Trouble.LOST);
        assertFalse(script.buffer("#tea").joined());
        assertEquals(Line.What.DISCONNECTED, script.lastEvent("#tea").what());
        assertEquals(List.of("LOST", "Closing link"), script.lastEvent("#tea").details());

        ScriptedSession again =
                new ScriptedSession(script.editor, Login.of("Anne"), script.session.memberships(), true);
        again.session.start();
        again.feed(":irc.test 001 Anne :Welcome");
        assertTrue(again.sent().contains("JOIN #tea"));
        again.feed(":Anne!anne@home JOIN #tea");
        assertEquals(Line.What.CONNECTED, again.lastEvent("#tea").what());
    }

    @Test
    void asksForAllRoomsAgainInFewLinesAndForKeyedOnesAlone() {
        ScriptedSession again =
                new ScriptedSession(new NetworkEditor(), Login.of("Anne"), List.of("#a", "#secret key", "#b"), true);
        again.session.start();
        again.forget();
        again.feed(":irc.test 001 Anne :Welcome");
        assertEquals(List.of("JOIN #secret key", "JOIN #a,#b"), again.sent());
    }

    @Test
    void forgetsARoomThatWillNotHaveUs() {
        script.session.rooms().join("secret");
        assertEquals(List.of("#tea", "#secret"), script.session.memberships());
        script.feed(":irc.test 475 Anne #secret :Cannot join channel (+k)");
        assertEquals(List.of("#tea"), script.session.memberships());
        assertEquals(
                List.of("Cannot join channel (+k)", "475", "#secret"),
                script.lastEvent("#tea").details());
    }
}
