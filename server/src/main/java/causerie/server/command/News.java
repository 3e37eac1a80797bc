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
 * Tells what happens to one client: it, and all whom it concerns. What is told has its place in the order of everything,
 * which is held while it is made and sent.
 *
 * @param own what the client itself is told
 */
record News(ServerState server, ReplyBuffer own) {
    /** Of what a client has not done itself, on whatever thread it happens. */
    static News unasked(Session session, FlushList unflushed, ServerState server) {
        return new News(server, ReplyBuffer.unasked(session, unflushed, server.answers()));
    }

    Session session() {
        return own.session();
    }

    /** An event of this moment, from the client; cut where it does not fit a line. */
    MessageEnvelope event(String verb, String... params) {
        Message message = Message.from(session().identity().source(), verb, params);
        int lineBytes = server.config().limits().text().lineBytes();
        return Envelope.of(
                        MessageFormatter.fitting(message, lineBytes),
                        server.clock().now())
                .from(session().sender());
    }

    /** To all who share a room with the client, to each once. */
    void toPeers(Envelope event) {
        send(event, server.channels().peersOf(session()));
    }

    /**
     * To all who share a room with the client, and to those who watch it and asked for such news: <a
     * href="https://ircv3.net/specs/extensions/extended-monitor">extended-monitor</a>; to each once.
     */
    void toPeersAndWatchers(Envelope event) {
        Set<Session> readers = server.channels().peersOf(session());
        if (session().registered()) {
            server.monitors().watchersOf(session().nick()).stream()
                    .filter(watcher -> watcher != session() && watcher.has(Capability.EXTENDED_MONITOR))
                    .forEach(readers::add);
        }
        send(event, readers);
    }

    private void send(Envelope event, Set<Session> readers) {
        readers.forEach(reader -> reader.send(event, own.unflushed()));
    }
}
