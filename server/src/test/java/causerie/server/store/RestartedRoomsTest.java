package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are found under a room's name when the server has ended and comes again. */
@Timeout(60)
final class RestartedRoomsTest {
    @TempDir
    private Path folder;

    private TestServer server() {
        return TestServer.start("--data", folder.toString());
    }

    private static TestClient enter(TestClient connection, String room) {
        connection.send("CAP REQ :batch echo-message draft/chathistory").expect("CAP", "*", "ACK");
        return connection.register("guest").enter(room);
    }

    private static void say(TestClient speaker, String room, String words) {
        speaker.send("PRIVMSG " + room + " :" + words).expect("PRIVMSG", room, words);
    }

    private static List<String> words(TestClient reader, String room) {
        return reader.send("CHATHISTORY LATEST " + room + " * 10").sync().stream()
                .filter(message -> message.verb().equals("PRIVMSG"))
                .map(message -> message.lastParam())
                .toList();
    }

    @Test
    void areThoseThatWereSaidThere() {
        try (TestServer server = server()) {
            say(enter(server.connect(), "#room"), "#room", "hello");
        }
        try (TestServer server = server()) {
            assertEquals(List.of("hello"), words(enter(server.connect(), "#ROOM"), "#room"));
        }
    }

    @Test
    void followARoomThatWasCalledOtherwise() {
        try (TestServer server = server()) {
            TestClient guest = enter(server.connect(), "#room");
            say(guest, "#room", "hello");
            guest.send("RENAME #room #kitchen").expect("JOIN", "#kitchen");
        }
        try (TestServer server = server()) {
            TestClient guest = enter(server.connect(), "#kitchen").enter("#room");
            assertEquals(List.of("hello"), words(guest, "#kitchen"));
            assertEquals(List.of(), words(guest, "#room"));
        }
    }

    @Test
    void areNotThoseOfARoomThatWasClosedToSomeBefore() {
        try (TestServer server = server()) {
            TestClient guest = enter(server.connect(), "#room");
            guest.send("MODE #room +k key").expect("MODE", "#room", "+k");
            say(guest, "#room", "secret");
            guest.send("PART #room").expect("PART", "#room");
        }
        try (TestServer server = server()) {
            assertEquals(List.of(), words(enter(server.connect(), "#room"), "#room"));
        }
    }

    @Test
    void areNotThoseOfARoomThatIsClosedToSomeWhenTheServerEnds() {
        try (TestServer server = server()) {
            TestClient guest = enter(server.connect(), "#room");
            guest.send("MODE #room +i").expect("MODE", "#room", "+i");
            say(guest, "#room", "secret");
        }
        try (TestServer server = server()) {
            assertEquals(List.of(), words(enter(server.connect(), "#room"), "#room"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+i", "+k key", "+b bob"})
    @DisabledOnOs(OS.WINDOWS)
    void areNotThoseOfARoomThatIsClosedToSomeWhenTheServerIsKilled(String modes) throws Exception {
        killAfter("MODE #room " + modes);
        try (TestServer server = server()) {
            TestClient guest = enter(server.connect(), "#room");
            assertEquals(List.of(), words(guest, "#room"));
            say(guest, "#room", "anew");
        }
        try (TestServer server = server()) {
            assertEquals(List.of("anew"), words(enter(server.connect(), "#room"), "#room"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void areThoseOfARoomThatWasOpenedAgainToAllWhenTheServerIsKilled() throws Exception {
        killAfter("MODE #room +i", "MODE #room -i");
        try (TestServer server = server()) {
            assertEquals(List.of("secret"), words(enter(server.connect(), "#room"), "#room"));
        }
    }

    /** Kills a server at once when something was said after these commands. */
    private void killAfter(String... commands) throws Exception {
        try (ServerProcess server = ServerProcess.start("--data", folder.toString())) {
            TestClient guest = enter(server.connect(), "#room");
            guest.send(commands).sync();
            say(guest, "#room", "secret");
            server.signal("KILL");
            server.awaitExit();
        }
    }
}
