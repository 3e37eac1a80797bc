package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#names-message">NAMES</a> and <a
 * href="https://ircv3.net/specs/extensions/multi-prefix">multi-prefix</a>. */
final class NamesTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void tellsWhoIsThere() {
        TestClient anne = server.join("anne").enter("#room");
        server.join("bob").enter("#room");
        anne.send("NAMES #room").expectLine(":causerie.local 353 anne = #room :@anne bob");
        anne.expect("366", "anne", "#room");
    }

    @Test
    void showsOnlyTheHighestSign() {
        TestClient anne = server.join("anne").enter("#room").send("MODE #room +v anne", "NAMES #room");
        anne.expect("353", "anne", "=", "#room", "@anne");
    }

    @Test
    void showsAllSignsToThoseWhoAskHighestFirst() {
        // "These prefixes MUST be in order of 'rank', from highest to lowest."
        TestClient anne = server.join("anne", "multi-prefix").enter("#room");
        anne.send("MODE #room +v anne", "NAMES #room").expect("353", "anne", "=", "#room", "@+anne");
    }

    @Test
    void showsTheWholeMaskToThoseWhoAsk() {
        // https://ircv3.net/specs/extensions/userhost-in-names: "to contain the full hostmask (nick!user@host) of every
        // user listed."
        server.join("bob").enter("#room");
        TestClient anne = server.join("anne", "userhost-in-names");
        anne.send("JOIN #room")
                .expectLine(":causerie.local 353 anne = #room :@bob!~bob@127.0.0.1 anne!~anne@127.0.0.1");
    }

    @Test
    void tellsOfSeveralRoomsOneByOne() {
        // "The channel names are evaluated one-by-one."
        TestClient anne = server.join("anne").enter("#a").enter("#b").send("NAMES #b,#nowhere,#A");
        anne.expectNextLine(":causerie.local 353 anne = #b :@anne");
        anne.expectNextLine(":causerie.local 366 anne #b :End of /NAMES list");
        anne.expectNextLine(":causerie.local 366 anne #nowhere :End of /NAMES list");
        anne.expectNextLine(":causerie.local 353 anne = #a :@anne");
        anne.expectNextLine(":causerie.local 366 anne #a :End of /NAMES list");
    }

    @Test
    void marksAPrivateRoom() {
        // ""*" - Private channel (was "+p", no longer widely used today)."
        server.join("anne")
                .enter("#room")
                .send("MODE #room +p", "NAMES #room")
                .expect("353", "anne", "*", "#room", "@anne");
    }

    @Test
    void endsAtOnceForWhatIsNotThere() {
        // "If the channel name is invalid or the channel does not exist, one RPL_ENDOFNAMES numeric containing the
        // given
        // channel name should be returned."
        TestClient anne = server.join("anne").send("NAMES #nowhere");
        anne.expectNextLine(":causerie.local 366 anne #nowhere :End of /NAMES list");
        anne.send("NAMES").expectNextLine(":causerie.local 366 anne * :End of /NAMES list");
    }

    @Test
    void hidesASecretRoomFromOutsiders() {
        TestClient anne = server.join("anne").enter("#room").send("MODE #room +s", "NAMES #room");
        anne.expect("353", "anne", "@", "#room", "@anne");
        TestClient bob = server.join("bob").send("NAMES #room");
        bob.expectNextLine(":causerie.local 366 bob #room :End of /NAMES list");
    }

    @Test
    void hidesTheInvisibleFromOutsidersOnly() {
        TestClient anne = server.join("anne").enter("#room").send("MODE anne +i", "NAMES #room");
        anne.expect("353", "anne", "=", "#room", "@anne");
        TestClient bob = server.join("bob").send("NAMES #room");
        bob.expectNextLine(":causerie.local 366 bob #room :End of /NAMES list");
    }

    @Test
    void splitsALongListIntoLines() {
        // The kit checks the 512 bytes of each line.
        TreeSet<String> all = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            String nick = "zoë" + "é".repeat(20) + i;
            all.add(nick);
            server.join(nick);
        }
        all.add("anne");
        TestClient anne = server.join("anne").send("NAMES #general");
        List<String> seen = new ArrayList<>();
        int lines = 0;
        for (Message message : anne.until("366")) {
            if (message.verb().equals("353")) {
                lines++;
                seen.addAll(Arrays.asList(message.lastParam().split(" ")));
            }
        }
        assertTrue(lines > 1);
        assertEquals(41, seen.size());
        assertEquals(all, new TreeSet<>(seen));
    }
}
