package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#userhost-message">USERHOST</a>. */
final class UserhostTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none");

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
    void takesAsManyLinesAsItNeeds() {
        // "The nicknames are returned in RPL_USERHOST numerics."
        String nick = "é".repeat(32);
        TestClient zoe = server.connect().send("NICK " + nick, "USER " + "è".repeat(19) + " 0 * :Zoé");
        zoe.expect("001");
        List<Message> answers = anne.send("USERHOST" + (" " + nick).repeat(5)).sync();
        int replies = 0;
        for (Message answer : answers) {
            replies += answer.lastParam().split(" ").length;
        }
        assertEquals(5, replies);
        assertTrue(answers.size() > 1);
    }

    @Test
    void wantsANick() {
        anne.send("USERHOST").expect("461", "anne", "USERHOST");
    }
}
