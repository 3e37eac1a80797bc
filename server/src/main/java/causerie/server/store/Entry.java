package causerie.server.store;

import causerie.server.journal.Journal;
import causerie.server.journal.OwnId;
import causerie.server.journal.Said;
import causerie.server.session.CommandException;
import causerie.server.session.Receipt;
import causerie.server.session.ReplyBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Something that waits for its place in the order. Its sender's thread makes it and may wait; the journal's ends it, once. */
final class Entry implements Receipt {
    private final Said said;
    private final Optional<OwnId> id;
    private final Journal.Ordered target;
    private final ReplyBuffer own;
    private final boolean handedOver;
    /** Why it was refused; empty when it was told. */
    private final CompletableFuture<Optional<CommandException>> end = new CompletableFuture<>();

    /**
     * @param id that its sender's program has given it
     * @param own where its sender is told of it
     * @param handedOver whether the sender does not wait, so that nobody else tells them
     */
    Entry(Said said, Optional<OwnId> id, Journal.Ordered target, ReplyBuffer own, boolean handedOver) {
        this.said = said;
        this.id = id;
        this.target = target;
        this.own = own;
        this.handedOver = handedOver;
    }

    Said said() {
        return said;
    }

    Optional<OwnId> id() {
        return id;
    }

    Journal.Ordered target() {
        return target;
    }

    ReplyBuffer own() {
        return own;
    }

    /** Ends it, told to all. */
    void told() {
        if (handedOver) {
            own.end();
        }
        end.complete(Optional.empty());
    }

    /** Ends it, told to nobody but its sender. */
    void refused(CommandException why) {
        if (handedOver) {
            why.answer(own);
            own.end();
        }
        end.complete(Optional.of(why));
    }

    @Override
    public void await() {
        end.join();
    }

    /** Waits, and throws why it was refused. */
    void requireTold() throws CommandException {
        Optional<CommandException> refusal = end.join();
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }
}
