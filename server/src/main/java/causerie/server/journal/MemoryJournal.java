package causerie.server.journal;

import causerie.irc.Message;
import causerie.irc.Tags;
import causerie.server.capability.Envelope;

/** A journal that keeps nothing: messages are delivered at once, by the thread that brings them. */
public final class MemoryJournal implements Journal {
    private final ServerClock clock;

    public MemoryJournal(ServerClock clock) {
        this.clock = clock;
    }

    @Override
    public void append(Message message, Tags tags, Ordered target) {
        target.deliver(() -> Envelope.of(message, clock.now()).said(clock.nextMsgid(), tags));
    }
}
