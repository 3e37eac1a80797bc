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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CHGHOST, and <a href="https://ircv3.net/specs/extensions/chghost">chghost</a>. */
final class ChghostTest {
    private static final String CHANGE = ":bob!~bob@127.0.0.1 CHGHOST ~b staff/bob.example";

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server =
            TestServer.start("--lobby", "none", ConfigFiles.write(folder, ConfigFiles.operator("admin")));

    private final TestClient admin = server.join("admin").oper("admin");
    private final TestClient bob = server.join("bob", "chghost").enter("#room");

    private void change() {
        admin.send("CHGHOST bob ~b staff/bob.example").expect("NOTICE", "admin");
    }

    @Test
    void tellsThoseWhoShareARoomOnce() {
        // "servers MUST send the CHGHOST message to other clients who share channels with the target client and who
        // have enabled the chghost capability. Servers SHOULD also send the CHGHOST message to the client whose own
        // username or host changed, if that client also supports the chghost capability."
        TestClient anne = server.join("anne", "chghost").enter("#room").enter("#other");
        TestClient stranger = server.join("eve", "chghost");
        bob.enter("#other").sync();
        change();
        bob.expectNextLine(CHANGE);
        anne.expectLine(CHANGE);
        bob.send("PRIVMSG #room :hi");
        anne.expectNextLine(":bob!~b@staff/bob.example PRIVMSG #room :hi");
        stranger.expectNo("CHGHOST");
    }

    @Test
    void tellsThePersonTheNewHost() {
        TestClient plain = server.join("tom");
        change();
        bob.expectLine(":causerie.local 396 bob staff/bob.example :is now your displayed host");
        admin.send("CHGHOST tom new.host");
        plain.expectNextLine(":causerie.local 396 tom new.host :is now your displayed host");
        admin.send("CHGHOST tom ~other new.host").expect("NOTICE");
        // Only the user name is another.
        assertEquals(List.of(), plain.sync());
    }

    @Test
    void tellsThoseWhoWatch() {
        // https://ircv3.net/specs/extensions/extended-monitor: "If chghost is also enabled, the client will get CHGHOST
        // notifications for monitored nicks."
        TestClient watcher = server.join("tom", "chghost", "extended-monitor").send("MONITOR + bob");
        TestClient half = server.join("ulf", "extended-monitor").send("MONITOR + bob");
        TestClient other = server.join("uwe", "chghost").send("MONITOR + bob");
        List.of(watcher, half, other).forEach(client -> client.expect("730"));
        change();
        watcher.expectNextLine(CHANGE);
        assertEquals(List.of(), half.sync());
        assertEquals(List.of(), other.sync());
    }

    @Test
    void looksLikeAReturnToThoseWhoDoNotKnow() {
        // "When the capability is not enabled for other clients who share channels with the changed client, servers
        // SHOULD send fallback messages to simulate the client reconnecting … the simulated events SHOULD include
        // appropriate QUIT, JOIN and MODE commands, to restore membership and user channel modes."
        TestClient plain = server.join("plain").enter("#room");
        TestClient modern =
                server.join("modern", "extended-join", "away-notify").enter("#room");
        bob.send("MODE #room +v bob", "AWAY :lunch").expect("306");
        List.of(plain, modern).forEach(TestClient::sync);
        change();
        plain.expectNextLine(":bob!~bob@127.0.0.1 QUIT :Changing hostname");
        plain.expectNextLine(":bob!~b@staff/bob.example JOIN #room");
        plain.expectNextLine(":causerie.local MODE #room +ov bob bob");
        assertEquals(List.of(), plain.sync());
        modern.expectNextLine(":bob!~bob@127.0.0.1 QUIT :Changing hostname");
        modern.expectNextLine(":bob!~b@staff/bob.example JOIN #room * :Real bob");
        modern.expectNextLine(":causerie.local MODE #room +ov bob bob");
        modern.expectNextLine(":bob!~b@staff/bob.example AWAY :lunch");
        bob.expectNo("QUIT", "JOIN", "MODE");
    }

