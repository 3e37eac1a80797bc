package causerie.server.account;

import causerie.server.config.Account;
import causerie.server.config.LiveConfig;
import java.util.List;
import java.util.Optional;

/** The accounts that the configuration in force names. */
public final class ConfiguredAccounts implements AccountSource {
    private final LiveConfig config;

    public ConfiguredAccounts(LiveConfig config) {
        this.config = config;
    }

    @Override
    public List<String> names() {
        return config.get().accounts().stream().map(Account::name).toList();
    }

    @Override
    public Optional<Account> find(String name) {
        String key = Accounts.key(name);
        return config.get().accounts().stream()
                .filter(account -> Accounts.key(account.name()).equals(key))
                .findFirst();
    }
}
