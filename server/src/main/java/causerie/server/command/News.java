package causerie.server.command;

import causerie.io.FlushList;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.capability.MessageEnvelope;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.Set;

/**
 * Tells what happens to somebody: them, and all whom it concerns. What is told has its place in the order of everything,
 * which is held while it is made and sent.
 *
 * @param own what they themselves are told
 */
record News(ServerState server, ReplyBuffer own) {
    /** Of what somebody has not done themselves, on whatever thread it happens. */
    static News unasked(Session session, FlushList unflushed, ServerState server) {
        return new News(server, ReplyBuffer.unasked(session, unflushed, server.answers()));
    }

    Session session() {
        return own.session();
    }

    /** An event of this moment, from them; cut where it does not fit a line. */
    MessageEnvelope event(String verb, String... params) {
        Message message = Message.from(session().identity().source(), verb, params);
        int lineBytes = server.config().limits().text().lineBytes();
        return Envelope.of(
                        MessageFormatter.fitting(message, lineBytes),
                        server.clock().now())
                .from(session().sender());
    }

    /** To all who share a room with them, to each once. */
    void toPeers(Envelope event) {
        send(event, server.channels().peersOf(session()));
    }

    /**
     * To all who share a room with them, and to those who watch them and asked for such news: <a
     * href="https://ircv3.net/specs/extensions/extended-monitor">extended-monitor</a>; to each once.
     */
    void toPeersAndWatchers(Envelope event) {
        Set<Session> peers = server.channels().peersOf(session());
        send(event, peers);
        if (session().registered()) {
            server.monitors().watchersOf(session().nick()).stream()
                    .filter(watcher -> watcher.has(Capability.EXTENDED_MONITOR))
                    .filter(watcher -> watcher.session() != session() && !peers.contains(watcher.session()))
                    .forEach(watcher -> watcher.send(event, own.unflushed()));
        }
    }

    private void send(Envelope event, Set<Session> readers) {
        readers.forEach(reader -> reader.send(event, own.unflushed()));
    }
}
