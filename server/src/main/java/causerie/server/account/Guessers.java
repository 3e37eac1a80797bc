package causerie.server.account;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Counts what was tried in vain, by whom or for whom it was tried. Used by all threads; each key has a lock of its own. */
final class Guessers {
    /** From so many on, those are forgotten that have nothing to hide. */
    private static final int MANY = 1024;

    private final LongSupplier nanoTime;
    private final ConcurrentHashMap<String, Guesser> byKey = new ConcurrentHashMap<>();

    /**
     * How much is allowed.
     *
     * @param most failures that are looked at in one time
     */
    record Rule(int most, Duration time) {}

    /** Something that fails when it answers empty. */
    @FunctionalInterface
    interface Attempt<T> {
        Optional<T> make() throws TooManyGuessesException;
    }

    Guessers(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Makes an attempt, unless too many of this key have just failed; those of one key are made one after the other. */
    <T> Optional<T> attempt(String key, Rule rule, Attempt<T> attempt) throws TooManyGuessesException {
        if (byKey.size() >= MANY) {
            byKey.values().removeIf(guesser -> guesser.isForgettable(rule));
        }
        return byKey.computeIfAbsent(key, unknown -> new Guesser()).attempt(rule, attempt);
    }

    /** Counts one more of this key, unless there were too many; answers whether it was counted. */
    boolean count(String key, Rule rule) {
        try {
            attempt(key, rule, Optional::empty);
            return true;
        } catch (TooManyGuessesException tooMany) {
            return false;
        }
    }

    /** What was tried with one key. */
    private final class Guesser {
        private final ReentrantLock lock = new ReentrantLock();

        /** When attempts failed, the oldest first. */
        @GuardedBy("lock")
        private final Deque<Long> failures = new ArrayDeque<>(2);

        <T> Optional<T> attempt(Rule rule, Attempt<T> attempt) throws TooManyGuessesException {
            lock.lock();
            try {
                forgetOld(rule);
                if (failures.size() >= rule.most()) {
                    throw new TooManyGuessesException();
                }
                Optional<T> found = attempt.make();
                if (found.isEmpty()) {
                    failures.add(nanoTime.getAsLong());
                }
                return found;
            } finally {
                lock.unlock();
            }
        }

        boolean isForgettable(Rule rule) {
            if (!lock.tryLock()) {
                return false;
            }
            try {
                forgetOld(rule);
                return failures.isEmpty();
            } finally {
                lock.unlock();
            }
        }

        @GuardedBy("lock")
        private void forgetOld(Rule rule) {
            long now = nanoTime.getAsLong();
            while (!failures.isEmpty()
                    && now - failures.getFirst() >= rule.time().toNanos()) {
                failures.removeFirst();
            }
        }
    }
}
