package causerie.client.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.io.Endpoint;
import causerie.irc.Message;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ServerLinkTest {
    private final RecordingListener news = new RecordingListener();
    private final TinyServer server;

    ServerLinkTest() throws IOException {
        server = new TinyServer();
    }

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @Test
    void bringsWhatTheServerSaysAndTakesWhatWeSay() throws Exception {
        ServerLink link = open(LinkTiming.DEFAULT);
        try (TinyServer.Peer peer = server.accept()) {
            assertEquals("connected", news.next());
            link.send(Message.of("PRIVMSG", "#thé", "été à la plage"));
            assertEquals("PRIVMSG #thé :été à la plage", peer.expect("PRIVMSG"));
            peer.send(":a PRIVMSG #thé :ça va", "", "PING 1");
            assertEquals(":a PRIVMSG #thé :ça va", news.next());
            assertEquals("PING 1", news.next());
        }
        assertEquals("closed ENDED", news.next());
    }

    @Test
    void leavesOutWhatNoLineCanCarry() throws Exception {
        ServerLink link = open(LinkTiming.DEFAULT);
        try (TinyServer.Peer peer = server.accept()) {
            assertEquals("connected", news.next());
            link.send(Message.of("NICK", "two words", "x"));
            link.send(Message.of("NICK", "one"));
            assertEquals("NICK one", peer.expect("NICK"));
        }
    }

    @Test
    void tellsOfLinesThatAreNoMessagesInTheirPlace() throws Exception {
        open(LinkTiming.DEFAULT);
        try (TinyServer.Peer peer = server.accept()) {
            assertEquals("connected", news.next());
            peer.sendBytes("PING 1\nHTTP/1.1 400 Bad Request\r\nPING 2\n\u00FF\u00FE\n".getBytes(ISO_8859_1));
            peer.send("x".repeat(ServerLink.MAX_LINE_BYTES));
            peer.send("PING 3");
            for (String expected : new String[] {"PING 1", "malformed", "PING 2", "malformed", "malformed", "PING 3"}) {
                assertEquals(expected, news.next());
            }
        }
    }

    @Test
    void tellsOfAnEndInTheMiddleOfALine() throws Exception {
        open(LinkTiming.DEFAULT);
        try (TinyServer.Peer peer = server.accept()) {
            peer.sendBytes("\u0015\u0003\u0003".getBytes(ISO_8859_1));
        }
        assertEquals("connected", news.next());
        assertEquals("closed ENDED_IN_LINE", news.next());
    }

    @Test
    void knowsThatNobodyListens() throws Exception {
        server.close();
        open(LinkTiming.DEFAULT);
        assertEquals("closed REFUSED", news.next());
    }

    @Test
    void doesNotWaitLongForANameThatDoesNotExist() throws Exception {
        LinkTiming timing = new LinkTiming(Duration.ofSeconds(2), Duration.ofSeconds(30));
        ServerLink.open(new Endpoint("does-not-exist.invalid", 6667), timing, news);
        String end = news.next();
        assertTrue(end.equals("closed UNKNOWN_HOST") || end.equals("closed TIMED_OUT"), end);
    }

    @Test
    void asksASilentServerAndGivesItUp() throws Exception {
        open(new LinkTiming(Duration.ofSeconds(5), Duration.ofMillis(200)));
        try (TinyServer.Peer peer = server.accept()) {
            assertEquals("connected", news.next());
            assertEquals("PING causerie", peer.expect("PING"));
            assertEquals("closed SILENT", news.next());
            peer.expectEnd();
        }
    }

    @Test
    void keepsAServerThatAnswers() throws Exception {
        open(new LinkTiming(Duration.ofSeconds(5), Duration.ofMillis(300)));
        try (TinyServer.Peer peer = server.accept()) {
            assertEquals("connected", news.next());
            for (int i = 0; i < 3; i++) {
                peer.expect("PING");
                peer.send("PONG " + i);
                assertEquals("PONG " + i, news.next());
            }
        }
    }

    @Test
    void endsAtOnceWhenClosedFromOutside() throws Exception {
        ServerLink link = open(LinkTiming.DEFAULT);
        try (TinyServer.Peer peer = server.accept()) {
            assertEquals("connected", news.next());
            link.close();
            link.close();
            assertEquals("closed CLOSED", news.next());
            peer.expectEnd();
        }
        assertTrue(news.isEmpty());
    }

    @Test
    void neverConnectsWhenClosedBeforehand() throws Exception {
        ServerLink link = open(LinkTiming.DEFAULT);
        link.close();
        String first = news.next();
        assertEquals("closed CLOSED", first.equals("connected") ? news.next() : first);
    }

    @Test
    void sendsWhatWaitsBeforeItsLastWords() throws Exception {
        ServerLink link = open(LinkTiming.DEFAULT);
        try (TinyServer.Peer peer = server.accept()) {
            assertEquals("connected", news.next());
            link.send(Message.of("PRIVMSG", "#tea", "bye"));
            link.finish(Message.of("QUIT"));
            link.send(Message.of("PRIVMSG", "#tea", "too late"));
            link.awaitFinished(Duration.ofSeconds(5));
            peer.expect("PRIVMSG #tea :bye");
            assertEquals("QUIT", peer.expect(""));
        }
        assertEquals("closed CLOSED", news.next());
    }

    @Test
    void givesUpAServerThatTakesNothing() throws Exception {
        ServerLink link = open(LinkTiming.DEFAULT);
        try (TinyServer.Peer peer = server.accept()) {
            assertEquals("connected", news.next());
            Message message = Message.of("PRIVMSG", "#tea", "x".repeat(400));
            // More than the queue and all that the two systems buffer on the way.
            for (int i = 0; i < 200_000 && news.isEmpty(); i++) {
                link.send(message);
            }
            assertEquals("closed CONGESTED", news.next());
            peer.expectEnd();
        }
    }

    private ServerLink open(LinkTiming timing) {
        return ServerLink.open(server.endpoint(), timing, news);
    }
}
