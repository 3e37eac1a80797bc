package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.config.ServerConfig;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestClock;
import causerie.server.kit.TestServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one address may have: so many connections, so many of them nameless, so many new ones a minute. */
final class AddressGateTest {
    private static final String TOO_MANY = "Closing Link: 127.0.0.1 (Too many connections from your address)";
    private static final String TOO_MANY_HALF_OPEN =
            "Closing Link: 127.0.0.1 (Too many connections from your address that have not said who they are)";
    private static final String TOO_MANY_NEW =
            "Closing Link: 127.0.0.1 (Too many new connections from your address: try again in a minute)";

    private final TestClock clock = new TestClock();

    @Test
    void letsAnAddressHave32Connections() {
        try (TestServer server = TestServer.start("--exempt-networks", "none", "--lobby", "none")) {
            TestClient first = server.join("person0");
            for (int i = 1; i < 32; i++) {
                server.join("person" + i);
            }
            assertEquals(TOO_MANY, server.connect().expectEnd());
            first.send("QUIT").expectEnd();
            server.awaitEmptyBut(31);
            server.join("person32");
            assertEquals(TOO_MANY, server.connect().expectEnd());
        }
    }

    @Test
    void letsAnAddressHave16ConnectionsThatDoNotSayWhoTheyAre() {
        try (TestServer server = TestServer.start("--exempt-networks", "none", "--lobby", "none")) {
            List<TestClient> nameless = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                nameless.add(server.connect());
                nameless.get(i).sync();
            }
            assertEquals(TOO_MANY_HALF_OPEN, server.connect().expectEnd());
            nameless.get(0).register("anne");
            server.connect().sync();
            assertEquals(TOO_MANY_HALF_OPEN, server.connect().expectEnd());
            nameless.get(1).close();
            server.awaitEmptyBut(16);
            server.connect().sync();
        }
    }

    @Test
    void letsAnAddressComeAnew60TimesAMinute() {
        try (TestServer server = TestServer.start("--exempt-networks", "none", "--lobby", "none")) {
            comeAndGo(server, 60);
            assertEquals(TOO_MANY_NEW, server.connect().expectEnd());
            server.clock().advance(Duration.ofSeconds(60).minusNanos(1));
            assertEquals(TOO_MANY_NEW, server.connect().expectEnd());
            server.clock().advance(Duration.ofNanos(1));
            comeAndGo(server, 60);
            assertEquals(TOO_MANY_NEW, server.connect().expectEnd());
        }
    }

    private static void comeAndGo(TestServer server, int times) {
        for (int i = 0; i < times; i++) {
            server.connect().send("QUIT").expectEnd();
            server.awaitEmpty();
        }
    }

    @Test
    void countsAsItIsTold() {
        try (TestServer server = TestServer.start(
                "--exempt-networks", "none", "--max-per-address", "3", "--max-half-open-per-address", "2")) {
            server.join("anne");
            server.connect().sync();
            server.connect().sync();
            assertEquals(TOO_MANY, server.connect().expectEnd());
        }
        try (TestServer server = TestServer.start("--exempt-networks", "none", "--max-new-per-address", "1")) {
            server.join("anne");
            assertEquals(TOO_MANY_NEW, server.connect().expectEnd());
        }
    }

    @Test
    void leavesThisMachineAloneAsSeveralPeopleMayShareIt() {
        try (TestServer server = TestServer.start("--lobby", "none")) {
            for (int i = 0; i < 61; i++) {
                server.connect().sync();
            }
        }
    }

    @Test
    void countsEachAddressByItself() {
        AddressGate gate = gate("--max-per-address", "1");
        enter(gate, "10.0.0.1");
        assertEquals(Optional.empty(), enter(gate, "10.0.0.2").refusal());
        assertEquals(Optional.empty(), enter(gate, "fd00::1").refusal());
        assertEquals(true, enter(gate, "10.0.0.1").refusal().isPresent());
        assertEquals(true, enter(gate, "fd00::1").refusal().isPresent());
    }

    @Test
    void forgetsAddressesWithoutConnectionsAfterAMinute() {
        AddressGate gate = gate();
        AddressGate.Place first = enter(gate, "10.0.0.1");
        AddressGate.Place second = enter(gate, "10.0.0.2");
        second.registered();
        second.leave();
        clock.advance(Duration.ofSeconds(60).minusNanos(1));
        gate.tick();
        assertEquals(2, gate.size());
        clock.advance(Duration.ofNanos(1));
        gate.tick();
        assertEquals(1, gate.size());
        first.leave();
        gate.tick();
        assertEquals(0, gate.size());
    }

    @Test
    void remembersNotMoreThanSoManyAddresses() throws UnknownHostException {
        AddressGate gate = gate();
        AddressGate.Place here = enter(gate, "10.0.0.1");
        for (int i = 0; i < 65_536; i++) {
            byte[] address = {11, 0, (byte) (i >> Byte.SIZE), (byte) i};
            gate.enter(InetAddress.getByAddress(address)).orElseThrow().leave();
        }
        gate.tick();
        assertEquals(1, gate.size());
        here.leave();
    }

    @Test
    void forgetsNothingOfThoseWhoAreHereThroughRefusedOnes() {
        AddressGate gate = gate("--max-half-open-per-address", "1");
        AddressGate.Place here = enter(gate, "10.0.0.1");
        AddressGate.Place refused = enter(gate, "10.0.0.1");
        refused.leave();
        assertEquals(true, enter(gate, "10.0.0.1").refusal().isPresent());
        here.registered();
        here.registered();
        assertEquals(Optional.empty(), enter(gate, "10.0.0.1").refusal());
        assertEquals(true, enter(gate, "10.0.0.1").refusal().isPresent());
    }

    @Test
    void tells256AtOnceAndNoMore() {
        AddressGate gate = gate("--max-per-address", "1");
        enter(gate, "10.0.0.1");
        List<AddressGate.Place> told = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            told.add(enter(gate, "10.0.0.1"));
        }
        assertEquals(Optional.empty(), gate.enter(address("10.0.0.1")));
        told.get(0).leave();
        assertEquals(true, enter(gate, "10.0.0.1").refusal().isPresent());
        assertEquals(Optional.empty(), gate.enter(address("10.0.0.1")));
    }

    private AddressGate gate(String... options) {
        ServerConfig config = ServerConfig.parse(options);
        return new AddressGate(() -> config.limits().address(), clock.server()::nanoTime);
    }

    private static AddressGate.Place enter(AddressGate gate, String address) {
        return gate.enter(address(address)).orElseThrow();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException notAnAddress) {
            throw new AssertionError(notAnAddress);
        }
    }
}
