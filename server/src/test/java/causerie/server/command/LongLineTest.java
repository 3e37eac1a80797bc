package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What others are sent fits 512 bytes, too, although their line has the sender's name in front: the test client checks each
 * line that it hears. Messages are refused when they do not fit, everything else is cut.
 */
final class LongLineTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne").enter("#room");
    private final TestClient bob = server.join("bob").enter("#room");

    @Test
    void cutsATopicOfManyBytesAndKeepsWhatWasTold() {
        anne.send("TOPIC #room :" + "語".repeat(165));
        String told = bob.expect("TOPIC").lastParam();
        assertTrue("語".repeat(165).startsWith(told) && told.length() > 140, told);
        assertEquals(told, bob.send("TOPIC #room").expect("332").lastParam());
    }

    @Test
    void cutsReasons() {
        anne.send("PART #room :" + "語".repeat(165));
        bob.expect("PART", "#room");
        anne.send("QUIT :" + "語".repeat(165));
        assertTrue(bob.expect("QUIT").lastParam().startsWith("Quit: 語語語"));
    }

    @Test
    void cutsAnAwayMessage() {
        TestClient eve = server.join("eve", "away-notify");
        anne.send("AWAY :" + "語".repeat(165)).expect("306");
        eve.expect("AWAY");
        bob.send("PRIVMSG anne :hello").expect("301", "bob", "anne");
    }

    @Test
    void tellsManyChangesInSeveralLines() {
        List<String> masks =
                IntStream.range(0, 10).mapToObj(i -> "x".repeat(46) + i).toList();
        anne.send("MODE #room +bbbbbbbbbb " + String.join(" ", masks)).sync();
        List<String> told = new ArrayList<>();
        for (Message message : bob.sync()) {
            if (message.verb().equals("MODE")) {
                told.addAll(message.params().subList(2, message.params().size()));
            }
        }
        assertEquals(masks.stream().map(mask -> mask + "!*@*").toList(), told);
    }

    @Test
    void answersToManyNamesInOneLine() {
        anne.send("ISON " + "bob ".repeat(126)).expect("303");
    }

    @Test
    void answersALongRequestForCapabilities() {
        anne.send("CAP REQ :" + "x".repeat(500)).expect("CAP", "anne", "NAK");
    }
}
