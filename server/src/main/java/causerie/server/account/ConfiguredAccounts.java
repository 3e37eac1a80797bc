package causerie.server.account;

import causerie.irc.Casemapping;
import causerie.server.config.Account;
import causerie.server.config.LiveConfig;
import causerie.server.config.PasswordHash;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts that the configuration in force names. */
public final class ConfiguredAccounts implements Accounts {
    private final LiveConfig config;

    /** Made when the first stranger tries to log in: it costs as much as a try. */
    private static final class Nobody {
        static final PasswordHash PASSWORD = PasswordHash.of(UUID.randomUUID().toString());
    }

    public ConfiguredAccounts(LiveConfig config) {
        this.config = config;
    }

    @Override
    public List<String> names() {
        return config.get().accounts().stream().map(Account::name).toList();
    }

    @Override
    public Optional<String> find(String name) {
        return account(name).map(Account::name);
    }

    @Override
    public Optional<String> authenticate(String name, String password) {
        Optional<Account> account = account(name);
        boolean right = account.map(Account::password).orElse(Nobody.PASSWORD).matches(password);
        return account.filter(known -> right).map(Account::name);
    }

    private Optional<Account> account(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return config.get().accounts().stream()
                .filter(account -> Casemapping.ASCII.same(account.name(), name))
                .findFirst();
    }
}
