package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.config.ScramVerifier;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** <a href="https://modern.ircdocs.horse/#oper-message">OPER</a>, and what operators of the server may. */
final class OperTest {
    /** Made once, as it is costly. */
    private static final String HASH = ScramVerifier.of("sec ret").toString();

    @TempDir
    private Path folder;

    private TestServer server = TestServer.start();

    @BeforeEach
    void start() throws IOException {
        server.close();
        Path file = Files.writeString(folder.resolve("causerie.toml"), """
                [operator.anne]
                password-hash = "%s"
                [operator.far]
                password-hash = "%s"
                networks = "10.0.0.0/8"
                """.formatted(HASH, HASH));
        server = TestServer.start("--config", file.toString());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private TestClient operator(String nick) {
        TestClient client = server.join(nick).send("OPER anne :sec ret");
        client.expect("MODE", nick, "+o");
        return client;
    }

    @Test
    void makesAnOperator() {
        // "the RPL_YOUREOPER message is sent to the user. The user will also receive a MODE message indicating their
        // new
        // user modes"
        TestClient anne = server.join("anne").send("OPER anne :sec ret");
        anne.expectLine(":causerie.local 381 anne :You are now an IRC operator");
        anne.expectNextLine(":anne!~anne@127.0.0.1 MODE anne +o");
        anne.send("OPER anne :sec ret").expect("381", "anne");
        anne.expectNo("MODE");
    }

    @Test
    void wantsBothParameters() {
        server.join("anne").send("OPER anne").expect("461", "anne", "OPER");
    }

    @Test
    void refusesWrongNamesAndPasswordsAlike() {
        // "If the client does not send the correct password for the given name, the server replies with an
        // ERR_PASSWDMISMATCH message"
        TestClient anne = server.join("anne").send("OPER anne secret", "OPER nobody :sec ret");
        anne.expectLine(":causerie.local 464 anne :Password incorrect");
        anne.expectLine(":causerie.local 464 anne :Password incorrect");
        anne.send("MODE anne").expect("221", "anne", "+");
    }

    @Test
    void refusesWhoComesFromElsewhere() {
        // "If the client is not connecting from a valid host for the given name, the server replies with an
        // ERR_NOOPERHOST message"
        TestClient anne = server.join("anne").send("OPER far :sec ret", "OPER far wrong");
        anne.expectLine(":causerie.local 491 anne :No O-lines for your host");
        anne.expectLine(":causerie.local 464 anne :Password incorrect");
    }

    @Test
    void refusesEverybodyWhereThereIsNoOperator() {
        try (TestServer without = TestServer.start()) {
            without.join("anne").send("OPER anne secret").expect("491", "anne");
        }
    }

    @Test
    void checksThreeWrongPasswordsOfOneAddressInEightSecondsAndNoMore() {
        TestClient anne = server.join("anne").send("OPER anne 1", "OPER anne 2");
        TestClient bob = server.join("bob").send("OPER anne 3");
        anne.expect("464");
        anne.expect("464");
        bob.expect("464");
        anne.send("OPER anne :sec ret").expect("263", "anne", "OPER");
        bob.send("OPER anne :sec ret").expect("263", "bob", "OPER");
        server.clock().advance(Duration.ofMillis(7_999));
        bob.send("OPER anne :sec ret").expect("263", "bob", "OPER");
        server.clock().advance(Duration.ofMillis(1));
        bob.send("OPER anne :sec ret").expect("381", "bob");
    }

    @Test
    void isNothingThatOneMakesOneselfButMayLayDown() {
        // "If a user attempts to make themselves an operator using the "+o" or "+O" flag, the attempt SHOULD be
        // ignored"
        server.join("eve").send("MODE eve +o").expectNo("MODE", "501");
        TestClient anne = operator("anne").send("MODE anne -o");
        anne.expectLine(":anne!~anne@127.0.0.1 MODE anne -o");
        anne.send("WALLOPS :hello").expect("481", "anne");
    }

    @Test
    void isSeenByOthers() {
        operator("anne");
        TestClient bob = server.join("bob");
        bob.send("WHOIS anne").expectLine(":causerie.local 313 bob anne :is an IRC operator");
        bob.send("WHO anne");
        assertEquals("H*", bob.expect("352").param(6));
        bob.send("USERHOST anne").expect("302", "bob", "anne*=+~anne@127.0.0.1");
        bob.send("LUSERS").expect("252", "bob", "1");
    }

    @Test
    void isCountedNoLongerOnceGone() {
        operator("anne").send("QUIT");
        server.awaitEmptyBut(0);
        server.join("bob").send("LUSERS").expect("252", "bob", "0");
    }

    @Test
    void killsWhomTheyWant() {
        // "the client being killed receives the KILL message, and the <source> of the message SHOULD be the operator";
        // "The <reason> on this QUIT message typically has the form: "Killed (<killer> (<reason>))""
        TestClient anne = operator("anne");
        TestClient bob = server.join("bob");
        TestClient carl = server.join("carl");
        anne.send("KILL bob :too loud");
        bob.expectLine(":anne!~anne@127.0.0.1 KILL bob :too loud");
        assertEquals("Closing Link: 127.0.0.1 (Killed (anne (too loud)))", bob.expectEnd());
        carl.expectLine(":bob!~bob@127.0.0.1 QUIT :Killed (anne (too loud))");
    }

    @Test
    void killsNobodyWhoIsNotHere() {
        TestClient anne = operator("anne");
        anne.send("KILL nobody :why").expect("401", "anne", "nobody");
        anne.send("KILL causerie.local :why").expect("483", "anne");
        anne.send("KILL bob").expect("461", "anne", "KILL");
    }

    @Test
    void refusesOthersWhatOnlyOperatorsMay() {
        TestClient bob = server.join("bob");
        bob.send("KILL anne :why").expect("481", "bob");
        bob.send("KILL").expect("481", "bob");
        bob.send("WALLOPS :hello").expect("481", "bob");
        bob.send("REHASH").expect("481", "bob");
    }

    @Test
    void saysSomethingToAllWhoWantToHearIt() {
        // "send a message to all currently connected users who have set the 'w' user mode for themselves"
        TestClient anne = operator("anne").send("MODE anne +w");
        TestClient bob = server.join("bob").send("MODE bob +w");
        TestClient carl = server.join("carl");
        bob.expect("MODE", "bob", "+w");
        anne.send("WALLOPS :the cake is ready");
        bob.expectLine(":anne!~anne@127.0.0.1 WALLOPS :the cake is ready");
        anne.expectLine(":anne!~anne@127.0.0.1 WALLOPS :the cake is ready");
        carl.expectNo("WALLOPS");
        anne.send("WALLOPS :").expect("461", "anne", "WALLOPS");
    }

    @Test
    void keepsOrderInTheLobby() {
        TestClient anne = operator("anne");
        TestClient bob = server.join("bob");
        anne.send("MODE #general +t", "KICK #general bob :enough");
        bob.expect("MODE", "#general", "+t");
        bob.expectLine(":anne!~anne@127.0.0.1 KICK #general bob :enough");
    }

    @Test
    void keepsOrderWhereTheyAreNot() {
        TestClient bob = server.join("bob").enter("#room");
        TestClient carl = server.join("carl").enter("#room");
        TestClient anne = operator("anne").send("MODE #room +m", "TOPIC #room :calm", "KICK #room bob :enough");
        carl.expect("MODE", "#room", "+m");
        carl.expect("TOPIC", "#room", "calm");
        carl.expect("KICK", "#room", "bob", "enough");
        bob.expect("KICK", "#room", "bob", "enough");
        anne.send("JOIN #room").expect("366");
        anne.send("PRIVMSG #room :now you hear me not").expect("404", "anne", "#room");
    }

    @Test
    void seesSecretRoomsAndHiddenPeople() {
        TestClient bob = server.join("bob").enter("#secret").send("MODE #secret +s", "MODE bob +i");
        bob.sync();
        TestClient anne = operator("anne").send("LIST");
        assertEquals(
                1,
                anne.until("323").stream()
                        .filter(line -> line.param(1).equals("#secret"))
                        .count());
        anne.send("WHO #secret").expect("352", "anne", "#secret");
        anne.send("WHOIS bob").expect("378", "anne", "bob");
    }
}
