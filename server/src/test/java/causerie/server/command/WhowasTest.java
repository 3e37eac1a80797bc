package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#whowas-message">WHOWAS</a>. */
final class WhowasTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--max-whowas", "5", "--max-whowas-per-nick", "3");

    private final TestClient anne = server.join("anne");

    @Test
    void tellsWhoHasLeft() {
        // "This may either be due to a nickname change or the user leaving IRC."
        TestClient bob = server.join("Bob");
        server.clock().advance(Duration.ofSeconds(5));
        bob.send("QUIT");
        anne.expect("QUIT");
        anne.send("WHOWAS bob").expectNextLine(":causerie.local 314 anne Bob ~Bob 127.0.0.1 * :Real Bob");
        anne.expectNextLine(":causerie.local 312 anne Bob causerie.local 2026-03-01T12:00:05.123Z");
        anne.expectNextLine(":causerie.local 369 anne bob :End of WHOWAS");
    }

    @Test
    void tellsWhoHasAnotherNickNow() {
        server.join("bob").send("NICK robert").expect("NICK");
        anne.send("WHOWAS bob").expect("314", "anne", "bob", "~bob");
        anne.send("WHOWAS robert").expect("406", "anne", "robert");
    }

    @Test
    void tellsNothingOfThoseWhoOnlySpellTheirNickInAnotherWay() {
        server.join("bob").send("NICK BOB").expect("NICK");
        anne.send("WHOWAS bob").expect("406", "anne", "bob");
    }

    @Test
    void tellsNothingOfThoseWhoNeverCameIn() {
        server.connect().send("NICK bob", "NICK eve", "QUIT").expectEnd();
        server.awaitEmptyBut(1);
        anne.send("WHOWAS bob", "WHOWAS eve").expect("406", "anne", "bob");
        anne.expect("406", "anne", "eve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "anne", "b*", "*", "bob,eve"})
    void saysThatThereWasNobodyAndLooksForNoMasks(String nick) {
        // "looking for any nicks which are lexically the same (no wild card matching here)." "Servers MUST reply with
        // either ERR_WASNOSUCHNICK or a non-empty list of WHOWAS entries, both followed with RPL_ENDOFWHOWAS"
        leave("bob", 1);
        anne.send("WHOWAS " + nick).expectNextLine(":causerie.local 406 anne " + nick + " :There was no such nickname");
        anne.expectNextLine(":causerie.local 369 anne " + nick + " :End of WHOWAS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHOWAS", "WHOWAS :"})
    void wantsANick(String line) {
        // "If the <nick> argument is missing, they SHOULD send a single reply, using either ERR_NONICKNAMEGIVEN or
        // ERR_NEEDMOREPARAMS."
        anne.send(line).expectNextLine(":causerie.local 431 anne :No nickname given");
        anne.expectNo("369");
    }

    @ParameterizedTest
    @CsvSource({
        "'', bob2 bob1",
        "1, bob2",
        "2, bob2 bob1",
        "3, bob2 bob1",
        "0, bob2 bob1",
        "-1, bob2 bob1",
        "x, bob2 bob1"
    })
    void tellsOfTheLatestFirstAndOfAsManyAsWanted(String count, String users) {
        // "The history is searched backward, returning the most recent entry first. If there are multiple entries, up
        // to
        // <count> replies will be returned … <count> SHOULD be a positive number. Otherwise, a full search is done."
        leave("bob", 2);
        assertEquals(List.of(users.split(" ")), users("bob " + count));
    }

    @Test
    void remembersAsManyOfOneNickAsConfigured() {
        leave("bob", 3);
        assertEquals(List.of("bob3", "bob2", "bob1"), users("bob"));
        leave("bob", 4, 4);
        assertEquals(List.of("bob4", "bob3", "bob2"), users("bob"));
    }

    @Test
    void remembersAsManyInAllAsConfiguredAndForgetsTheNickThatWasGivenUpLongestAgo() {
        leave("bob", 3);
        leave("eve", 2);
        assertEquals(List.of("bob3", "bob2", "bob1"), users("bob"));
        leave("zoe", 1);
        assertEquals(List.of("bob3", "bob2"), users("bob"));
        leave("bob", 4, 4);
        assertEquals(List.of("eve2"), users("eve"));
        assertEquals(List.of("bob4", "bob3", "bob2"), users("bob"));
    }

    private void leave(String nick, int times) {
        leave(nick, 1, times);
    }

    /** Somebody comes and leaves several times, each time with another number in the user name. */
    private void leave(String nick, int from, int to) {
        for (int i = from; i <= to; i++) {
            server.connect()
                    .send("NICK " + nick, "USER " + nick + i + " 0 * :Real", "QUIT")
                    .expectEnd();
            server.awaitEmptyBut(1);
        }
        anne.sync();
    }

    private List<String> users(String request) {
        return anne.send("WHOWAS " + request).until("369").stream()
                .filter(message -> message.verb().equals("314"))
                .map((Message message) -> message.param(2).substring(1))
                .toList();
    }
}
