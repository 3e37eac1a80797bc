package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#ping-message">PING</a> and <a
 * href="https://modern.ircdocs.horse/#pong-message">PONG</a>. */
final class PingTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void answersWithTheSameToken() {
        // "they must reply to it with a PONG message with the same <token> value." "Servers MUST send a <server>
        // parameter".
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

    @ParameterizedTest
    @ValueSource(strings = {"causerie.local", "*.local", "bob", "anne"})
    void answersForThisServer(String name) {
        // https://www.rfc-editor.org/rfc/rfc2812#section-3.7.2: "PING <server1> [ <server2> ]"
        server.join("bob");
        server.join("anne").send("PING token " + name).expectLine(":causerie.local PONG causerie.local token");
    }

    @Test
    void answersForNoOtherServer() {
        server.join("anne").send("PING token elsewhere.org").expect("402", "anne", "elsewhere.org");
    }

    @Test
    void saysNothingToAPong() {
        TestClient anne = server.join("anne").send("PONG whatever");
        assertEquals(List.of(), anne.sync());
    }
}
