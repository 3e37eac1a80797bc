package causerie.server.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Threads;
import causerie.server.config.ScramVerifier;
import causerie.server.kit.LogLines;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import causerie.server.kit.TestWebSocket;
import causerie.server.net.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person who runs a server is told. */
final class EventLogTest {
    private static final String HASH = ScramVerifier.of("secret").toString();
    private static final String PEOPLE = """
            [operator.opal]
            password-hash = "%s"
            [account.bob]
            password-hash = "%s"
            """.formatted(HASH, HASH);

    @TempDir
    private Path folder;

    private final LogLines log = new LogLines();

    @AfterEach
    void close() {
        log.close();
    }

    private Path file() {
        return folder.resolve("causerie.toml");
    }

    private TestServer withPeople(String settings) throws IOException {
        Files.writeString(file(), settings + PEOPLE);
        return TestServer.start("--config", file().toString());
    }

    private static TestServer start(String... options) {
        return TestServer.start(Stream.concat(Stream.of("--log-level", "debug"), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void tellsWhoComesAndGoes() {
        try (TestServer server = start()) {
            TestClient anne = server.join("anne");
            log.await("DEBUG connected address=127.0.0.1");
            log.await("INFO  registered nick=anne address=127.0.0.1");
            anne.send("NICK zoë").expect("NICK");
            log.await("INFO  renamed nick=zoë address=127.0.0.1 former=anne");
            anne.send("QUIT :bye").expectEnd();
            assertEquals(
                    "INFO  left nick=zoë address=127.0.0.1 reason=\"Quit: bye\"", log.await("INFO  left nick=zoë"));
            server.connect().send("NICK bob").close();
            log.await("DEBUG disconnected nick=bob address=127.0.0.1 reason=");
            assertEquals(1, log.count("INFO  left"));
        }
    }

    @Test
    void tellsThatTheServerStops() {
        TestServer server = start();
        TestClient anne = server.join("anne");
        Threads.start("stop", server::stop);
        anne.expectEnd();
        assertEquals("INFO  stopping connections=1", log.await("INFO  stopping"));
        log.await("INFO  stopped");
        assertEquals(0, log.count("INFO  left"), "one line for all");
    }

    @Test
    void tellsWhoWasCutAndWhy() {
        try (TestServer server = start("--ping-timeout", "20s", "--registration-timeout", "10s")) {
            server.join("anne");
            server.connect().sync();
            server.clock().advance(Duration.ofSeconds(10).plusNanos(1));
            log.await("INFO  cut address=127.0.0.1 reason=\"Registration timed out\"");
            server.clock().advance(Duration.ofSeconds(11));
            log.await("INFO  cut nick=anne address=127.0.0.1 reason=\"Ping timeout: 21 seconds\"");
            assertEquals(0, log.count("INFO  left"));
        }
    }

    @Test
    void tellsWhoSentTooFast() {
        try (TestServer server = start("--flood-rate", "1", "--flood-bytes", "16384")) {
            server.join("anne").send("PING 1\r\n".repeat(4000));
            log.await("INFO  cut nick=anne address=127.0.0.1 reason=\"Excess flood\"");
        }
    }

    @Test
    void tellsWhoDidNotRead() {
        try (TestServer server = start("--send-queue-bytes", "16384");
                TestClient slow = TestClient.connect(server.port(), 4096)) {
            slow.register("slow");
            TestClient bob = server.join("bob");
            while (log.count("INFO  cut") == 0) {
                bob.send(("PRIVMSG slow :" + "x".repeat(400) + "\r\n").repeat(100))
                        .sync();
            }
            log.await("INFO  cut nick=slow address=127.0.0.1 reason=\"You do not read what you are sent\"");
        }
    }

    @Test
    void tellsWhoWasRefusedAndWhy() {
        try (TestServer server = start("--password", "secret", "--max-connections", "1", "--ws-port", "0")) {
            server.connect().send("PASS wrong", "NICK anne", "USER a 0 * :a").expectEnd();
            log.await("WARN  refused address=127.0.0.1 reason=\"Password incorrect\"");
            server.awaitEmpty();
            server.connect().send("GET / HTTP/1.1").expectEnd();
            log.await("WARN  refused address=127.0.0.1 reason=\"This is no web server\"");
            server.awaitEmpty();
            TestWebSocket page = TestWebSocket.connect(server.port(Service.WEBSOCKET));
            page.raw(TestWebSocket.request("Origin: https://evil.example"));
            page.header();
            page.close();
            log.await("WARN  refused address=127.0.0.1 origin=https://evil.example reason=");
            server.awaitEmpty();
            server.connect().sync();
            server.connect().expectEnd();
            log.await("WARN  refused address=127.0.0.1 reason=\"This server is full\"");
        }
    }

    @Test
    void tellsWhichAddressHasTooManyConnections() {
        try (TestServer server = start("--exempt-networks", "none", "--max-half-open-per-address", "1")) {
            server.connect().sync();
            server.connect().expectEnd();
            log.await("WARN  refused address=127.0.0.1 reason=\"Too many connections from your address that");
        }
    }

    @Test
    void tellsWhoLogsInAndWhoCannot() throws IOException {
        try (TestServer server = withPeople("")) {
            TestClient bob = server.connect().send("CAP REQ sasl");
            authenticate(bob, "bob", "wrong").expect("904");
            assertEquals(
                    "WARN  login-failed address=127.0.0.1 account=bob reason=\"SASL authentication failed\"",
                    log.await("WARN  login-failed"));
            authenticate(bob, "hunter2", "bob").expect("904");
            log.await("WARN  login-failed address=127.0.0.1 reason=");
            authenticate(bob, "BOB", "secret").expect("903");
            log.await("INFO  logged-in address=127.0.0.1 account=bob");
            bob.register("bob");
            log.await("INFO  registered nick=bob address=127.0.0.1 account=bob");
            assertTrue(log.all().stream().noneMatch(line -> line.contains("hunter2")), log.all()::toString);
        }
    }

    private static TestClient authenticate(TestClient client, String name, String password) {
        client.send("AUTHENTICATE PLAIN").expect("AUTHENTICATE", "+");
        byte[] response = ("\0" + name + "\0" + password).getBytes(UTF_8);
        return client.send("AUTHENTICATE " + Base64.getEncoder().encodeToString(response));
    }

    @Test
    void tellsWhatOperatorsDo() throws IOException {
        try (TestServer server = withPeople("")) {
            TestClient anne = server.join("anne");
            anne.send("OPER opal hunter2", "OPER hunter2 hunter2").expect("464");
            log.await("WARN  operator-failed nick=anne address=127.0.0.1 name=opal reason=\"Password incorrect\"");
            log.await("WARN  operator-failed nick=anne address=127.0.0.1 reason=\"Password incorrect\"");
            anne.send("OPER opal secret").expect("381");
            log.await("INFO  operator nick=anne address=127.0.0.1 name=opal");
            TestClient carl = server.join("carl");
            anne.send("CHGHOST carl ~c a.host").expect("NOTICE");
            log.await("INFO  host-changed nick=carl address=127.0.0.1 by=anne user=~c host=a.host");
            anne.send("KILL carl :go away");
            carl.expectEnd();
            log.await("INFO  killed nick=carl address=127.0.0.1 by=anne reason=\"go away\"");
            log.await("INFO  left nick=carl address=127.0.0.1 reason=\"Killed (anne (go away))\"");
            Files.writeString(file(), "name = \"Two\"\n" + PEOPLE);
            anne.send("REHASH").expect("382");
            log.await("INFO  rehashed by=anne needs-restart=name");
            Files.writeString(file(), "max-bans = 0\n" + PEOPLE);
            anne.send("REHASH").expect("400");
            assertEquals(
                    "WARN  rehash-failed by=anne reason=\"In "
                            + file().toString().replace("\\", "\\\\")
                            + ", line 1, max-bans: '0' is not a whole number from 1 to 1000000.\"",
                    log.await("WARN  rehash-failed"));
            assertTrue(log.all().stream().noneMatch(line -> line.contains("hunter2")), log.all()::toString);
        }
    }

    @Test
    void tellsFromWhomTheConfigurationTakesWhatTheyHad() throws IOException {
        try (TestServer server = withPeople("")) {
            TestClient bob = server.connect().send("CAP REQ sasl");
            authenticate(bob, "bob", "secret").expect("903");
            bob.register("bob").send("OPER opal secret").expect("381");
            Files.writeString(file(), "");
            bob.send("REHASH").expect("382");
            log.await("INFO  logged-out nick=bob address=127.0.0.1 account=bob");
            log.await("INFO  operator-no-more nick=bob address=127.0.0.1 reason=\"operator opal was removed from the");
        }
    }

    @Test
    void tellsMoreOrLessWhenTheConfigurationSaysSo() throws IOException {
        try (TestServer server = withPeople("log-level = \"warn\"\n")) {
            TestClient anne = server.join("anne").send("OPER opal secret");
            anne.expect("381");
            assertEquals(0, log.count("INFO "));
            Files.writeString(file(), "log-level = \"debug\"\n" + PEOPLE);
            anne.send("REHASH").expect("382");
            log.await("INFO  rehashed by=anne");
            anne.enter("#a");
            log.await("DEBUG room-opened room=#a");
            Files.writeString(file(), "log-level = \"loud\"\n" + PEOPLE);
            anne.send("REHASH").expect("400");
            assertTrue(log.await("WARN  rehash-failed")
                    .endsWith("line 1, log-level: 'loud' is not how much a log can tell: error, warn, info, debug or"
                            + " trace.\""));
            anne.enter("#b");
            log.await("DEBUG room-opened room=#b");
        }
    }

    @Test
    void tellsOfRoomsToThoseWhoWantToKnow() {
        try (TestServer server = start()) {
            TestClient anne = server.join("anne").enter("#a");
            anne.send("RENAME #a #b", "PART #b").expect("PART");
            log.await("DEBUG room-opened room=#a");
            log.await("DEBUG room-renamed room=#b former=#a");
            log.await("DEBUG room-closed room=#b");
            anne.send("JOIN #c", "QUIT").expectEnd();
            log.await("DEBUG room-closed room=#c");
        }
    }
}
