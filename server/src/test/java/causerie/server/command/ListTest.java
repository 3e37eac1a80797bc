package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** <a href="https://modern.ircdocs.horse/#list-message">LIST</a> and <a
 * href="https://modern.ircdocs.horse/#elist-parameter">ELIST</a>. */
final class ListTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none", "--ping-timeout", "10h");

    private final TestClient anne = server.join("anne").enter("#tea");
    private final TestClient bob = server.join("bob");

    @Test
    void listsRoomsWithHowManyAreInAndTheTopic() {
        // "the server MAY send one RPL_LISTSTART numeric, MUST send back zero or more RPL_LIST numerics, and MUST send
        // back one RPL_LISTEND numeric."
        anne.send("TOPIC #tea :green and black").expect("TOPIC");
        bob.enter("#tea").send("LIST").expectNextLine(":causerie.local 321 bob Channel :Users  Name");
        bob.expectNextLine(":causerie.local 322 bob #tea 2 :green and black");
        bob.expectNextLine(":causerie.local 323 bob :End of /LIST");
    }

    @Test
    void listsOnlyTheRoomsAskedFor() {
        // "If this parameter is given, the information for only the given channels is returned."
        anne.enter("#milk").enter("#water");
        assertEquals(List.of("#milk", "#tea"), list("#TEA,#nowhere,#milk,#tea"));
    }

    @Test
    void listsSecretRoomsToMembersOnly() {
        // "A channel that is set to secret will not show up in responses to the LIST or NAMES command unless the client
        // sending the command is joined to the channel."
        anne.send("MODE #tea +s").expect("MODE");
        assertEquals(List.of(), list(""));
        assertEquals(List.of(), list("#tea"));
        assertEquals(List.of(), list("#t*"));
        bob.enter("#milk").send("MODE #milk +s").expect("MODE");
        assertEquals(List.of("#milk"), list(""));
    }

    @Test
    void listsPrivateRoomsToThoseWhoKnowTheName() {
        anne.send("MODE #tea +p").expect("MODE");
        assertEquals(List.of(), list(""));
        assertEquals(List.of(), list("#t*"));
        assertEquals(List.of("#tea"), list("#tea"));
    }

    @ParameterizedTest
    @CsvSource({
        "#t*, #tea #team",
        "*M*, #milk #team",
        "#??a, #tea",
        "!*t*, #milk",
        "'!#tea,!#milk', #team",
        "'#t*,!*m', #tea",
        "'#milk,*am', #milk #team"
    })
    void listsRoomsThatAMaskFitsOrDoesNot(String asked, String found) {
        // "M: Searching based on a mask. N: Searching based on a non-matching !mask. i.e., the opposite of M."
        anne.enter("#team").enter("#milk");
        assertEquals(List.of(found.split(" ")), list(asked));
    }

    @ParameterizedTest
    @CsvSource({
        ">0, #milk #tea",
        ">1, #tea",
        ">2, ''",
        "<2, #milk",
        "<3, #milk #tea",
        "'>0,<2', #milk",
        "#tea >1, #tea",
        "#milk >1, ''",
        "'#milk,>1', ''"
    })
    void listsRoomsByHowManyAreIn(String asked, String found) {
        // "U: Searching based on user count within the channel, via the "<val" and ">val" modifiers to search for a
        // channel that has less or more than val users, respectively."
        anne.enter("#milk");
        bob.enter("#tea");
        assertEquals(found.isEmpty() ? List.of() : List.of(found.split(" ")), list(asked));
    }

    @ParameterizedTest
    @CsvSource({"C>5, #tea", "c>5, #tea", "C<5, #milk", "C<60, #milk #tea", "C>60, ''"})
    void listsRoomsByWhenTheyWereOpened(String asked, String found) {
        // "C: … to search for a channel that was created either less than val minutes ago, or more than val minutes
        // ago"
        server.clock().advance(Duration.ofMinutes(10));
        anne.enter("#milk");
        assertEquals(found.isEmpty() ? List.of() : List.of(found.split(" ")), list(asked));
    }

    @ParameterizedTest
    @CsvSource({"T>5, #tea", "t>5, #tea", "T<5, #milk", "T<60, #milk #tea", "T>60, ''"})
    void listsRoomsByWhenTheirTopicWasSet(String asked, String found) {
        // "T: … to search for a topic time that was set less than val minutes ago, or more than val minutes ago"
        anne.enter("#milk").enter("#silent").send("TOPIC #tea :green").expect("TOPIC");
        server.clock().advance(Duration.ofMinutes(10));
        anne.send("TOPIC #milk :warm").expect("TOPIC");
        assertEquals(found.isEmpty() ? List.of() : List.of(found.split(" ")), list(asked));
    }

    @ParameterizedTest
    @CsvSource({">", "C>", "T<x", ">99999999999", "nothing"})
    void listsNothingForWhatIsNeitherARoomNorACondition(String asked) {
        assertEquals(List.of(), list(asked));
    }

    /** The rooms in Bob's list, sorted. */
    private List<String> list(String asked) {
        TreeSet<String> rooms = new TreeSet<>();
        for (Message message : bob.send("LIST " + asked).until("323")) {
            if (message.verb().equals("322")) {
                rooms.add(message.param(1));
            }
        }
        return List.copyOf(rooms);
    }
}
