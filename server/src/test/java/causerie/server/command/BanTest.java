package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#ban-channel-mode">Bans</a>. */
final class BanTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--max-bans", "3");

    private final TestClient anne = server.join("anne").enter("#room");
    private final TestClient bob = server.join("bob");

    @ParameterizedTest
    @CsvSource({
        "bob, bob!*@*",
        "BOB!*@*, BOB!*@*",
        "b?b, b?b!*@*",
        "*!~bob@*, *!~bob@*",
        "*@127.0.0.*, *!*@127.0.0.*",
        "bob!~b*, bob!~b*@*"
    })
    void keepsOutWhomAMaskFits(String typed, String mask) {
        anne.send("MODE #room +b " + typed).expect("MODE", "#room", "+b", mask);
        bob.send("JOIN #room").expect("474", "bob", "#room");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo", "*bob*x", "*@10.*", "eve!*@*", "b??b"})
    void letsOthersIn(String mask) {
        anne.send("MODE #room +b " + mask).expect("MODE");
        bob.send("JOIN #room").expect("JOIN", "#room");
    }

    @Test
    void silencesThoseWhoAreInside() {
        bob.enter("#room");
        anne.send("MODE #room +b bob").expect("MODE");
        bob.send("PRIVMSG #room :hey").expect("404", "bob", "#room");
        anne.send("MODE #room +v bob").expect("MODE");
        bob.send("PRIVMSG #room :thanks");
        anne.expect("PRIVMSG", "#room", "thanks");
    }

    @Test
    void isForgottenWhenTakenAway() {
        anne.send("MODE #room +b bob", "MODE #room -b BOB!*@*").expect("MODE", "#room", "+b");
        anne.expect("MODE", "#room", "-b");
        bob.send("JOIN #room").expect("JOIN", "#room");
    }

    @Test
    void listsWhoIsBannedByWhomAndWhen() {
        anne.send("MODE #room +b bob").expect("MODE");
        server.clock().advance(Duration.ofSeconds(5));
        anne.send("MODE #room +b eve", "MODE #room +b")
                .expectLine(":causerie.local 367 anne #room bob!*@* anne!~anne@127.0.0.1 1772366400");
        anne.expectLine(":causerie.local 367 anne #room eve!*@* anne!~anne@127.0.0.1 1772366405");
        anne.expect("368", "anne", "#room");
    }

    @Test
    void showsTheListToEverybody() {
        List<Message> answers = bob.enter("#room").send("MODE #room b").until("368");
        assertEquals("368", answers.get(answers.size() - 1).verb());
    }

    @Test
    void holdsAsManyAsAnnounced() {
        anne.send("MODE #room +bbb a b c").expect("MODE", "#room", "+bbb", "a!*@*", "b!*@*", "c!*@*");
        anne.send("MODE #room +b d").expect("478", "anne", "#room", "b");
        anne.send("MODE #room -b a", "MODE #room +b d").expect("MODE", "#room", "-b", "a!*@*");
        anne.expect("MODE", "#room", "+b", "d!*@*");
    }

    @Test
    void saysNothingWhenABanIsThereAlready() {
        anne.send("MODE #room +bbb a b c", "MODE #room +b A").expect("MODE");
        anne.expectNo("MODE", "478");
    }

    @Test
    void takesAMaskOfTheLongestLengthAndNoLonger() {
        anne.send("MODE #room +b " + "x".repeat(120)).expect("MODE", "#room", "+b", "x".repeat(120) + "!*@*");
        anne.send("MODE #room +b " + "x".repeat(121)).expect("696", "anne", "#room", "b");
        anne.send("MODE #room +b :a b").expect("696", "anne", "#room", "b");
    }
}
