package causerie.server.command;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * <a href="https://modern.ircdocs.horse/#exception-channel-mode">Exceptions</a>, <a
 * href="https://modern.ircdocs.horse/#invite-exception-channel-mode">invite exceptions</a> and <a
 * href="https://modern.ircdocs.horse/#extban-parameter">extended bans</a>.
 */
final class ListModesTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--max-bans", "2");

    private final TestClient anne = server.join("anne").enter("#room");
    private final TestClient bob = server.join("bob");

    @Test
    void exceptFromABan() {
        // "If their nickmask matches any one of the masks set by this mode, and their nickmask also matches any one of
        // the masks set by the ban channel mode, they will not be blocked from joining due to the ban mode."
        anne.send("MODE #room +be *!*@* bob").expect("MODE", "#room", "+be", "*!*@*", "bob!*@*");
        server.join("eve").send("JOIN #room").expect("474", "eve", "#room");
        bob.enter("#room").send("PRIVMSG #room :here I am");
        anne.expect("PRIVMSG", "#room", "here I am");
        anne.send("MODE #room -e bob").expect("MODE", "#room", "-e", "bob!*@*");
        bob.send("PRIVMSG #room :and now?").expect("404", "bob", "#room");
    }

    @ParameterizedTest
    @CsvSource({"+ike secret bob, 473", "+ke secret bob, 475", "+le 1 bob, 471"})
    void exceptFromABanOnly(String modes, String refusal) {
        anne.send("MODE #room " + modes).expect("MODE");
        bob.send("JOIN #room").expect(refusal, "bob", "#room");
    }

    @Test
    void inviteForGood() {
        // "If their nickmask matches any one of the masks set by this mode, and the channel is in invite-only mode,
        // they
        // do not need to require an INVITE in order to join the channel."
        anne.send("MODE #room +iI b*!*@*").expect("MODE", "#room", "+iI", "b*!*@*");
        server.join("eve").send("JOIN #room").expect("473", "eve", "#room");
        bob.enter("#room").send("PART #room").enter("#room");
        anne.send("MODE #room -I B*!*@*").expect("MODE", "#room", "-I");
        bob.send("PART #room", "JOIN #room").expect("473", "bob", "#room");
    }

    @Test
    void inviteNobodyWhoIsBanned() {
        anne.send("MODE #room +iIb bob bob").expect("MODE");
        bob.send("JOIN #room").expect("474", "bob", "#room");
    }

    @ParameterizedTest
    @CsvSource({"b, 367, 368", "e, 348, 349", "I, 346, 347"})
    void showWhoIsInThemByWhomAndSinceWhen(String letter, String entry, String end) {
        anne.send("MODE #room +" + letter + " bob").expect("MODE", "#room", "+" + letter, "bob!*@*");
        for (String asked : new String[] {letter, "+" + letter, "-" + letter}) {
            anne.send("MODE #room " + asked)
                    .expectLine(":causerie.local " + entry + " anne #room bob!*@* anne!~anne@127.0.0.1 1772366400");
            anne.expect(end, "anne", "#room");
        }
        anne.send("MODE #room -" + letter + " bob", "MODE #room " + letter).expect("MODE", "#room", "-" + letter);
        anne.expectNo(entry);
    }

    @Test
    void areShownOneAfterTheOtherWhenSeveralAreAskedFor() {
        anne.send("MODE #room Ibe").expect("368", "anne", "#room");
        anne.expect("349", "anne", "#room");
        anne.expect("347", "anne", "#room");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "e", "I"})
    void holdAsManyAsAnnouncedEach(String letter) {
        anne.send("MODE #room +be+I x x x", "MODE #room +" + letter + " y").expect("MODE");
        anne.expect("MODE", "#room", "+" + letter, "y!*@*");
        anne.send("MODE #room +" + letter + " z").expect("478", "anne", "#room", letter);
        anne.expectNo("MODE");
    }

    @Test
    void silenceWithoutKeepingOut() {
        anne.send("MODE #room +b m:bob").expectLine(":anne!~anne@127.0.0.1 MODE #room +b m:bob!*@*");
        bob.enter("#room").send("PRIVMSG #room :hey").expect("404", "bob", "#room");
        bob.send("NOTICE #room :hey").expectNo("404");
        anne.expectNo("PRIVMSG", "NOTICE");
        anne.send("MODE #room b").expect("367", "anne", "#room", "m:bob!*@*");
        anne.send("MODE #room -b m:bob").expectLine(":anne!~anne@127.0.0.1 MODE #room -b m:bob!*@*");
        bob.send("PRIVMSG #room :hey");
        anne.expect("PRIVMSG", "#room", "hey");
    }

    @Test
    void silenceNobodyWhoHasARank() {
        bob.enter("#room");
        anne.send("MODE #room +bv m:bob bob").expect("MODE");
        bob.send("PRIVMSG #room :hey");
        anne.expect("PRIVMSG", "#room", "hey");
    }

    @Test
    void exceptFromSilence() {
        anne.send("MODE #room +be m:*!*@* m:bob").expect("MODE", "#room", "+be", "m:*!*@*", "m:bob!*@*");
        bob.enter("#room").send("PRIVMSG #room :hey");
        anne.expect("PRIVMSG", "#room", "hey");
        server.join("eve").enter("#room").send("PRIVMSG #room :hey").expect("404", "eve", "#room");
    }

    @Test
    void letNobodyInWhoIsOnlyExceptedFromSilence() {
        anne.send("MODE #room +be *!*@* m:bob").expect("MODE");
        bob.send("JOIN #room").expect("474", "bob", "#room");
    }

    @ParameterizedTest
    @CsvSource({"+b x:bob, b", "+b m:, b", "+I m:bob, I", "+e a:, e", "+I m:a:bob, I"})
    void refuseAnExtendedBanThatThereIsNot(String change, String letter) {
        anne.send("MODE #room " + change).expect("696", "anne", "#room", letter);
        anne.expectNo("MODE");
    }
}
