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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        // "<nick> MUST be exactly the <nick> parameter sent by the client in its WHOIS message."
        anne.expectNextLine(":causerie.local 318 anne BOB :End of /WHOIS list");
    }

    @Test
    void tellsHowLongSomebodyHasSaidNothing() {
        TestClient bob = server.join("bob");
        server.clock().advance(Duration.ofSeconds(7));
        anne.send("WHOIS bob").expect("317", "anne", "bob", "7");
        bob.send("PRIVMSG anne :hello", "WHOIS bob").expect("317", "bob", "bob", "0");
    }

    @Test
    void tellsOnlyOneselfWhereOneConnectsFromAndHowOneIsSet() {
        // "Servers typically send some of these numerics only to the client itself and to servers operators, as they
        // contain privacy-sensitive information that should not be revealed to other users."
        anne.send("MODE anne +i", "WHOIS anne")
                .expectLine(":causerie.local 378 anne anne :is connecting from ~anne@127.0.0.1 127.0.0.1");
        anne.expectNextLine(":causerie.local 379 anne anne :is using modes +i");
        List<Message> told = server.join("bob").send("WHOIS anne").until("318");
        assertTrue(told.stream().map(Message::verb).noneMatch(List.of("378", "379")::contains), told::toString);
    }

    @Test
    void tellsThatSomebodyIsAProgram() {
        // https://ircv3.net/specs/extensions/bot-mode: "This numeric is returned as part of a bot's WHOIS reply."
        server.join("bot").send("MODE bot +B").expect("MODE");
        anne.send("WHOIS bot").expectLine(":causerie.local 335 anne bot :is a Bot on Causerie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"causerie.local bob", "*.local bob", "bob bob", "anne bob", "BOB bob"})
    void takesAServerBeforeTheNick(String request) {
        // "If the <target> parameter is specified, it SHOULD be a server name or the nick of a user."
        server.join("bob");
        anne.send("WHOIS " + request).expect("311", "anne", "bob");
        anne.expect("318", "anne", "bob");
    }

    @Test
    void asksNoOtherServer() {
        server.join("bob");
        anne.send("WHOIS elsewhere.org bob").expectNextLine(":causerie.local 402 anne elsewhere.org :No such server");
        anne.expectNo("311", "318");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "nobody nobody"})
    void saysWhenThereIsNobody(String request) {
        // "The server SHOULD end its response … with RPL_ENDOFWHOIS, even if it did not send any other numeric
        // message."
        anne.send("WHOIS " + request).expectNextLine(":causerie.local 401 anne nobody :No such nick/channel");
        anne.expectNextLine(":causerie.local 318 anne nobody :End of /WHOIS list");
    }

    @Test
    void wantsANick() {
        anne.send("WHOIS").expect("431", "anne");
        anne.send("WHOIS :").expect("431", "anne");
    }

    @Test
    void tellsOfAsManyAsAnnouncedAndDropsTheOthersSilently() {
        // "They can advertise the maximum the number of target users per WHOIS command via the TARGMAX parameter, and
        // silently drop targets if the number of targets exceeds the limit."
        server.join("bob");
        List<Message> told = anne.send("WHOIS bob,anne,BOB,nobody,one,two").until("318");
        List<String> found = told.stream()
                .filter(message -> List.of("311", "401").contains(message.verb()))
                .map(message -> message.param(1))
                .toList();
        assertEquals(List.of("bob", "anne", "nobody", "one"), found);
        // "if the client sent multiple nicks, this MUST be the comma-separated list of nicks, even if some of them were
        // dropped."
        assertEquals("bob,anne,BOB,nobody,one,two", told.get(told.size() - 1).param(1));
    }

    @Test
    void showsOnlyTheHighestSignToThoseWhoDoNotAskForAll() {
        // "<prefix> is the highest channel membership prefix that the client has in that channel, if the client has
        // one."
        TestClient bob = server.join("bob", "multi-prefix").enter("#room").send("MODE #room +v bob");
        bob.expect("MODE");
        assertEquals(Set.of("@#room"), rooms(anne, "bob"));
        // https://ircv3.net/specs/extensions/multi-prefix: "all possible prefixes … in NAMES, WHO and WHOIS output"
        assertEquals(Set.of("@+#room"), rooms(bob, "bob"));
    }

    @Test
    void hidesSecretRoomsFromOutsiders() {
        // "secret channels will not show up in the RPL_WHOISCHANNELS numeric unless the user the numeric is being sent
        // to
        // is joined to that channel."
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
