package causerie.server.channel;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/** The one lock of a room, and what it guards. Nothing waits under it, and no other room is touched. Used by all threads. */
final class ChannelLock {
    private final ChannelContext context;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final ChannelState state;

    @GuardedBy("lock")
    private final Delivery delivery;

    private final Consumer<ChannelState> after;

    /** @param after is told how the room is after whatever has happened, under the lock */
    ChannelLock(ChannelState state, Delivery delivery, ChannelContext context, Consumer<ChannelState> after) {
        this.context = context;
        this.state = state;
        this.delivery = delivery;
        this.after = after;
    }

    /** What happens in the room and is told to everybody, one after the other. */
    interface Event<T, E extends Exception> {
        T happen(ChannelState state, Delivery delivery) throws E;
    }

    /** The same for what has no result. */
    interface Telling<E extends Exception> {
        void happen(ChannelState state, Delivery delivery) throws E;
    }

    /** Throws why something may not be. */
    interface Check<E extends Exception> {
        void of(ChannelState state) throws E;
    }

    /** Asks something, while nothing happens here; others may be told meanwhile what happens elsewhere. */
    <T> T look(Function<ChannelState, T> question) {
        lock.lock();
        try {
            return question.apply(state);
        } finally {
            lock.unlock();
        }
    }

    /** The same for what may be refused. */
    <E extends Exception> void check(Check<E> check) throws E {
        lock.lock();
        try {
            check.of(state);
        } finally {
            lock.unlock();
        }
    }

    <E extends Exception> void tell(Telling<E> telling) throws E {
        inOrder((Event<Optional<?>, E>) (room, members) -> {
            telling.happen(room, members);
            return Optional.empty();
        });
    }

    /** Whatever is told takes its place in the order of everything first: whoever answers under the lock takes it, too. */
    <T, E extends Exception> T inOrder(Event<T, E> event) throws E {
        context.order().lock();
        lock.lock();
        try {
            try {
                return event.happen(state, delivery);
            } finally {
                after.accept(state);
            }
        } finally {
            lock.unlock();
            context.order().unlock();
        }
    }
}
