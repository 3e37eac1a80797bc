package causerie.client.net;

import causerie.irc.Message;
import java.util.List;

/** Learns what a connection meets, in order, on the connection's own thread. */
public interface LinkListener {
    /** The connection stands. */
    void connected();

    /** Messages that came together, at least one. */
    void received(List<Message> messages);

    /** A line came that is not a message. */
    void malformed();

    /** It is over; nothing follows. */
    void closed(LinkEnd end);
}
