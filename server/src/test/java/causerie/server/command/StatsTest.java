package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#stats-message">STATS</a>. */
final class StatsTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @Test
    void tellsHowLongTheServerHasBeenUp() {
        TestClient anne = server.join("anne");
        server.clock().advance(Duration.ofSeconds(9));
        anne.send("STATS u").expectLine(":causerie.local 242 anne :Server Up 0 days 0:00:09");
        anne.expectNextLine(":causerie.local 219 anne u :End of /STATS report");
    }

    @Test
    void countsTheCommandsThatWereUsed() {
        // "returns a list of commands supported by the server and the usage count for each if the usage count is non
        // zero"
        TestClient anne = server.join("anne").send("AWAY", "away", "NONSENSE");
        anne.sync();
        List<Message> counts = anne.send("STATS m").until("219");
        List<String> away = counts.stream()
                .filter(line -> line.verb().equals("212") && line.param(1).equals("AWAY"))
                .map(line -> line.param(2))
                .toList();
        assertEquals(List.of("2"), away);
        assertEquals(
                0,
                counts.stream().filter(line -> line.params().contains("KICK")).count());
        assertEquals(
                0,
                counts.stream()
                        .filter(line -> line.params().contains("NONSENSE"))
                        .count());
    }

    @Test
    void hasNothingToTellForOtherLetters() {
        TestClient anne = server.join("anne").send("STATS l");
        anne.expectLine(":causerie.local 219 anne l :End of /STATS report");
        anne.send("STATS").expect("461", "anne", "STATS");
        anne.send("STATS u elsewhere.example").expect("402", "anne", "elsewhere.example");
    }
}
