package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Several devices of one account come in under one name, and go: others see one person. */
final class DevicesTest {
    private static final String FULL =
            "You are here under this name with as many devices as may be (3): leave with one, or"
                    + " choose another name";

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(
            ConfigFiles.withAccounts(folder, "Anne", "bob"), "--devices", "shared", "--devices-per-account", "3");

    private final TestClient eve = server.join("eve");

    private TestClient loggedIn(String account, String... capabilities) {
        TestClient client = server.connect();
        client.send("CAP REQ :sasl " + String.join(" ", capabilities)).expect("CAP", "*", "ACK");
        return client.logIn(account);
    }

    private TestClient anne(String... capabilities) {
        return server.join(loggedIn("anne", capabilities), "anne");
    }

    private static List<String> verbs(List<Message> messages) {
        return messages.stream().map(Message::verb).toList();
    }

    @Test
    void showsOthersOnePerson() {
        anne();
        assertEquals(List.of("JOIN"), verbs(eve.sync()));
        anne();
        assertEquals(List.of(), verbs(eve.sync()));
        assertEquals(
                "anne eve",
                String.join(
                        " ",
                        List.of(eve.send("NAMES #general")
                                        .expect("353")
                                        .lastParam()
                                        .split(" "))
                                .stream()
                                .sorted()
                                .toList()));
        eve.send("WHOIS anne");
        List<Message> whois = eve.until("318");
        assertEquals(1, whois.stream().filter(m -> m.verb().equals("311")).count());
        assertTrue(eve.send("LUSERS").expect("255").lastParam().startsWith("I have 2 clients"));
    }

    @Test
    void tellsTheNewDeviceOfTheRoomsThatThePersonIsIn() {
        TestClient first = anne().enter("#tea");
        first.send("TOPIC #tea :Earl Grey", "MODE anne +iB").expect("MODE", "anne");
        TestClient second = loggedIn("anne");
        second.send("NICK anne", "USER phone 0 * :Phone", "CAP END");
        List<Message> welcome = second.until("422");
        assertEquals("001", welcome.get(0).verb());
        assertTrue(welcome.get(0).lastParam().endsWith("anne!~anne@127.0.0.1"));
        assertTrue(verbs(welcome).containsAll(List.of("005", "251")));
        assertEquals(
                List.of("#general", "#tea"),
                welcome.stream()
                        .filter(message -> message.verb().equals("JOIN"))
                        .map(message -> message.param(0))
                        .sorted()
                        .toList());
        assertEquals(
                "+Bi",
                welcome.stream()
                        .filter(m -> m.verb().equals("MODE"))
                        .findFirst()
                        .orElseThrow()
                        .param(1));
        List<Message> rooms = second.sync();
        assertEquals(2, rooms.stream().filter(m -> m.verb().equals("366")).count());
        assertEquals(
                "Earl Grey",
                rooms.stream()
                        .filter(m -> m.verb().equals("332"))
                        .findFirst()
                        .orElseThrow()
                        .lastParam());
    }

    @Test
    void letsTheOneThatCameFirstGoFirst() {
        eve.send("MONITOR + anne").expect("731");
        TestClient first = anne();
        TestClient second = anne();
        eve.expect("730", "eve", "anne!~anne@127.0.0.1");
        eve.expect("JOIN");
        first.send("QUIT :gone").expectEnd();
        server.awaitEmptyBut(2);
        second.send("PRIVMSG #general :still here", "NICK annabel").expect("NICK", "annabel");
        assertEquals(List.of("PRIVMSG", "NICK", "731"), verbs(eve.until("731")));
        eve.send("MONITOR + annabel").expect("730");
        assertEquals(
                "annabel!~anne@127.0.0.1",
                eve.send("WHOIS annabel").expect("311").param(1) + "!~anne@127.0.0.1");
        second.send("QUIT :bye").expectEnd();
        assertEquals("Quit: bye", eve.expect("QUIT").lastParam());
        eve.expect("731", "eve", "annabel");
        eve.send("WHOWAS annabel").expect("314", "eve", "annabel");
    }

