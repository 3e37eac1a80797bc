package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#lusers-message">LUSERS</a>. */
final class LusersTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne");

    @Test
    void countsWhoIsThere() {
        // "Servers MUST reply with RPL_LUSERCLIENT and RPL_LUSERME, and SHOULD also include all those defined below."
        server.join("bob").send("MODE bob +i").expect("MODE");
        server.connect().send("NICK eve").sync();
        server.join("zoe").send("QUIT").expectEnd();
        server.awaitEmptyBut(3);
        anne.sync();
        String text = anne.send("LUSERS").until("266").stream()
                .map(Message::params)
                .map(params -> String.join(" ", params.subList(1, params.size())))
                .collect(Collectors.joining("\n"));
        assertEquals("""
                There are 1 users and 1 invisible on 1 servers
                0 operator(s) online
                1 unknown connection(s)
                1 channels formed
                I have 2 clients and 0 servers
                2 3 Current local users 2, max 3
                2 3 Current global users 2, max 3""", text);
    }
}
