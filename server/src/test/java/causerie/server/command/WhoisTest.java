package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#whois-message">WHOIS</a>. */
final class WhoisTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--lobby", "none");

    private final TestClient anne = server.join("anne");

    @Test
    void tellsWhatThereIsToKnow() {
        TestClient bob = server.join("bob").enter("#room").send("AWAY :lunch");
        bob.expect("306");
        anne.send("WHOIS BOB").expectNextLine(":causerie.local 311 anne bob ~bob 127.0.0.1 * :Real bob");
        anne.expectNextLine(":causerie.local 319 anne bob :@#room");
        assertEquals("312", anne.next().verb());
        anne.expectNextLine(":causerie.local 301 anne bob :lunch");
        anne.expectNextLine(":causerie.local 317 anne bob 0 1772366400 :seconds idle, signon time");
        anne.expectNextLine(":causerie.local 318 anne bob :End of /WHOIS list");
    }

    @Test
    void tellsHowLongSomebodyHasSaidNothing() {
        TestClient bob = server.join("bob");
        server.clock().advance(Duration.ofSeconds(7));
        anne.send("WHOIS bob").expect("317", "anne", "bob", "7");
        bob.send("PRIVMSG anne :hello", "WHOIS bob").expect("317", "bob", "bob", "0");
    }

    @Test
    void tellsOnlyOneselfWhereOneConnectsFrom() {
        anne.send("WHOIS anne").expect("378", "anne", "anne");
        server.join("bob")
                .send("WHOIS anne")
                .until("318")
                .forEach(message -> assertTrue(!message.verb().equals("378")));
    }

    @Test
    void takesAServerBeforeTheNick() {
        anne.send("WHOIS causerie.local anne").expect("311", "anne", "anne");
        anne.send("WHOIS anne anne").expect("311", "anne", "anne");
    }

    @Test
    void saysWhenThereIsNobody() {
        anne.send("WHOIS nobody").expectNextLine(":causerie.local 401 anne nobody :No such nick/channel");
        anne.expectNextLine(":causerie.local 318 anne nobody :End of /WHOIS list");
        anne.send("WHOIS").expect("431", "anne");
    }

    @Test
    void hidesSecretRoomsFromOutsiders() {
        TestClient bob = server.join("bob").enter("#room").send("MODE #room +s");
        bob.expect("MODE");
        assertEquals(Set.of(), rooms(anne, "bob"));
        assertEquals(Set.of("@#room"), rooms(bob, "bob"));
    }

    @Test
    void hidesTheRoomsOfTheInvisibleFromStrangers() {
        TestClient bob = server.join("bob").enter("#room").send("MODE bob +i");
        bob.expect("MODE");
        assertEquals(Set.of(), rooms(anne, "bob"));
        anne.enter("#room");
        assertEquals(Set.of("@#room"), rooms(anne, "bob"));
    }

    @Test
    void splitsManyRoomsIntoLines() {
        TestClient bob = server.join("bob");
        for (int i = 10; i < 60; i++) {
            bob.enter("#" + "é".repeat(40) + i);
        }
        assertEquals(50, rooms(anne, "bob").size());
    }

    private static Set<String> rooms(TestClient asker, String nick) {
        List<Message> answers = asker.send("WHOIS " + nick).until("318");
        return Set.copyOf(answers.stream()
                .filter(message -> message.verb().equals("319"))
                .flatMap(message -> List.of(message.lastParam().split(" ")).stream())
                .toList());
    }
}