    @Test
    void letsTheOneThatCameLastGoFirst() {
        TestClient first = anne();
        TestClient second = anne();
        eve.expect("JOIN");
        second.reset();
        server.awaitEmptyBut(2);
        eve.send("WHOWAS anne").expect("406");
        eve.send("PRIVMSG anne :there?");
        assertEquals("there?", first.expect("PRIVMSG", "anne").lastParam());
        first.close();
        assertEquals("anne", eve.expect("QUIT").source().name());
        eve.send("PRIVMSG anne :there?").expect("401", "eve", "anne");
        assertEquals(List.of(), verbs(eve.sync()));
        anne();
        assertEquals(List.of("JOIN"), verbs(eve.sync()));
    }

    @Test
    void takesAsManyAsAllowed() {
        anne();
        anne();
        anne();
        TestClient fourth = loggedIn("anne").send("NICK anne", "USER anne 0 * :Anne", "CAP END");
        assertEquals(FULL, fourth.expect("433", "*", "anne").lastParam());
        fourth.send("NICK anne4").expect("001", "anne4");
        server.join(loggedIn("bob"), "bob");
    }

    @Test
    void makesRoomWhenOneGoes() {
        anne().send("QUIT").expectEnd();
        anne();
        TestClient second = anne();
        anne();
        second.send("QUIT").expectEnd();
        server.awaitEmptyBut(3);
        anne();
    }

    @Test
    void endsAllWhenThePersonIsRemovedFromTheServer() {
        try (TestServer ruled =
                TestServer.start(ConfigFiles.write(folder, ConfigFiles.account("anne"), ConfigFiles.operator("op")))) {
            TestClient op = ruled.join("op").oper("op");
            TestClient first = ruled.join(ruled.connect().send("CAP REQ sasl").logIn("anne"), "anne");
            TestClient second = ruled.join(ruled.connect().send("CAP REQ sasl").logIn("anne"), "anne");
            op.send("KILL anne :enough");
            first.expect("KILL", "anne");
            second.expect("KILL", "anne");
            assertEquals("Closing Link: 127.0.0.1 (Killed (op (enough)))", first.expectEnd());
            assertEquals("Closing Link: 127.0.0.1 (Killed (op (enough)))", second.expectEnd());
            op.expect("QUIT");
            ruled.awaitEmptyBut(1);
            op.expectNo("QUIT");
        }
    }

    @Test
    void isForDevicesOfOneAccountOnly() {
        anne();
        loggedIn("bob").send("NICK anne", "USER bob 0 * :Bob", "CAP END").expect("433", "*", "anne");
        server.connect().send("NICK anne", "USER anne 0 * :Guest").expect("433", "*", "anne");
        server.join("guest");
        loggedIn("anne").send("NICK guest").expect("433", "*", "guest");
        TestClient other = server.join(loggedIn("anne"), "anna2");
        other.send("NICK anne").expect("433", "anna2", "anne");
    }

    @Test
    void leavesTheAccountAsAllOfThemHaveProved() {
        TestClient first = anne();
        TestClient second = anne();
        String bob = "AUTHENTICATE AGJvYgBzw6lzYW1l";
        String sentence = "You are here under this name with other devices, too: log in to another account with a new"
                + " connection";
        second.send("AUTHENTICATE PLAIN", bob);
        assertEquals(sentence, second.expect("904").lastParam());
        second.logIn("anne").send("QUIT").expectEnd();
        server.awaitEmptyBut(2);
        first.logIn("bob");
    }

    @Test
    void waitsForTheOtherDeviceThatIsJustComingIn() {
        TestClient half = loggedIn("anne").send("NICK anna_");
        half.sync();
        TestClient anne = loggedIn("anne").send("NICK anna_", "USER anne 0 * :Anne", "CAP END");
        server.clock().awaitSomebodyWaiting();
        half.send("USER half 0 * :Half", "CAP END").expect("001", "anna_");
        anne.expect("001", "anna_");
        eve.expect("JOIN");
        eve.expectNo("JOIN", "QUIT");
    }

    @Test
    void endsOthersWhereDevicesDoNotShare() {
        server.reconfigure(ConfigFiles.withAccounts(folder, "Anne", "bob"), "--devices", "single");
        TestClient first = anne();
        anne();
        first.expectEnd();
        assertEquals(List.of("JOIN", "QUIT", "JOIN"), verbs(eve.sync()));
    }
}
