package causerie.server.command;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * "The STATUSMSG parameter indicates that the server supports a method for clients to send a message via the PRIVMSG /
 * NOTICE commands to those people on a channel with (one of) the specified channel membership prefixes." (<a
 * href="https://modern.ircdocs.horse/#statusmsg-parameter">STATUSMSG</a>)
 */
final class StatusMessageTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne").enter("#room");
    private final TestClient bob =
            server.join("bob", "echo-message", "message-tags").enter("#room");
    private final TestClient eve = server.join("eve", "message-tags").enter("#room");

    private void make(String nick, String rank) {
        anne.send("MODE #room +q anne").sync();
        anne.send("MODE #room +" + rank + " " + nick).expect("MODE");
        eve.sync();
    }

    @ParameterizedTest
    @CsvSource({"~, q", "&, q", "&, a", "@, a", "@, o", "%, o", "%, h", "+, h", "+, v"})
    void reachesThoseOfTheRankAndAbove(String sign, String rank) {
        make("eve", rank);
        bob.send("PRIVMSG " + sign + "#ROOM :help");
        anne.expectLine(":bob!~bob@127.0.0.1 PRIVMSG " + sign + "#room :help");
        eve.expect("PRIVMSG", sign + "#room", "help");
    }

    @ParameterizedTest
    @CsvSource({"~, a", "&, o", "@, h", "%, v"})
    void doesNotReachThoseBelow(String sign, String rank) {
        make("eve", rank);
        bob.send("PRIVMSG " + sign + "#room :help").expect("PRIVMSG", sign + "#room");
        eve.expectNo("PRIVMSG");
    }

    @Test
    void doesNotReachThoseWithoutARank() {
        bob.send("PRIVMSG +#room :help").expect("PRIVMSG", "+#room", "help");
        anne.expect("PRIVMSG", "+#room", "help");
        eve.expectNo("PRIVMSG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVMSG @#room :help", "NOTICE @#room :help", "@+typing=active TAGMSG @#room"})
    void isSaidInEveryWay(String line) {
        make("eve", "o");
        String verb = line.replaceFirst("^@\\+\\S+ ", "").split(" ")[0];
        bob.send(line).expect(verb, "@#room");
        eve.expect(verb, "@#room");
    }

    @Test
    void meansTheLowestOfSeveralRanks() {
        make("eve", "v");
        bob.send("PRIVMSG @+#room :help").expect("PRIVMSG", "+#room");
        eve.expect("PRIVMSG", "+#room", "help");
    }

    @Test
    void isRefusedAsEverythingSaidInTheRoom() {
        TestClient zoe = server.join("zoe");
        zoe.send("PRIVMSG @#room :help").expect("404", "zoe", "#room");
        zoe.send("NOTICE @#room :help").expectNo("404");
        zoe.send("PRIVMSG @#nowhere :help").expect("403", "zoe", "#nowhere");
        zoe.send("PRIVMSG @nobody :help").expect("401", "zoe", "@nobody");
        anne.send("MODE #room +m").expect("MODE");
        bob.send("PRIVMSG @#room :help").expect("404", "bob", "#room");
        anne.expectNo("PRIVMSG", "NOTICE");
    }
}
