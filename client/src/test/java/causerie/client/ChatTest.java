package causerie.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Network;
import causerie.client.model.Trouble;
import causerie.client.net.LinkTiming;
import causerie.client.net.TinyServer;
import causerie.client.session.Login;
import causerie.client.session.LoginFailure;
import causerie.client.session.LoginListener;
import causerie.io.Endpoint;
import causerie.io.Threads;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ChatTest {
    private static final ChatTiming QUICK = new ChatTiming(
            new LinkTiming(Duration.ofSeconds(5), Duration.ofSeconds(30)),
            Duration.ofSeconds(30),
            usual -> Duration.ofMillis(20));

    /** One for all tests: links that a test left behind may still have something to tell. */
    private static final ExecutorService EVENTS = Threads.worker("events");

    private final BlockingQueue<String> outcome = new LinkedBlockingQueue<>();
    private final TinyServer server;
    private Chat chat = new Chat(EVENTS, QUICK);

    ChatTest() throws IOException {
        server = new TinyServer();
    }

    @AfterEach
    void stop() throws Exception {
        onEvents(() -> {
            chat.disconnect();
            return true;
        });
        server.close();
    }

    @Test
    void staysAwayWhenItHasComeInFromElsewhere() throws Exception {
        connect(server.endpoint());
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Anne");
            assertEquals("joined", outcome());
            peer.send(":irc.test FAIL SESSION TAKEN_OVER :You have come in from elsewhere", "ERROR :Closing Link");
        }
        await(() -> chat.network().phase() == Network.Phase.OFFLINE);
        assertEquals(
                Optional.of(Trouble.ELSEWHERE), onEvents(() -> chat.network().trouble()));
    }

    @Test
    void joinsAndTalks() throws Exception {
        connect(server.endpoint());
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Anne");
            assertEquals("joined", outcome());
            peer.send(":Anne!a@h JOIN #tea", ":Bob!b@h PRIVMSG #tea :hi");
            await(() -> buffer().lines().size() == 2);
            onEvents(() -> {
                chat.actions().say(buffer(), "hello");
                return true;
            });
            assertEquals("PRIVMSG #tea :hello", peer.expect("PRIVMSG"));
        }
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        server.close();
        connect(server.endpoint());
        assertEquals("REFUSED", outcome());
        assertEquals(Network.Phase.OFFLINE, onEvents(() -> chat.network().phase()));
    }

    @Test
    void offersAnotherNameAndTakesTheNextAttempt() throws Exception {
        connect(server.endpoint());
        try (TinyServer.Peer peer = server.accept()) {
            peer.expect("NICK Anne");
            peer.send(":irc.test 433 * Anne :Nickname is already in use");
            assertEquals("NAME_TAKEN Anne2", outcome());
            peer.expectEnd();
        }
        connect(server.endpoint(), "Anne2");
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Anne2");
            assertEquals("joined", outcome());
        }
    }

    @Test
    void knowsAWebServerFromAChatServer() throws Exception {
        assertNoChatServer("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    }

    @Test
    void knowsAShellFromAChatServer() throws Exception {
        assertNoChatServer("SSH-2.0-OpenSSH_9.2\r\n");
    }

    @Test
    void knowsAMailServerFromAChatServer() throws Exception {
        assertNoChatServer("220 mail.test ESMTP\r\n");
    }

    @Test
    void knowsAServerThatSendsBytesOfAnotherKind() throws Exception {
        assertNoChatServer("\u0015\u0003\u0003\u0000\u0002");
    }

    @Test
    void doesNotWaitLongForAServerThatSaysNothing() throws Exception {
        chat = new Chat(EVENTS, new ChatTiming(LinkTiming.DEFAULT, Duration.ofMillis(200), usual -> usual));
        connect(server.endpoint());
        try (TinyServer.Peer peer = server.accept()) {
            assertEquals("TIMED_OUT", outcome());
            peer.expectEnd();
        }
    }

    @Test
    void saysThatTheServerClosed() throws Exception {
        connect(server.endpoint());
        try (TinyServer.Peer peer = server.accept()) {
            peer.expect("NICK");
            peer.send("ERROR :Full house");
            assertEquals("CLOSED Full house", outcome());
        }
    }

    @Test
    void comesBackToItsRoomsAfterALostConnection() throws Exception {
        connect(server.endpoint());
        inTeaThenLost();
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Anne");
            peer.expect("JOIN #tea");
            peer.send(":Anne!a@h JOIN #tea");
            await(() -> buffer().joined());
            assertEquals(
                    Line.What.CONNECTED,
                    onEvents(() -> ((Line.Event) buffer().lines().last().orElseThrow()).what()));
            assertEquals(Optional.empty(), onEvents(() -> chat.network().trouble()));
        }
    }

    @Test
    void triesAgainUntilTheServerIsBack() throws Exception {
        Endpoint endpoint = server.endpoint();
        connect(endpoint);
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Anne");
            assertEquals("joined", outcome());
            server.close();
        }
        await(() -> chat.network().trouble().equals(Optional.of(Trouble.UNREACHABLE)));
        try (TinyServer back = new TinyServer(endpoint.port());
                TinyServer.Peer peer = back.accept()) {
            peer.welcome("Anne");
            await(() -> chat.network().isOnline());
        }
    }

    @Test
    void waitsUntilTheTimeItNamesAndTriesAtOnceWhenAsked() throws Exception {
        chat = new Chat(
                EVENTS, new ChatTiming(LinkTiming.DEFAULT, Duration.ofSeconds(30), usual -> Duration.ofHours(1)));
        connect(server.endpoint());
        inTeaThenLost();
        await(() -> chat.network().phase() == Network.Phase.WAITING);
        assertTrue(onEvents(() -> chat.network().retryAt()).isPresent());
        onEvents(() -> {
            chat.retryNow();
            return true;
        });
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Anne");
            await(() -> chat.network().isOnline());
        }
    }

    @Test
    void givesUpWhenTheServerDoesNotWantItBack() throws Exception {
        connect(server.endpoint());
        inTeaThenLost();
        try (TinyServer.Peer peer = server.accept()) {
            peer.expect("NICK");
            peer.send(":irc.test 464 Anne :Password incorrect");
            await(() -> chat.network().phase() == Network.Phase.OFFLINE);
            assertEquals(
                    Optional.of(Trouble.NOT_LET_IN),
                    onEvents(() -> chat.network().trouble()));
        }
    }

    @Test
    void saysGoodbyeAndStaysAway() throws Exception {
        connect(server.endpoint());
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Anne");
            assertEquals("joined", outcome());
            onEvents(() -> {
                chat.disconnect();
                return true;
            });
            assertEquals("QUIT", peer.expect("QUIT"));
        }
        assertEquals(Network.Phase.OFFLINE, onEvents(() -> chat.network().phase()));
    }

    @Test
    void saysGoodbyeWhenTheProgramEnds() throws Exception {
        connect(server.endpoint());
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Anne");
            assertEquals("joined", outcome());
            chat.goodbye(Duration.ofSeconds(5));
            assertEquals("QUIT", peer.expect("QUIT"));
        }
    }

    @Test
    void tellsNothingOfAnAttemptThatWasGivenUp() throws Exception {
        connect(server.endpoint());
        try (TinyServer.Peer peer = server.accept()) {
            peer.expect("NICK");
            connect(server.endpoint(), "Bob");
            peer.expect("QUIT");
        }
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Bob");
            assertEquals("joined", outcome());
            assertTrue(outcome.isEmpty());
        }
    }

    @Test
    void beginsAfreshWithAnotherServer() throws Exception {
        connect(server.endpoint());
        inTeaThenLost();
        try (TinyServer other = new TinyServer()) {
            connect(other.endpoint());
            assertEquals(0, onEvents(() -> chat.network().buffers().size()));
        }
    }

    private void inTeaThenLost() throws Exception {
        try (TinyServer.Peer peer = server.accept()) {
            peer.welcome("Anne");
            assertEquals("joined", outcome());
            peer.send(":Anne!a@h JOIN #tea");
            await(() -> chat.network().buffer("#tea").isPresent());
        }
    }

    private void assertNoChatServer(String answer) throws Exception {
        connect(server.endpoint());
        try (TinyServer.Peer peer = server.accept()) {
            peer.expect("NICK");
            peer.sendBytes(answer.getBytes(ISO_8859_1));
        }
        assertEquals("NOT_A_CHAT_SERVER", outcome());
    }

    private void connect(Endpoint endpoint) throws Exception {
        connect(endpoint, "Anne");
    }

    private void connect(Endpoint endpoint, String nick) throws Exception {
        onEvents(() -> {
            chat.connect(endpoint, Login.of(nick), new Outcome());
            return true;
        });
    }

    private String outcome() throws InterruptedException {
        return Optional.ofNullable(outcome.poll(20, TimeUnit.SECONDS)).orElse("nothing");
    }

    private Buffer buffer() {
        return chat.network().buffer("#tea").orElseThrow();
    }

    private void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> onEvents(condition));
    }

    /** The model belongs to one thread, in tests too. */
    private <T> T onEvents(Callable<T> work) throws Exception {
        return EVENTS.submit(work).get(20, TimeUnit.SECONDS);
    }

    private final class Outcome implements LoginListener {
        @Override
        public void joined() {
            outcome.add("joined");
        }

        @Override
        public void failed(LoginFailure failure) {
            outcome.add((failure.reason() + " " + failure.detail()).strip());
        }
    }
}
