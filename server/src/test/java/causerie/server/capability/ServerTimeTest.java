package causerie.server.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://ircv3.net/specs/extensions/server-time">server-time</a>. */
final class ServerTimeTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne", "server-time", "echo-message");
    private final TestClient bob = server.join("bob", "server-time");

    @Test
    void hasTheFormOfTheSpecification() {
        // "YYYY-MM-DDThh:mm:ss.sssZ"
        anne.send("PRIVMSG bob :hi").expectLine("@time=2026-03-01T12:00:00.123Z :anne!~anne@127.0.0.1 PRIVMSG bob :hi");
        bob.expectLine("@time=2026-03-01T12:00:00.123Z :anne!~anne@127.0.0.1 PRIVMSG bob :hi");
        server.clock().advance(Duration.ofMillis(877));
        anne.send("PRIVMSG bob :ho");
        bob.expectLine("@time=2026-03-01T12:00:01.000Z :anne!~anne@127.0.0.1 PRIVMSG bob :ho");
    }

    @Test
    void isOnEverythingThatTheServerSends() {
        bob.enter("#room")
                .send("TOPIC #room :tea", "WHOIS bob", "PART #room", "FROB", "AWAY")
                .sync()
                .forEach(message -> assertTrue(message.tags().get("time").isPresent(), message::toString));
        anne.send("QUIT");
        assertTrue(bob.expect("QUIT").tags().get("time").isPresent());
    }

    @Test
    void isTheSameForAll() {
        anne.send("PRIVMSG #general :hi");
        assertEquals(anne.expect("PRIVMSG").tags(), bob.expect("PRIVMSG").tags());
    }

    @Test
    void neverRunsBackWhenSomebodySetsTheClockBack() {
        server.clock().setBy(Duration.ofHours(-1));
        anne.send("PRIVMSG bob :hi");
        assertEquals("2026-03-01T12:00:00.123Z", time("PRIVMSG"));
        server.clock().advance(Duration.ofMinutes(61));
        anne.send("NOTICE bob :ho");
        assertEquals("2026-03-01T12:01:00.123Z", time("NOTICE"));
    }

    @Test
    void goesForwardWithTheClockAndStaysThere() {
        server.clock().setBy(Duration.ofHours(1));
        anne.send("PRIVMSG bob :hi");
        assertEquals("2026-03-01T13:00:00.123Z", time("PRIVMSG"));
        server.clock().setBy(Duration.ofHours(-1));
        anne.send("NOTICE bob :ho");
        assertEquals("2026-03-01T13:00:00.123Z", time("NOTICE"));
    }

    private String time(String verb) {
        return bob.expect(verb).tags().get("time").orElseThrow();
    }
}
