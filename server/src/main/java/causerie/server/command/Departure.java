package causerie.server.command;

import causerie.io.FlushList;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.capability.Envelope;
import causerie.server.capability.MessageEnvelope;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;

/** What happens once when a connection has ended: the others are told and the name is free. */
public final class Departure {
    private final ServerState server;

    public Departure(ServerState server) {
        this.server = server;
    }

    /**
     * Runs once, by whoever has marked it departed: the reader thread of the session that ends, or of the one that takes its
     * place, when the former says nothing more.
     */
    public void of(Session session, String reason, FlushList unflushed) {
        session.settle();
        server.sessions().remember(session);
        server.clock().order().run(() -> sayFarewell(session, reason, unflushed));
    }

    private void sayFarewell(Session session, String reason, FlushList unflushed) {
        MessageEnvelope farewell = Envelope.of(
                        MessageFormatter.fitting(
                                Message.from(session.identity().source(), "QUIT", reason),
                                server.config().limits().text().lineBytes()),
                        server.clock().now())
                .from(session.sender());
        ReplyBuffer own = ReplyBuffer.unasked(session, unflushed, server.answers());
        server.channels().quit(farewell, own);
        server.monitors().clear(session);
        server.markers().remove(session);
        server.monitors().change(() -> server.sessions().release(session), own);
    }
}
