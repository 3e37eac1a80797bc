package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#userhost-message">USERHOST</a>. */
final class UserhostTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne");

    @Test
    void saysWherePeopleComeFromAndWhetherTheyAreHere() {
        // "<isaway> represents whether that user has set an [away] message. "+" represents that the user is not away,
        // and "-" represents that the user is away."
        server.join("bob").send("AWAY :lunch").expect("306");
        anne.send("USERHOST ANNE bob nobody")
                .expectLine(":causerie.local 302 anne :anne=+~anne@127.0.0.1 bob=-~bob@127.0.0.1");
    }

    @Test
    void saysNothingOfNobody() {
        anne.send("USERHOST nobody").expectLine(":causerie.local 302 anne :");
    }

    @Test
    void saysItOfFiveAtMost() {
        // "The USERHOST command takes up to five nicknames, each a separate parameters."
        Message answer = anne.send("USERHOST anne anne anne anne anne anne").expect("302");
        assertEquals(5, answer.lastParam().split(" ").length);
    }

    @Test
    void wantsANick() {
        anne.send("USERHOST").expect("461", "anne", "USERHOST");
    }
}
