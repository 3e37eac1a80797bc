package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is called what one could take for somebody else. */
final class LookAlikeTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MariIyn0",
                "marilynO",
                "mari1yn0",
                "rnarilyn0",
                "mаrilyn0",
                "ｍａｒｉｌｙｎ０",
                "Μarilyn0",
                "mari\u0323lyn0",
                "mårilyn0"
            })
    void refusesANickThatLooksLikeSomebodys(String nick) {
        server.join("marilyn0");
        assertEquals(
                "Nickname looks like marilyn0, who is here already",
                server.connect().send("NICK " + nick).expect("433", "*").lastParam());
        assertEquals(
                "Nickname looks like marilyn0, who is here already",
                server.join("eve").send("NICK " + nick).expect("433", "eve").lastParam());
    }

    @Test
    void refusesALookAlikeOfSomebodyWhoIsStillComingIn() {
        server.connect().send("NICK anne").sync();
        server.connect().send("NICK аnne").expect("433", "*");
    }

    @Test
    void letsPeopleSpellTheirOwnNickOtherwise() {
        TestClient bob = server.join("bob");
        for (String spelling : new String[] {"B0b", "BOB", "bоb", "böb", "bob"}) {
            bob.send("NICK " + spelling).expect("NICK", spelling);
        }
    }

    @Test
    void refusesASpellingOfOnesOwnNickThatLooksLikeSomebodyElses() {
        server.join("lvan");
        TestClient ivan = server.join("ivan");
        ivan.send("NICK Ivan").expect("433", "ivan", "Ivan");
        ivan.send("WHOIS ivan").expect("311", "ivan", "ivan");
    }

    @Test
    void freesTheLookAlikesOfANickThatIsGivenUp() {
        TestClient bob = server.join("bob");
        bob.send("NICK anne").expect("NICK");
        TestClient other = server.join("b0b");
        other.send("QUIT").expectEnd();
        server.awaitEmptyBut(1);
        server.join("bоb");
        bob.send("NICK b0b").expect("433", "anne", "b0b");
    }

    @Test
    void keepsTheNickOfSomebodyWhoIsRefusedAnother() {
        server.join("bob");
        server.join("anne").send("NICK b0b").expect("433");
        server.join("eve").send("NICK ann\u0435").expect("433");
    }
}
