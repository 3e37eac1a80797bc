package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#ping-message">PING</a> and <a
 * href="https://modern.ircdocs.horse/#quit-message">QUIT</a>. */
final class PingTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void answersWithTheSameToken() {
        server.join("anne")
                .send("PING :are you there?")
                .expectLine(":causerie.local PONG causerie.local :are you there?");
    }

    @Test
    void answersBeforeTheWelcomeToo() {
        server.connect().send("PING 1").expectLine(":causerie.local PONG causerie.local 1");
    }

    @Test
    void wantsAToken() {
        server.join("anne").send("PING").expect("409", "anne");
        server.join("bob").send("PING :").expect("409", "bob");
    }

    @Test
    void saysNothingToAPong() {
        TestClient anne = server.join("anne").send("PONG whatever");
        assertEquals(List.of(), anne.sync());
    }

    @Test
    void tellsTheOthersWhySomebodyQuits() {
        TestClient anne = server.join("anne").enter("#one");
        TestClient bob = server.join("bob").enter("#one");
        anne.send("QUIT :off to lunch");
        bob.expectLine(":anne!~anne@127.0.0.1 QUIT :Quit: off to lunch");
        bob.expectNo("QUIT");
    }

    @Test
    void endsTheConnectionWithAnError() {
        // "The server acknowledges this by sending an ERROR message to the client"
        assertEquals(
                "Closing Link: 127.0.0.1 (Quit: bye)",
                server.join("anne").send("QUIT :bye").expectEnd());
        assertEquals(
                "Closing Link: 127.0.0.1 (Quit)", server.connect().send("QUIT").expectEnd());
    }

    @Test
    void tellsTheOthersWhenAConnectionJustEnds() {
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
