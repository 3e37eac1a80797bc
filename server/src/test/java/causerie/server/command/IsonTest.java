package causerie.server.command;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://www.rfc-editor.org/rfc/rfc2812#section-4.9">ISON</a>. */
final class IsonTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

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
    void fitsALineHoweverLongTheNicksAre() {
        // "this command … MUST [be] at most 512 characters": what does not fit with the server's name is left out.
        String nick = "n".repeat(32);
        server.join(nick);
        String many = (nick + " ").repeat(14).strip();
        anne.send("ISON " + many).expect("303", "anne", (nick + " ").repeat(14).strip());
    }

    @Test
    void wantsANick() {
        anne.send("ISON").expect("461", "anne", "ISON");
    }
}
