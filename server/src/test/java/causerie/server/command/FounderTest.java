package causerie.server.command;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever opens a room keeps order there, and may become its founder or make one. */
final class FounderTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne").enter("#room");

    @Test
    void isAnOperatorAtFirst() {
        anne.send("NAMES #room").expectLine(":causerie.local 353 anne = #room :@anne");
    }

    @Test
    void isWhoeverOpenedTheRoomAndAsksForIt() {
        anne.send("MODE #room +q anne").expectLine(":anne!~anne@127.0.0.1 MODE #room +q anne");
        anne.send("NAMES #room").expectLine(":causerie.local 353 anne = #room :~anne");
        anne.send("MODE #room +a anne").expect("MODE", "#room", "+a", "anne");
    }

    @Test
    void isOutOfReachOfOperators() {
        TestClient bob = server.join("bob").enter("#room");
        anne.send("MODE #room +qo anne bob").expect("MODE");
        bob.send("KICK #room anne").expect("482", "bob", "#room");
        bob.send("MODE #room -o anne").expect("482", "bob", "#room");
        bob.send("MODE #room +q bob").expect("482", "bob", "#room");
    }

    @Test
    void isNobodyWhoWasMadeOperatorLater() {
        TestClient bob = server.join("bob").enter("#room");
        anne.send("MODE #room +o bob").expect("MODE");
        bob.send("MODE #room +q bob").expect("482", "bob", "#room");
    }

    @Test
    void isNobodyWhoHasLeftOrLostTheRankInTheMeantime() {
        TestClient bob = server.join("bob").enter("#room");
        anne.send("MODE #room +o-o bob anne", "MODE #room +q anne").expect("482", "anne", "#room");
        bob.send("MODE #room +o anne").expect("MODE");
        bob.sync();
        anne.send("PART #room").enter("#room").sync();
        bob.send("MODE #room +o anne").expect("MODE");
        anne.send("MODE #room +q anne").expect("482", "anne", "#room");
    }

    @Test
    void isNobodyInTheLobby() {
        anne.send("MODE #general +q anne").expect("482", "anne", "#general");
        anne.send("NAMES #general").expectLine(":causerie.local 353 anne = #general :anne");
    }
}
