package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One of several devices under one name loses its connection, and comes back or does not: the others go on. */
final class DevicesBackTest {
    private static final int MOST_ROUNDS = 40_000;

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(
            ConfigFiles.withAccounts(folder, "Anne"),
            "--devices",
            "shared",
            "--send-queue-bytes",
            "16384",
            "--stall-timeout",
            "9h",
            "--ping-after",
            "9h",
            "--ping-timeout",
            "9h");

    private final TestClient eve = server.join("eve");

    private TestClient connected() {
        TestClient client = server.connect();
        client.send("CAP REQ :sasl causerie/session").expect("CAP", "*", "ACK");
        return client;
    }

    private static String token(TestClient client) {
        client.logIn("anne").send("NICK anne", "USER anne 0 * :Anne", "CAP END");
        String token = client.expect("SESSION", "TOKEN").param(1);
        client.expect("366");
        return token;
    }

    private static List<String> verbs(List<Message> messages) {
        return messages.stream().map(Message::verb).toList();
    }

    @Test
    void takesThePlaceOfItsOwnFormerConnectionOnly() {
        TestClient desk = connected();
        token(desk);
        TestClient dead = connected();
        String token = token(dead);
        eve.sync();
        TestClient phone = connected().send("SESSION RESUME " + token);
        dead.expect("FAIL", "SESSION", "TAKEN_OVER");
        assertEquals("Closing Link: 127.0.0.1 (You have come in from elsewhere)", dead.expectEnd());
        phone.expect("900");
        phone.expectNextLine(":causerie.local SESSION RESUMED anne Anne");
        phone.send("USER anne 0 * :Anne", "CAP END").expect("001", "anne");
        phone.expect("366");
        phone.expectNo("SESSION");
        desk.send("PRIVMSG #general :all here");
        assertEquals("all here", phone.expect("PRIVMSG").lastParam());
        assertEquals(List.of("PRIVMSG"), verbs(eve.sync()));
    }

    @Test
    void saysNothingMoreThanItsFormerConnectionHasSaidBefore() {
        TestClient desk = connected();
        token(desk);
        TestClient dead = connected();
        String token = token(dead);
        for (int round = 0; round < 20; round++) {
            dead.send("PRIVMSG #general :old");
            TestClient phone = connected().send("SESSION RESUME " + token, "USER anne 0 * :Anne", "CAP END");
            phone.send("PRIVMSG #general :new").expect("366");
            dead.errorAtEnd();
            dead = phone;
        }
        boolean fresh = false;
        for (Message message : desk.sync()) {
            boolean isNew = message.lastParam().equals("new");
            assertTrue(message.verb().equals("PRIVMSG")
                    && (isNew || fresh || message.lastParam().equals("old")));
            fresh = isNew;
        }
    }

    @Test
    void isANewcomerWhenNoOtherIsLeft() {
        TestClient dead = connected();
        String token = token(dead);
        eve.sync();
        TestClient back = connected().send("SESSION RESUME " + token);
        back.expect("SESSION", "RESUMED", "anne", "Anne");
        back.send("USER anne 0 * :Anne", "CAP END").expect("366");
        assertEquals(List.of("QUIT", "JOIN"), verbs(eve.sync()));
    }

    @Test
    void isKnownByTheNameThatAnotherHasTaken() {
        TestClient desk = connected();
        token(desk);
        TestClient dead = connected();
        String token = token(dead);
        desk.send("NICK annabel").expect("NICK", "annabel");
        dead.expect("NICK", "annabel");
        dead.close();
        server.awaitEmptyBut(2);
        TestClient back = connected().send("SESSION RESUME " + token);
        back.expect("SESSION", "RESUMED", "annabel", "Anne");
        back.send("USER anne 0 * :Anne", "CAP END").expect("001", "annabel");
    }

    @Test
    void isCutAloneWhenItDoesNotRead() {
        TestClient desk = connected();
        token(desk);
        try (TestClient stuck = TestClient.connect(server.port(), 4096)) {
            stuck.send("CAP REQ :sasl causerie/session").expect("CAP", "*", "ACK");
            token(stuck);
            String[] lines = IntStream.range(0, 10)
                    .mapToObj(i -> "PRIVMSG anne :" + "x".repeat(400))
                    .toArray(String[]::new);
            for (int round = 0; round < MOST_ROUNDS && server.connections() == 3; round++) {
                eve.send(lines).sync();
                assertEquals(10, desk.sync().size());
                server.clock().advance(Duration.ofMillis(10));
            }
            server.awaitEmptyBut(2);
        }
        desk.send("PRIVMSG #general :here");
        assertEquals("here", eve.expect("PRIVMSG").lastParam());
        eve.expectNo("QUIT");
    }

    @Test
    void comesInWhileTheOthersComeAndGo() {
        TestClient desk = connected();
        token(desk);
        for (int round = 0; round < 20; round++) {
            TestClient next = connected();
            desk.send("QUIT");
            token(next);
            desk = next;
        }
        desk.send("WHOIS anne").expect("311", "anne", "anne");
    }
}
