package causerie.server.command;

import causerie.io.FlushList;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.server.capability.Envelope;
import causerie.server.capability.MessageEnvelope;
import causerie.server.session.Device;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;

/** What happens once when a connection has ended; when it was somebody's last, the others are told and the name is free. */
public final class Departure {
    private final ServerState server;

    public Departure(ServerState server) {
        this.server = server;
    }

    /**
     * Runs once, by whoever has marked it departed: the reader thread of the client that ends, or of the one that takes its
     * place, when the former says nothing more.
     */
    public void of(Device device, String reason, FlushList unflushed) {
        device.settle();
        server.clock().order().run(() -> leave(device, reason, unflushed));
    }

    private void leave(Device device, String reason, FlushList unflushed) {
        server.monitors().clear(device);
        server.markers().remove(device);
        server.sessions().remove(device);
        Session session = device.session();
        if (session.remove(device)) {
            sayFarewell(session, reason, unflushed);
        } else if (session.settleAway()) {
            AwayCommand.tellUnasked(News.unasked(session, unflushed, server));
        }
    }

    private void sayFarewell(Session session, String reason, FlushList unflushed) {
        // Whoever sees them go may ask who it was.
        server.sessions().remember(session);
        MessageEnvelope farewell = Envelope.of(
                        MessageFormatter.fitting(
                                Message.from(session.identity().source(), "QUIT", reason),
                                server.config().limits().text().lineBytes()),
                        server.clock().now())
                .from(session.sender());
        ReplyBuffer own = ReplyBuffer.unasked(session, unflushed, server.answers());
        server.channels().quit(farewell, own);
        server.monitors().change(() -> server.sessions().release(session), own);
    }
}