    @Test
    void looksLikeOneReturnToAllCommonRooms() {
        TestClient plain = server.join("plain").enter("#room").enter("#other");
        bob.enter("#other").enter("#alone").sync();
        plain.sync();
        change();
        plain.expectNextLine(":bob!~bob@127.0.0.1 QUIT :Changing hostname");
        List<String> rooms = plain.sync().stream()
                .filter(line -> line.verb().equals("JOIN"))
                .map(line -> line.param(0))
                .sorted()
                .toList();
        assertEquals(List.of("#other", "#room"), rooms);
    }

    @Test
    void looksLikeNothingWhereSoConfigured() {
        server.reconfigure(
                "--lobby",
                "none",
                "--chghost-fallback",
                "false",
                ConfigFiles.write(folder, ConfigFiles.operator("admin")));
        TestClient plain = server.join("plain").enter("#room");
        plain.sync();
        change();
        assertEquals(List.of(), plain.sync());
        bob.send("PRIVMSG #room :hi");
        plain.expectNextLine(":bob!~b@staff/bob.example PRIVMSG #room :hi");
    }

    @Test
    void isNoWayAroundABan() {
        TestClient anne = server.join("anne").enter("#mine");
        anne.send("MODE #mine +b *!*@127.0.0.1", "MODE #mine +e *!*@*.example").expect("MODE");
        admin.send("CHGHOST bob new.host").expect("NOTICE");
        bob.send("JOIN #mine").expect("474", "bob", "#mine");
        admin.send("CHGHOST bob a.example").expect("NOTICE");
        bob.enter("#mine").send("PART #mine").expect("PART");
        anne.send("MODE #mine -b+b *!*@127.0.0.1 *!*@*.host", "MODE #mine -e *!*@*.example")
                .sync();
        bob.enter("#mine").send("PART #mine").expect("PART");
        admin.send("CHGHOST bob new.host").expect("NOTICE");
        bob.send("JOIN #mine").expect("474", "bob", "#mine");
    }

    @Test
    void hidesTheAddressFromAllButThePersonAndOperators() {
        change();
        TestClient anne = server.join("anne");
        anne.send("WHOIS bob").expectLine(":causerie.local 311 anne bob ~b staff/bob.example * :Real bob");
        anne.expectNo("378", "338");
        admin.send("WHOIS bob").expect("378", "admin", "bob", "is connecting from ~b@127.0.0.1 127.0.0.1");
        bob.send("WHOIS bob").expect("378", "bob", "bob", "is connecting from ~b@127.0.0.1 127.0.0.1");
        // https://ircv3.net/specs/extensions/whox: "255.255.255.255 is used for [ip] when the server refuses to
        // disclose the IP address."
        anne.send("WHO bob %ih").expectLine(":causerie.local 354 anne 255.255.255.255 staff/bob.example");
        admin.send("WHO bob %ih").expectLine(":causerie.local 354 admin 127.0.0.1 staff/bob.example");
        bob.send("WHO bob %ih").expectLine(":causerie.local 354 bob 127.0.0.1 staff/bob.example");
        anne.send("WHO bob").expect("352", "anne", "*", "~b", "staff/bob.example");
        anne.send("USERHOST bob").expect("302", "anne", "bob=+~b@staff/bob.example");
        anne.send("MONITOR + bob").expect("730", "anne", "bob!~b@staff/bob.example");
        assertEquals(List.of("admin", "anne"), who("127.0.*", anne));
        assertEquals(List.of("bob"), who("staff/*", anne));
        admin.sync();
        assertEquals(List.of("admin", "anne", "bob"), who("127.0.*", admin));
        server.join("names", "userhost-in-names")
                .send("NAMES #room")
                .expect("353", "names", "=", "#room", "@bob!~b@staff/bob.example");
    }

    private static List<String> who(String mask, TestClient asker) {
        return asker.send("WHO " + mask).until("315").stream()
                .filter(line -> line.verb().equals("352"))
                .map(line -> line.param(5))
                .sorted()
                .toList();
    }

