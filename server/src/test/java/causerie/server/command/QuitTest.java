package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#quit-message">QUIT</a> and <a
 * href="https://modern.ircdocs.horse/#error-message">ERROR</a>. */
final class QuitTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void tellsTheOthersWhySomebodyQuits() {
        TestClient anne = server.join("anne").enter("#one");
        TestClient bob = server.join("bob").enter("#one");
        // "servers SHOULD prepend <reason> with the ASCII string "Quit: " when sending QUIT messages to other clients"
        anne.send("QUIT :off to lunch");
        bob.expectLine(":anne!~anne@127.0.0.1 QUIT :Quit: off to lunch");
        bob.expectNo("QUIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUIT", "QUIT :"})
    void tellsThatSomebodyQuitsWithoutAReason(String line) {
        // "This applies even if <reason> is empty, in which case the reason sent to other clients SHOULD be just this
        // "Quit: " string."
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob");
        anne.send(line);
        bob.expectLine(":anne!~anne@127.0.0.1 QUIT :Quit: ");
    }

    @Test
    void endsTheConnectionWithAnError() {
        // "The server acknowledges this by replying with an ERROR message and closing the connection to the client."
        assertEquals(
                "Closing Link: 127.0.0.1 (Quit: bye)",
                server.join("anne").send("QUIT :bye").expectEnd());
        assertEquals(
                "Closing Link: 127.0.0.1 (Quit: )",
                server.connect().send("QUIT").expectEnd());
    }

    @Test
    void tellsTheOthersWhenAConnectionJustEnds() {
        // "If a client connection is closed without the client issuing a QUIT command to the server, the server MUST
        // distribute a QUIT message to other clients informing them of this"
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob");
        anne.close();
        bob.expectLine(":anne!~anne@127.0.0.1 QUIT :Connection closed");
    }

    @Test
    void servesNothingAfterAQuit() {
        TestClient anne = server.join("anne");
        TestClient bob = server.join("bob");
        anne.send("QUIT", "PRIVMSG bob :from beyond").expectEnd();
        server.awaitEmptyBut(1);
        bob.expectNo("PRIVMSG");
    }

    @Test
    void cutsAReasonAtItsLimit() {
        TestClient bob = server.join("bob");
        server.join("anne").send("QUIT :" + "é".repeat(201));
        assertEquals("Quit: " + "é".repeat(200), bob.expect("QUIT").lastParam());
    }
}
