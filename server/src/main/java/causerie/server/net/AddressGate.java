package causerie.server.net;

import causerie.server.config.AddressLimits;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Counts the connections of each address, and says which are too many. Used by all threads: an address's tally is
 * replaced as a whole, and goes when it says nothing any more.
 */
final class AddressGate {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    /** Past so many, those of addresses without a connection are forgotten before their minute is over. */
    private static final int MOST_TALLIES = 65_536;
    /** How many are told at the same time that they are too many; further ones find the connection closed. */
    private static final int MOST_TOLD = 256;

    private final Supplier<AddressLimits> limits;
    private final LongSupplier nanoTime;
    private final ConcurrentHashMap<InetAddress, Tally> tallies = new ConcurrentHashMap<>();
    private final AtomicInteger told = new AtomicInteger();

    /**
     * One address's connections.
     *
     * @param fresh how many came in the minute that began at that time of the clock
     * @param refusal why the latest one could not be counted, too
     */
    private record Tally(int open, int halfOpen, int fresh, long minute, Optional<String> refusal) {
        static Tally none(long now) {
            return new Tally(0, 0, 0, now, Optional.empty());
        }

        Tally plusOne(long now, AddressLimits most) {
            Tally before = isMinuteOver(now) ? new Tally(open, halfOpen, 0, now, refusal) : this;
            Optional<String> why = before.tooMany(most);
            int one = why.isPresent() ? 0 : 1;
            return new Tally(open + one, halfOpen + one, before.fresh + one, before.minute, why);
        }

        private Optional<String> tooMany(AddressLimits most) {
            if (open >= most.connections()) {
                return Optional.of("Too many connections from your address");
            } else if (halfOpen >= most.halfOpen()) {
                return Optional.of("Too many connections from your address that have not said who they are");
            } else if (fresh >= most.fresh()) {
                return Optional.of("Too many new connections from your address: try again in a minute");
            }
            return Optional.empty();
        }

        Tally minus(int opened, int halfOpened) {
            return new Tally(open - opened, halfOpen - halfOpened, fresh, minute, refusal);
        }

        boolean isMinuteOver(long now) {
            return now - minute >= MINUTE;
        }
    }

    /** One connection as it is counted here; its own thread tells what becomes of it. */
    interface Place {
        /** Why the connection has to end at once; empty when it may stay. */
        Optional<String> refusal();

        /** The client has said who it is. */
        default void registered() {}

        /** The connection has ended; called once. */
        default void leave() {}
    }

    AddressGate(Supplier<AddressLimits> limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /** Counts a new connection. Empty when it should be closed without a word, as too many are being told already. */
    Optional<Place> enter(InetAddress address) {
        if (limits.get().exempt().contains(address)) {
            return Optional.of(Optional::empty);
        }
        long now = nanoTime.getAsLong();
        Tally after = tallies.compute(
                address, (same, tally) -> (tally == null ? Tally.none(now) : tally).plusOne(now, limits.get()));
        if (after.refusal().isEmpty()) {
            return Optional.of(new Counted(address));
        }
        if (told.incrementAndGet() > MOST_TOLD) {
            told.decrementAndGet();
            return Optional.empty();
        }
        return Optional.of(new Refused(after.refusal()));
    }

    /** Forgets what says nothing any more; called by the timer thread. */
    void tick() {
        long now = nanoTime.getAsLong();
        boolean crowded = tallies.size() > MOST_TALLIES;
        tallies.values().removeIf(tally -> tally.open() == 0 && (crowded || tally.isMinuteOver(now)));
    }

    /** How many addresses are remembered. */
    int size() {
        return tallies.size();
    }

    private void change(InetAddress address, UnaryOperator<Tally> change) {
        tallies.computeIfPresent(address, (same, tally) -> change.apply(tally));
    }

    private final class Counted implements Place {
        private final InetAddress address;
        private boolean halfOpen = true;

        Counted(InetAddress address) {
            this.address = address;
        }

        @Override
        public Optional<String> refusal() {
            return Optional.empty();
        }

        @Override
        public void registered() {
            if (halfOpen) {
                halfOpen = false;
                change(address, tally -> tally.minus(0, 1));
            }
        }

        @Override
        public void leave() {
            registered();
            change(address, tally -> tally.minus(1, 0));
        }
    }

    private final class Refused implements Place {
        private final Optional<String> refusal;

        Refused(Optional<String> refusal) {
            this.refusal = refusal;
        }

        @Override
        public Optional<String> refusal() {
            return refusal;
        }

        @Override
        public void leave() {
            told.decrementAndGet();
        }
    }
}
