package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://modern.ircdocs.horse/#user-mode">MODE</a> of people. */
final class UserModeTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne");

    @ParameterizedTest
    @ValueSource(strings = {"B", "i"})
    void isSetAndTakenAway(String letter) {
        // "If <modestring> is not given, the RPL_UMODEIS (221) numeric is sent back"
        anne.send("MODE anne").expectLine(":causerie.local 221 anne +");
        anne.send("MODE ANNE +" + letter).expectLine(":anne!~anne@127.0.0.1 MODE anne +" + letter);
        anne.send("MODE anne").expectLine(":causerie.local 221 anne +" + letter);
        anne.send("MODE anne +" + letter).expectNo("MODE");
        anne.send("MODE anne -" + letter).expectLine(":anne!~anne@127.0.0.1 MODE anne -" + letter);
        anne.send("MODE anne -" + letter).expectNo("MODE");
    }

    @Test
    void isToldInOneLineWhenThereAreSeveral() {
        anne.send("MODE anne +iB").expectLine(":anne!~anne@127.0.0.1 MODE anne +Bi");
        anne.send("MODE anne").expectLine(":causerie.local 221 anne +Bi");
        anne.send("MODE anne -B+i-i+i-i").expectLine(":anne!~anne@127.0.0.1 MODE anne -Bi");
    }

    @Test
    void isNothingThatOthersAreTold() {
        TestClient bob = server.join("bob").enter("#room");
        anne.enter("#room").send("MODE anne +iB").expect("MODE");
        bob.expectNo("MODE");
    }

    @Test
    void isRefusedWhenUnknownAndTheRestIsDone() {
        // "If one or more modes sent are not implemented on the server, the server MUST apply the modes that are
        // implemented, and then send the ERR_UMODEUNKNOWNFLAG (501) in reply along with the MODE message."
        anne.send("MODE anne +zi").expect("MODE", "anne", "+i");
        anne.expect("501", "anne");
    }

    @ParameterizedTest
    @CsvSource({"bob, 502", "bob +i, 502", "nobody, 401", "nobody +i, 401"})
    void isNothingThatOneAsksOrSetsOfOthers(String request, String numeric) {
        // "If <target> is a nickname that does not exist on the network, the ERR_NOSUCHNICK (401) numeric is returned.
        // If <target> is a different nick than the user who sent the command, the ERR_USERSDONTMATCH (502) numeric is
        // returned."
        server.join("bob");
        anne.send("MODE " + request).expect(numeric, "anne");
        assertEquals("+", server.join("eve").send("MODE eve").expect("221").param(1));
    }
}
