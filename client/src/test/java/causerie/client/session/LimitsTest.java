package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.DirectoryEntry;
import causerie.client.model.Line;
import causerie.client.model.Network;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a server can make us keep, and what it cannot. */
final class LimitsTest {
    private static final String LONGEST = "n".repeat(Network.MAX_NAME);

    private final ScriptedSession script = ScriptedSession.inTea("message-tags");

    @Test
    void nobodyIsCalledByMoreCharactersThanTheLimit() {
        script.feed(":" + LONGEST + "!u@h JOIN #tea", ":" + LONGEST + "!u@h PRIVMSG #tea :hello");
        assertEquals("hello", script.lastOf("#tea"));
        assertTrue(script.buffer("#tea").member(LONGEST).isPresent());
        script.feed(":" + LONGEST + "n!u@h JOIN #tea", ":" + LONGEST + "n!u@h PRIVMSG #tea :unheard");
        script.feed(":s 353 Anne = #tea :" + LONGEST + "n");
        assertEquals("hello", script.lastOf("#tea"));
        assertFalse(script.buffer("#tea").member(LONGEST + "n").isPresent());
    }

    @Test
    void noRoomHasALongerName() {
        String longest = "#" + LONGEST.substring(1);
        script.feed(":Anne!a@h JOIN " + longest, ":Anne!a@h JOIN " + longest + "n");
        assertTrue(script.network().buffer(longest).isPresent());
        assertFalse(script.network().buffer(longest + "n").isPresent());
        assertEquals(List.of(), script.sent());
    }

    @Test
    void whoAnEventIsAboutIsCutThere() {
        script.feed(":Bob!b@h KICK #tea " + LONGEST + "n :out");
        assertEquals(LONGEST, script.lastEvent("#tea").person());
    }

    @Test
    void topicsEndAtTheLimit() {
        String most = "t".repeat(Buffer.MAX_TOPIC);
        script.feed(":s 332 Anne #tea :" + most);
        assertEquals(most, script.buffer("#tea").topic());
        script.feed(":s 332 Anne #tea :" + most + "t");
        assertEquals(most, script.buffer("#tea").topic());
    }

    @Test
    void theDirectoryKeepsSoMuchOfATopicAndNoLongNames() {
        String most = "t".repeat(DirectoryEntry.MAX_TOPIC);
        String longest = "#" + LONGEST.substring(1);
        script.feed(":s 322 Anne #a 1 :" + most, ":s 322 Anne #b 1 :" + most + "t");
        script.feed(":s 322 Anne " + longest + " 1 :c", ":s 322 Anne " + longest + "n 1 :d", ":s 323 Anne :End");
        assertEquals(
                List.of(
                        new DirectoryEntry("#a", 1, most),
                        new DirectoryEntry("#b", 1, most),
                        new DirectoryEntry(longest, 1, "c")),
                script.network().directory());
    }

    @Test
    void allRoomsTogetherShowSoManyPeople() {
        int rooms = Network.MAX_MEMBERS / Buffer.MAX_MEMBERS;
        for (int i = 0; i <= rooms; i++) {
            script.feed(":Anne!a@h JOIN #" + i);
            for (int j = 0; j < Buffer.MAX_MEMBERS / 100; j++) {
                script.feed(":s 353 Anne = #" + i + " :" + names(j * 100));
            }
        }
        int shown = script.network().buffers().stream()
                .mapToInt(buffer -> buffer.members().size())
                .sum();
        assertEquals(Network.MAX_MEMBERS, shown);
        script.feed(":P1!u@h QUIT :bye", ":New!u@h JOIN #tea");
        assertTrue(script.buffer("#tea").member("New").isPresent());
    }

    @Test
    void whatTheServerCallsAMessageIsForgottenWhenItIsTooLong() {
        String longest = "i".repeat(ClientTags.MAX_ID);
        script.feed(
                "@msgid=" + longest + " :Bob!b@h PRIVMSG #tea :one",
                "@msgid=" + longest + "i :Bob!b@h PRIVMSG #tea :two");
        List<String> ids = script.lines("#tea").stream()
                .filter(Line.Text.class::isInstance)
                .map(line -> ((Line.Text) line).id())
                .toList();
        assertEquals(List.of(longest, ""), ids);
    }

    private static String names(int from) {
        return IntStream.range(from, from + 100).mapToObj(i -> "P" + i).collect(Collectors.joining(" "));
    }
}
