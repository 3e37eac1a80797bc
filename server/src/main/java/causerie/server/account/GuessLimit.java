package causerie.server.account;

import causerie.server.config.AddressLimits;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Lets each address give only so many wrong passwords in so long, whatever they are for, and everybody together only so many
 * for one account; and keeps the checking, which is costly on purpose, from taking the whole machine. Used by all threads.
 */
public final class GuessLimit {
    private final Supplier<AddressLimits> limits;
    private final Guessers addresses;
    private final Guessers accounts;
    private final Semaphore checking =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** @param limits those in force */
    public GuessLimit(Supplier<AddressLimits> limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.addresses = new Guessers(nanoTime);
        this.accounts = new Guessers(nanoTime);
    }

    /**
     * Checks a password, unless this address has just given too many wrong ones; those of one address are checked one
     * after the other.
     *
     * @param check answers empty when the password is wrong
     */
    public <T> Optional<T> attempt(String address, Supplier<Optional<T>> check) throws TooManyGuessesException {
        AddressLimits now = limits.get();
        return addresses.attempt(address, new Guessers.Rule(now.guesses(), now.guessTime()), () -> inTurn(check));
    }

    /**
     * The same for what should prove whose account it is, unless too many wrong ones have just come for that name, from
     * wherever.
     *
     * @param account the name as somebody has written it; there need not be such an account
     */
    public <T> Optional<T> attempt(String address, String account, Supplier<Optional<T>> check)
            throws TooManyGuessesException {
        AddressLimits now = limits.get();
        Guessers.Rule ofAddress = new Guessers.Rule(now.guesses(), now.guessTime());
        Guessers.Rule ofAccount = new Guessers.Rule(now.guessesPerAccount(), now.guessTime());
        return addresses.attempt(
                address, ofAddress, () -> accounts.attempt(Accounts.key(account), ofAccount, () -> inTurn(check)));
    }

    /** Does something that is costly on purpose, when it is its turn. */
    public <T> T inTurn(Supplier<T> check) {
        checking.acquireUninterruptibly();
        try {
            return check.get();
        } finally {
            checking.release();
        }
    }
}
