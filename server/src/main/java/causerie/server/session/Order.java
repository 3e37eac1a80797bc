package causerie.server.session;

import java.util.concurrent.locks.ReentrantLock;

/**
 * The one order of all that is told to anybody. Whoever tells something holds it from taking the time until it is in every
 * queue: so all see one order, nobody is named as others do not know them yet, and times never run back. It is taken before
 * a room's lock, never inside one. Nobody waits, and nothing takes long, while it is held.
 */
public final class Order extends ReentrantLock {
    private static final long serialVersionUID = 1;

    /** Something that takes its place in the order. */
    @FunctionalInterface
    public interface Act<E extends Exception> {
        void run() throws E;
    }

    /** The same with a result. */
    @FunctionalInterface
    public interface Question<T, E extends Exception> {
        T ask() throws E;
    }

    /** Does something while nobody is told anything else, and answers with its result. */
    public <T, E extends Exception> T ask(Question<T, E> question) throws E {
        lock();
        try {
            return question.ask();
        } finally {
            unlock();
        }
    }

    /** Does something while nobody is told anything else. */
    public <E extends Exception> void run(Act<E> act) throws E {
        lock();
        try {
            act.run();
        } finally {
            unlock();
        }
    }
}
