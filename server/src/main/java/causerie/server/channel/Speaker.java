package causerie.server.channel;

import causerie.server.capability.Envelope;
import causerie.server.journal.Journal;
import causerie.server.session.CommandException;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.function.Supplier;

/**
 * Somebody about to say something in a room: the journal's way in.
 *
 * @param asked the name by which the room was found: it may get another before this has its turn
 */
record Speaker(Channel channel, String asked, Speech speech, Session session) implements Journal.Ordered {
    @Override
    public void check() throws CommandException {
        channel.checkMaySay(this);
    }

    @Override
    public void deliver(Supplier<Envelope> stamp, ReplyBuffer own) throws CommandException {
        channel.say(stamp, this, own);
    }
}
