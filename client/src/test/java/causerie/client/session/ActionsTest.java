package causerie.client.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ActionsTest {
    private final ScriptedSession script = ScriptedSession.inTea();

    @Test
    void entersARoomWithOrWithoutItsSign() {
        assertTrue(script.session.rooms().join("coffee"));
        assertTrue(script.session.rooms().join(" #water key "));
        assertEquals(List.of("JOIN #coffee", "JOIN #water key"), script.sent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "a,b", "#with\u0007bell", "#a b c", "#a b,c"})
    void knowsWhatNoRoomCanBeCalled(String name) {
        assertFalse(script.session.rooms().join(name));
        assertEquals(List.of(), script.sent());
    }

    @Test
    void entersNoRoomWithALongerNameThanTheServerAllows() {
        script.feed(":s 005 Anne CHANNELLEN=5 :are supported");
        assertTrue(script.session.rooms().join("#1234"));
        assertFalse(script.session.rooms().join("#12345"));
    }

    @Test
    void doesNotBreakWhenAServerHasNoRoomsAtAll() {
        script.feed(":s 005 Anne CHANTYPES= :are supported");
        assertTrue(script.session.rooms().join("tea"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "#room", "a!b", "*", "a,b", ":a"})
    void opensNoConversationWithWhatIsNobodysName(String nick) {
        assertTrue(script.session.people().openDirect(nick).isEmpty());
    }

    @Test
    void cutsATopicToWhatTheServerAllows() {
        script.feed(":s 005 Anne TOPICLEN=10 :are supported");
        script.session.rooms().setTopic(script.buffer("#tea"), "tea\nor coffee");
        String sent = script.sent().get(0);
        assertEquals("TOPIC #tea :tea or ", sent);
        assertTrue(sent.substring(sent.indexOf(':') + 1).getBytes(UTF_8).length <= 10);
    }

    @Test
    void clearsATopicWithAnEmptyOne() {
        script.session.rooms().setTopic(script.buffer("#tea"), "");
        assertEquals(List.of("TOPIC #tea :"), script.sent());
    }

    @Test
    void invitesAndRemovesPeople() {
        script.session.rooms().invite(script.buffer("#tea"), "Carol");
        script.session.order().kick(script.buffer("#tea"), "Bob", "too loud");
        script.session.order().kick(script.buffer("#tea"), "Bob", "");
        assertEquals(List.of("INVITE Carol #tea", "KICK #tea Bob :too loud", "KICK #tea :Bob"), script.sent());
    }

    @Test
    void sendsNothingWithoutAConnection() {
        script.session.closed(Trouble.LOST);
        script.session.rooms().setTopic(script.buffer("#tea"), "x");
        script.session.self().rename("Annie");
        script.session.rooms().list();
        script.session.typing(script.buffer("#tea"), true);
        assertEquals(List.of(), script.sent());
    }

    @Test
    void remembersARoomAskedForWithoutAConnection() {
        script.session.closed(Trouble.LOST);
        script.session.rooms().join("coffee");
        assertEquals(List.of("#tea", "#coffee"), script.session.memberships());
    }

    @Test
    void tellsThatWeAreWritingEveryThreeSecondsAtMost() {
        script.session.typing(script.buffer("#tea"), true);
        script.session.typing(script.buffer("#tea"), true);
        assertEquals(List.of("@+typing=active TAGMSG #tea"), script.sent());
        script.pass(Duration.ofSeconds(3));
        script.session.typing(script.buffer("#tea"), true);
        assertEquals(List.of("@+typing=active TAGMSG #tea"), script.sent());
        script.session.typing(script.buffer("#tea"), false);
        script.session.typing(script.buffer("#tea"), false);
        assertEquals(List.of("@+typing=done TAGMSG #tea"), script.sent());
    }

    @Test
    void doesNotTellThatWeStoppedWritingWhatWeSaid() {
        script.session.typing(script.buffer("#tea"), true);
        script.session.say(script.buffer("#tea"), "there");
        script.forget();
        script.session.typing(script.buffer("#tea"), false);
        assertEquals(List.of(), script.sent());
    }

    @Test
    void tellsNothingOfOurWritingWhereTheServerWouldNotPassItOn() {
        script.feed(":s 005 Anne CLIENTTAGDENY=*,-react :are supported");
        script.session.typing(script.buffer("#tea"), true);
        ScriptedSession plain = ScriptedSession.inTea("");
        plain.session.typing(plain.buffer("#tea"), true);
        assertEquals(List.of(), script.sent());
        assertEquals(List.of(), plain.sent());
    }
}