    @Test
    void hidesTheAddressAlsoOfThoseWhoAreGone() {
        change();
        bob.send("NICK robert").expect("NICK", "robert");
        TestClient anne = server.join("anne").send("WHOWAS bob");
        anne.expect("314", "anne", "bob", "~b", "staff/bob.example");
        anne.expectNo("338");
        // "A WHOWAS entry is … optionally followed by other numerics relevant to that user, such as RPL_WHOISACTUALLY"
        admin.send("WHOWAS bob").expectLine(":causerie.local 338 admin bob 127.0.0.1 :was actually using host");
    }

    @Test
    void changesTheHostAloneOrBackToTheAddress() {
        admin.send("CHGHOST BOB Some_Host");
        admin.expectLine(":causerie.local NOTICE admin :bob is shown as ~bob@Some_Host now");
        bob.expectLine(":bob!~bob@127.0.0.1 CHGHOST ~bob Some_Host");
        admin.send("CHGHOST bob bob 127.0.0.1")
                .expectLine(":causerie.local NOTICE admin :bob is shown as bob@127.0.0.1 now");
        bob.expectLine(":bob!~bob@Some_Host CHGHOST bob 127.0.0.1");
    }

    @Test
    void saysNothingWhereNothingChanges() {
        change();
        bob.sync();
        change();
        assertEquals(List.of(), bob.sync());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A.b-c_d/e", "0x", "x.1", "a..b"})
    void takesHosts(String host) {
        admin.send("CHGHOST bob " + host).expect("NOTICE");
        bob.expect("396", "bob", host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.2",
                "12",
                "-a",
                "a-",
                "a.",
                "/a",
                "a:b",
                "a@b",
                "a!b",
                "é.example",
                "a*",
                "::1",
                ":",
                ":a b"
            })
    void refusesWhatIsNoHostOrLooksLikeAnAddress(String host) {
        admin.send("CHGHOST bob " + host).expect("FAIL", "CHGHOST", "INVALID_HOST");
        assertEquals(List.of(), bob.sync());
    }

    @Test
    void takesAHostAsLongAsAnnouncedAndNoLonger() {
        admin.send("CHGHOST bob " + "x".repeat(64)).expect("FAIL", "CHGHOST", "INVALID_HOST");
        admin.send("CHGHOST bob " + "x".repeat(63)).expect("NOTICE");
        bob.expect("396", "bob", "x".repeat(63));
    }

    @ParameterizedTest
    @CsvSource({
        "~b, true",
        "b, true",
        "B.o-b_1, true",
        "é, true",
        "~, false",
        "~~b, false",
        "b!b, false",
        "b@b, false",
        "*, false"
    })
    void takesOrRefusesUserNames(String user, boolean good) {
        Message answer = admin.send("CHGHOST bob " + user + " a.host").next();
        assertEquals(good ? "NOTICE" : "FAIL", answer.verb());
        assertTrue(good || answer.param(1).equals("INVALID_USERNAME"));
    }

    @Test
    void takesAUserNameAsLongAsAnnouncedAndNoLonger() {
        admin.send("CHGHOST bob " + "x".repeat(21) + " a.host").expect("FAIL", "CHGHOST", "INVALID_USERNAME");
        admin.send("CHGHOST bob " + "x".repeat(20) + " a.host").expect("NOTICE");
    }

    @Test
    void isForOperatorsAndAboutSomebodyWhoIsHere() {
        bob.send("CHGHOST bob a.host").expect("481", "bob");
        admin.send("CHGHOST nobody a.host").expect("401", "admin", "nobody");
        admin.send("CHGHOST bob").expect("461", "admin", "CHGHOST");
    }

    @Test
    void answersUnderOneLabelAlsoAboutOneself() {
        admin.send("CAP REQ :batch labeled-response chghost").expect("CAP", "admin", "ACK");
        admin.send("@label=l CHGHOST bob a.host")
                .expectNextLine("@label=l :causerie.local NOTICE admin :bob is shown as ~bob@a.host now");
        List<String> verbs = admin.send("@label=m CHGHOST admin a.host").sync().stream()
                .map(Message::verb)
                .toList();
        assertEquals(List.of("BATCH", "CHGHOST", "396", "NOTICE", "BATCH"), verbs);
    }
}
