package causerie.server.account;

import causerie.server.config.AccountConfig;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Lets people at one address make only so many accounts in so long. Used by all threads. */
public final class RegistrationLimit {
    private final Supplier<AccountConfig> config;
    private final Guessers addresses;

    /** @param config the one in force */
    public RegistrationLimit(Supplier<AccountConfig> config, LongSupplier nanoTime) {
        this.config = config;
        this.addresses = new Guessers(nanoTime);
    }

    /** Counts one more account for an address, unless there were too many; answers whether it may be made. */
    public boolean take(String address) {
        AccountConfig now = config.get();
        return addresses.count(address, new Guessers.Rule(now.perAddress(), now.time()));
    }
}
