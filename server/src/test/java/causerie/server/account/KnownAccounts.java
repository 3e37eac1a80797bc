package causerie.server.account;

import causerie.server.config.Account;
import causerie.server.data.Database;
import java.util.List;
import java.util.Optional;

/** Accounts for tests, always the same. */
record KnownAccounts(List<Account> all) implements AccountSource {
    static Accounts of(Account... all) {
        StoredAccounts none = new StoredAccounts(Database.inMemory());
        return new Accounts(new Decoy(new byte[32]), new KnownAccounts(List.of(all)), none);
    }

    @Override
    public List<String> names() {
        return all.stream().map(Account::name).toList();
    }

    @Override
    public Optional<Account> find(String name) {
        return all.stream()
                .filter(account -> Accounts.key(account.name()).equals(Accounts.key(name)))
                .findFirst();
    }
}
