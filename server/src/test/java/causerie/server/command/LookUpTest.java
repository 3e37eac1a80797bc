package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#list-message">LIST</a>, <a
 * href="https://modern.ircdocs.horse/#who-message">WHO</a>, ISON and USERHOST: who and what is there. */
final class LookUpTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne").enter("#room");

    @Test
    void listsRoomsWithHowManyAreInAndTheTopic() {
        anne.send("TOPIC #room :tea", "LIST").expect("321", "anne");
        TreeSet<String> lines = new TreeSet<>();
        anne.until("323").stream()
                .filter(message -> message.verb().equals("322"))
                .forEach(message -> lines.add(String.join(" ", message.params())));
        assertEquals(List.of("anne #general 1 ", "anne #room 1 tea"), List.copyOf(lines));
    }

    @Test
    void listsOnlyTheRoomsAskedFor() {
        List<Message> answers = anne.send("LIST #ROOM,#nowhere").until("323");
        assertEquals(
                List.of("321", "322", "323"),
                answers.stream().map(Message::verb).toList());
        assertEquals("#room", answers.get(1).param(1));
    }

    @Test
    void listsSecretRoomsToMembersOnly() {
        anne.send("MODE #room +s", "LIST #room").expect("322", "anne", "#room");
        TestClient bob = server.join("bob").send("LIST #room");
        bob.expect("321");
        bob.expectNextLine(":causerie.local 323 bob :End of /LIST");
    }

    @Test
    void showsEverybodyOfARoom() {
        server.join("bob").enter("#room").send("AWAY :lunch").expect("306");
        anne.send("WHO #room")
                .expectLine(":causerie.local 352 anne #room ~anne 127.0.0.1 causerie.local anne H@ :0 Real anne");
        anne.expectLine(":causerie.local 352 anne #room ~bob 127.0.0.1 causerie.local bob G :0 Real bob");
        anne.expect("315", "anne", "#room");
    }

    @Test
    void showsAllSignsToThoseWhoAsk() {
        TestClient bob = server.join("bob", "multi-prefix").enter("#mine").send("MODE #mine +v bob", "WHO #mine");
        assertEquals("H@+", bob.expect("352").param(6));
    }

    @Test
    void showsThoseWhomAMaskFits() {
        server.join("annika");
        server.join("bob");
        List<Message> answers = anne.send("WHO ANN*").until("315");
        assertEquals(
                new TreeSet<>(List.of("anne", "annika")),
                new TreeSet<>(answers.stream()
                        .filter(message -> message.verb().equals("352"))
                        .map(message -> message.param(5))
                        .toList()));
    }

    @Test
    void showsTheInvisibleToThoseWhoShareARoomOrKnowTheName() {
        TestClient bob = server.join("bob").send("MODE bob +i", "PART #general");
        bob.expect("PART");
        anne.sync();
        anne.send("WHO b*").expectNextLine(":causerie.local 315 anne b* :End of /WHO list");
        anne.send("WHO bob").expect("352", "anne", "*", "~bob");
        bob.send("WHO b*").expect("352", "bob", "*", "~bob");
        bob.enter("#room");
        anne.send("WHO b*").expect("352", "anne", "*", "~bob");
    }

    @Test
    void endsAtOnceForSecretAndMissingRooms() {
        anne.send("MODE #room +s").expect("MODE");
        TestClient bob = server.join("bob").send("WHO #room", "WHO #nowhere");
        bob.expectNextLine(":causerie.local 315 bob #room :End of /WHO list");
        bob.expectNextLine(":causerie.local 315 bob #nowhere :End of /WHO list");
    }

    @Test
    void saysWhoOfSomeIsOn() {
        server.join("bob");
        anne.send("ISON nobody BOB anne").expectLine(":causerie.local 303 anne :bob anne");
        anne.send("ISON :bob eve").expectLine(":causerie.local 303 anne :bob");
        anne.send("ISON eve").expectLine(":causerie.local 303 anne :");
        anne.send("ISON").expect("461", "anne", "ISON");
    }

    @Test
    void saysWherePeopleComeFrom() {
        server.join("bob").send("AWAY :lunch").expect("306");
        anne.send("USERHOST anne bob nobody")
                .expectLine(":causerie.local 302 anne :anne=+~anne@127.0.0.1 bob=-~bob@127.0.0.1");
        anne.send("USERHOST").expect("461", "anne", "USERHOST");
    }

    @Test
    void saysItOfFiveAtMost() {
        // "The USERHOST command … returns information about users with the given nicknames … up to five"
        Message answer = anne.send("USERHOST anne anne anne anne anne anne").expect("302");
        assertEquals(5, answer.lastParam().split(" ").length);
    }
}
