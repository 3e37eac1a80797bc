package causerie.server.command;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#topic-message">TOPIC</a>. */
final class TopicTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--topic-length", "20");

    private final TestClient anne = server.join("anne").enter("#room");

    @Test
    void tellsEverybody() {
        TestClient bob = server.join("bob").enter("#room");
        anne.send("TOPIC #room :tea").expectLine(":anne!~anne@127.0.0.1 TOPIC #room :tea");
        bob.expectLine(":anne!~anne@127.0.0.1 TOPIC #room :tea");
    }

    @Test
    void tellsWhatItIsWhoSetItAndWhen() {
        anne.send("TOPIC #room :tea").expect("TOPIC");
        anne.send("TOPIC #room").expectLine(":causerie.local 332 anne #room :tea");
        anne.expectLine(":causerie.local 333 anne #room anne!~anne@127.0.0.1 1772366400");
    }

    @Test
    void saysThatThereIsNone() {
        anne.send("TOPIC #room").expect("331", "anne", "#room");
    }

    @Test
    void isTakenAwayByAnEmptyOne() {
        // "If the <topic> param is provided but is an empty string, the topic for that channel will be cleared."
        anne.send("TOPIC #room :tea", "TOPIC #room :").expectLine(":anne!~anne@127.0.0.1 TOPIC #room :");
        anne.send("TOPIC #room").expect("331", "anne", "#room");
    }

    @Test
    void isCutAtItsLimit() {
        anne.send("TOPIC #room :" + "é".repeat(20)).expect("TOPIC", "#room", "é".repeat(20));
        anne.send("TOPIC #room :" + "à".repeat(21)).expect("TOPIC", "#room", "à".repeat(20));
    }

    @Test
    void isForOperatorsWhereItIsProtected() {
        TestClient bob = server.join("bob").enter("#room");
        bob.send("TOPIC #room :coffee").expect("482", "bob", "#room");
        anne.send("MODE #room -t").expect("MODE");
        bob.send("TOPIC #room :coffee").expect("TOPIC", "#room", "coffee");
    }

    @Test
    void isForEverybodyInTheLobby() {
        server.join("bob").send("TOPIC #general :welcome").expect("TOPIC", "#general", "welcome");
    }

    @Test
    void isForMembersOnly() {
        TestClient bob = server.join("bob");
        bob.send("TOPIC #room").expect("442", "bob", "#room");
        bob.send("TOPIC #room :coffee").expect("442", "bob", "#room");
        bob.send("TOPIC #nowhere").expect("403", "bob", "#nowhere");
        bob.send("TOPIC").expect("461", "bob", "TOPIC");
    }
}
