package causerie.server.kit;

import causerie.server.ChatServer;
import causerie.server.config.ConfigException;
import causerie.server.config.ConfigSource;
import causerie.server.config.ServerConfig;
import causerie.server.net.CannotStartException;
import causerie.server.net.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real server in this process, on a free port, with a clock that stands still and no brake on fast senders if a test does
 * not ask for one. As an extension it ends after each test and checks that no connection stays behind.
 */
public final class TestServer implements AfterEachCallback, AutoCloseable {
    /** Whether all tests run on a server that keeps what is said on disk; otherwise those do that are about that. */
    private static final boolean STORED = Boolean.getBoolean("causerie.test.stored");

    private static final List<List<String>> DEFAULTS = List.of(
            List.of("--port", "0"),
            List.of("--bind", "127.0.0.1"),
            List.of("--data", "none"),
            List.of("--flood-rate", "0"),
            List.of("--playback", "0"));

    private final TestClock clock = new TestClock();
    private final ServerConfig config;
    private final ChatServer server;
    private final Queue<TestClient> clients = new ConcurrentLinkedQueue<>();

    private TestServer(List<String> words) {
        try {
            config = load(words);
            server = ChatServer.start(config, clock.server());
        } catch (ConfigException | CannotStartException cannot) {
            throw new AssertionError(cannot);
        }
    }

    private static ServerConfig load(List<String> words) throws ConfigException {
        return ConfigSource.of(words.toArray(String[]::new)).load();
    }

    /** Starts one with further options, as people type them. */
    public static TestServer start(String... options) {
        return new TestServer(withDefaults(options));
    }

    private static List<String> withDefaults(String... options) {
        List<String> words = new ArrayList<>(Arrays.asList(options));
        boolean encrypted = words.contains("--tls-port") || words.contains("--wss-port");
        if (!words.contains("--data") && (STORED || encrypted)) {
            // Where its certificate is kept.
            words.addAll(List.of("--data", "target/test-data/" + UUID.randomUUID()));
        }
        DEFAULTS.stream().filter(pair -> !words.contains(pair.get(0))).forEach(words::addAll);
        return words;
    }

    /** Gives it these options in place of those it was started with, while it runs. */
    public void reconfigure(String... options) {
        try {
            server.reconfigure(load(withDefaults(options)));
        } catch (ConfigException cannot) {
            throw new AssertionError(cannot);
        }
    }

    public TestClock clock() {
        return clock;
    }

    public int port() {
        return server.port();
    }

    /** The port of a service that the test has asked for. */
    public int port(Service service) {
        return server.port(service).orElseThrow();
    }

    public int connections() {
        return server.connections();
    }

    /** A client that has said nothing yet. */
    public TestClient connect() {
        return closedInTheEnd(TestClient.connect(port()));
    }

    /** The same over an encrypted connection. */
    public TestClient connectEncrypted() {
        return closedInTheEnd(TestClient.over(TestTls.socket(port(Service.TLS))));
    }

    /** The same by one that calls the server by this name. */
    public TestClient connectEncrypted(String name) {
        return closedInTheEnd(TestClient.over(TestTls.socket(port(Service.TLS), name)));
    }

    private TestClient closedInTheEnd(TestClient client) {
        clients.add(client);
        return client;
    }

    /** A client that has come as far as everybody does without doing anything: into the lobby, if there is one. */
    public TestClient join(String nick, String... capabilities) {
        return join(connect(), nick, capabilities);
    }

    /** The same for a client that has connected. */
    public TestClient join(TestClient client, String nick, String... capabilities) {
        if (capabilities.length > 0) {
            client.send("CAP REQ :" + String.join(" ", capabilities)).expect("CAP", "*", "ACK");
        }
        client.register(nick);
        if (config.lobby().isPresent()) {
            client.expect(Arrays.asList(capabilities).contains("no-implicit-names") ? "JOIN" : "366");
        }
        return client;
    }

    /** Stops the server as Ctrl+C does, with its clients still there. */
    public void stop() {
        server.close();
    }

    /** Waits until no connection is left. */
    public void awaitEmpty() {
        awaitEmptyBut(0);
    }

    /** Waits until only so many connections are left. */
    public void awaitEmptyBut(int left) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(2))
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(20))
                .until(() -> connections() == left);
    }

    /** Closes all clients and lets time pass until what still waited for it is over. */
    public void awaitEmptyWhileTimePasses() {
        clients.forEach(TestClient::close);
        Awaitility.await().until(() -> {
            clock.advance(Duration.ofSeconds(5));
            return connections() == 0;
        });
    }

    @Override
    public void close() {
        clients.forEach(TestClient::close);
        awaitEmpty();
        server.close();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }
}
