package causerie.server.account;

import causerie.server.config.AddressLimits;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Lets each address give only so many wrong passwords in so long, whatever they are for, and keeps the checking, which is
 * costly on purpose, from taking the whole machine. Used by all threads.
 */
public final class GuessLimit {
    /** From so many addresses on, those are forgotten that have nothing to hide. */
    private static final int MANY_ADDRESSES = 1024;

    private final Supplier<AddressLimits> limits;
    private final LongSupplier nanoTime;
    private final ConcurrentHashMap<String, Guesser> byAddress = new ConcurrentHashMap<>();
    private final Semaphore checking =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** @param limits those in force */
    public GuessLimit(Supplier<AddressLimits> limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /**
     * Checks a password, unless this address has just given too many wrong ones; those of one address are checked one
     * after the other.
     *
     * @param check answers empty when the password is wrong
     */
    public <T> Optional<T> attempt(String address, Supplier<Optional<T>> check) throws TooManyGuessesException {
        if (byAddress.size() >= MANY_ADDRESSES) {
            byAddress.values().removeIf(Guesser::isForgettable);
        }
        return byAddress.computeIfAbsent(address, unknown -> new Guesser()).attempt(check);
    }

    /** What one address has tried. */
    private final class Guesser {
        private final ReentrantLock lock = new ReentrantLock();

        /** When wrong passwords were given, the oldest first. */
        @GuardedBy("lock")
        private final Deque<Long> failures = new ArrayDeque<>(2);

        <T> Optional<T> attempt(Supplier<Optional<T>> check) throws TooManyGuessesException {
            lock.lock();
            try {
                forgetOld();
                if (failures.size() >= limits.get().guesses()) {
                    throw new TooManyGuessesException();
                }
                Optional<T> found = inTurn(check);
                if (found.isEmpty()) {
                    failures.add(nanoTime.getAsLong());
                }
                return found;
            } finally {
                lock.unlock();
            }
        }

        private <T> T inTurn(Supplier<T> check) {
            checking.acquireUninterruptibly();
            try {
                return check.get();
            } finally {
                checking.release();
            }
        }

        boolean isForgettable() {
            if (!lock.tryLock()) {
                return false;
            }
            try {
                forgetOld();
                return failures.isEmpty();
            } finally {
                lock.unlock();
            }
        }

        @GuardedBy("lock")
        private void forgetOld() {
            long now = nanoTime.getAsLong();
            while (!failures.isEmpty()
                    && now - failures.getFirst() >= limits.get().guessTime().toNanos()) {
                failures.removeFirst();
            }
        }
    }
}
