package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://www.rfc-editor.org/rfc/rfc2812#section-4.9">ISON</a>. */
final class IsonTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none");

    private final TestClient anne = server.join("anne");

    @Test
    void saysWhoOfSomeIsThere() {
        // "If no such nick is found, … the server returns an empty reply." Each is called what they call themselves.
        server.join("bob");
        anne.send("ISON nobody BOB anne").expectLine(":causerie.local 303 anne :bob anne");
        anne.send("ISON :bob eve").expectLine(":causerie.local 303 anne :bob");
        anne.send("ISON eve").expectLine(":causerie.local 303 anne :");
    }

    @Test
    void saysNothingOfThoseWhoAreStillComing() {
        server.connect().send("NICK late").sync();
        anne.send("ISON late").expectLine(":causerie.local 303 anne :");
    }

    @Test
    void takesAsManyLinesAsItNeeds() {
        String nick = "n".repeat(32);
        server.join(nick);
        List<Message> answers = anne.send("ISON" + (" " + nick).repeat(15)).sync();
        assertEquals(2, answers.size());
        String all = answers.get(0).lastParam() + " " + answers.get(1).lastParam();
        assertEquals((nick + " ").repeat(15).strip(), all);
    }

    @Test
    void wantsANick() {
        anne.send("ISON").expect("461", "anne", "ISON");
    }
}
