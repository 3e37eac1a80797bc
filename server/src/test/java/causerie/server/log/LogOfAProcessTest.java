package causerie.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.config.ScramVerifier;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestWebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a server prints that runs as people start it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends a process at once there, without a signal")
final class LogOfAProcessTest {
    private static final Pattern LINE = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3} (ERROR|WARN |INFO |DEBUG|TRACE) \\S.*");
    private static final String NASTY = "\u001b[31m\u202e\u2028\u0085\u2066 2026-01-31 09:00:00.000 INFO  forged";

    @TempDir
    private Path folder;

    /** What it has printed after its greeting. */
    private static List<String> log(ServerProcess server) throws InterruptedException {
        List<String> printed = server.allPrinted();
        return printed.subList(printed.indexOf("To stop: Ctrl+C") + 2, printed.size());
    }

    @Test
    void tellsFromTheBeginningToTheEnd() throws Exception {
        try (ServerProcess server = ServerProcess.start().listen()) {
            server.join("anne").send("PRIVMSG #general :hello", "QUIT").expectEnd();
            server.awaitPrinted("INFO  left nick=anne");
            server.terminate();
            List<String> log = log(server);
            assertTrue(log.get(0).matches(".* INFO  started version=causerie\\S* port=[0-9]+"), log::toString);
            assertTrue(log.get(1).endsWith(" INFO  registered nick=anne address=127.0.0.1"), log::toString);
            assertTrue(log.get(2).contains(" INFO  left nick=anne"), log::toString);
            assertTrue(log.get(3).endsWith(" INFO  stopping connections=0"), log::toString);
            assertTrue(log.get(4).endsWith(" INFO  stopped"), log::toString);
            assertEquals(5, log.size());
            assertEquals("", server.errors());
        }
    }

    @Test
    void printsNoLineThatAStrangerHasBegun() throws Exception {
        try (ServerProcess server = ServerProcess.start("--log-level", "trace", "--ws-port", "0", "--flood-rate", "0")
                .listen()) {
            TestClient anne =
                    server.connect().send("NICK " + NASTY, "NICK anne", "USER " + NASTY + " 0 * :" + NASTY, "CAP END");
            anne.expect("366");
            anne.sendText("PRIV\u001b[31mMSG #general :x\r\n\u2028\u202eVERB\nTOPIC #general\r:" + NASTY + "\r\n");
            anne.send("JOIN #" + NASTY.replace(' ', '_'), "TOPIC #general :" + NASTY, "PRIVMSG #general :" + NASTY);
            anne.send("OPER " + NASTY + " x", "AWAY :" + NASTY, "QUIT :" + NASTY)
                    .expectEnd();
            server.connect().send("GET /" + NASTY + "%0d%0a HTTP/1.1").expectEnd();
            server.connect().sendBytes(new byte[] {22, 3, 1, '\n', 27}).expectEnd();
            int webSocket = Integer.parseInt(server.awaitPrinted("ws-port=").replaceAll(".*ws-port=", ""));
            TestWebSocket page = TestWebSocket.connect(webSocket);
            page.raw(TestWebSocket.request("Origin: https://\u001b[31m\u009b\tx"));
            page.header();
            page.close();
            server.awaitPrinted("WARN  refused address=127.0.0.1 origin=");
            server.terminate();
            List<String> log = log(server);
            log.forEach(line -> assertTrue(LINE.matcher(line).matches(), line));
            log.forEach(line -> assertFalse(line.codePoints().anyMatch(Character::isISOControl), line));
            log.forEach(line -> assertFalse(line.matches(".*[\u202e\u2028\u2066].*"), line));
            assertTrue(log.stream().anyMatch(line -> line.contains("reason=\"Quit: \\u001b[31m\\u202e\\u2028")));
            assertEquals("", server.errors());
        }
    }

    @Test
    void printsNoPasswordAndNothingThatPeopleSay() throws Exception {
        Path file = folder.resolve("causerie.toml");
        String people = """
                [operator.anne]
                password-hash = "%s"
                [account.bob]
                password-hash = "%1$s"
                """.formatted(ScramVerifier.of("hunter2"));
        Files.writeString(file, "log-level = \"trace\"\npassword = \"hunter2\"\n" + people);
        try (ServerProcess server = ServerProcess.start(
                        "--config", file.toString(), "--flood-rate", "0", "--max-guesses", "100")
                .listen()) {
            server.connect()
                    .send("PASS not-hunter2", "NICK carl", "USER carl 0 * :Carl")
                    .expectEnd();
            TestClient anne = server.connect().send("PASS hunter2").register("anne");
            anne.send("OPER hunter2 hunter2", "OPER anne not-hunter2").expect("464");
            anne.send("OPER anne hunter2").expect("381");
            anne.send("JOIN #a hunter2", "MODE #a +k hunter2", "PRIVMSG #a :hunter2", "TOPIC #a :hunter2");
            anne.send("PASS", "PASS hunter2", "hunter2", "AUTHENTICATE hunter2", "OPER hunter2")
                    .sync();
            TestClient bob = server.connect().send("PASS hunter2", "CAP REQ sasl");
            authenticate(bob, "bob", "hunter2").expect("903");
            authenticate(bob, "hunter2", "bob").expect("904");
            authenticate(bob, "bob", "not-hunter2").expect("904");
            for (String wrong : List.of(
                    "password = hunter2",
                    "password = \"x\"hunter2\"",
                    "password = \"hunter2",
                    "password = 'hunter2",
                    "password = [\"hunter2\"]",
                    "password = \"$pbkdf2-sha512$hunter2\"",
                    "pasword = \"hunter2\"",
                    "[operator.carl]\npassword-hash = \"hunter2\"",
                    "[operator.carl]\npassword-hash = hunter2",
                    "[account.carl]\npassword = \"hunter2\"",
                    "[account.carl]\npassword-hash = x\"hunter2")) {
                Files.writeString(file, wrong + "\n" + people);
                anne.send("REHASH").expect("400");
            }
            server.terminate();
            List<String> log = log(server);
            assertTrue(log.stream().noneMatch(line -> line.contains("unter2")), log::toString);
            assertEquals(
                    11,
                    log.stream().filter(line -> line.contains("rehash-failed")).count());
            assertEquals("", server.errors());
        }
    }

    private static TestClient authenticate(TestClient client, String name, String password) {
        client.send("AUTHENTICATE PLAIN").expect("AUTHENTICATE", "+");
        byte[] response = ("\0" + name + "\0" + password).getBytes(StandardCharsets.UTF_8);
        return client.send("AUTHENTICATE " + Base64.getEncoder().encodeToString(response));
    }

    @Test
    void letsPeopleTalkOnWhileTheTerminalIsStopped() throws Exception {
        try (ServerProcess server = ServerProcess.start("--log-rate", "1000000", "--flood-rate", "0")) {
            TestClient anne = server.join("anne");
            TestClient bob = server.join("bob");
            // More than the system takes for a terminal that shows nothing, and the queue besides.
            for (int i = 0; i < 10; i++) {
                anne.send(IntStream.range(i * 1000, (i + 1) * 1000)
                                .mapToObj(n -> "NICK anne" + n)
                                .toArray(String[]::new))
                        .sync();
            }
            anne.send("PRIVMSG bob :still here");
            bob.expect("PRIVMSG", "bob", "still here");
            server.listen();
            server.terminate();
            List<String> log = log(server);
            assertTrue(log.stream().anyMatch(line -> line.contains(" WARN  log-overflow left-out=")));
            assertTrue(log.get(log.size() - 1).endsWith(" INFO  stopped"), log.get(log.size() - 1));
        }
    }
}
