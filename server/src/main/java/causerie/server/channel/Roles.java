package causerie.server.channel;

import causerie.server.session.Names;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What accounts may do in one room, whoever is here. Guarded by the room's lock. */
final class Roles {
    /** By the account's name, folded; nobody without any rank. */
    private final Map<String, Membership> byAccount;

    Roles(Map<String, Membership> known) {
        this.byAccount = new HashMap<>(known);
    }

    Optional<Membership> of(String account) {
        return Optional.ofNullable(byAccount.get(Names.fold(account)));
    }

    void put(String account, Membership role) {
        byAccount.put(Names.fold(account), role);
    }

    void give(String account, MemberMode mode, boolean set) {
        Membership next = of(account).orElse(Membership.PLAIN).with(mode, set);
        if (next.modes().isEmpty()) {
            byAccount.remove(Names.fold(account));
        } else {
            put(account, next);
        }
    }

    /** Takes all ranks from accounts; answers whether there were any. */
    boolean forget(Predicate<String> gone) {
        return byAccount.keySet().removeIf(gone);
    }

    boolean haveFounder() {
        return byAccount.values().stream().anyMatch(role -> role.has(MemberMode.FOUNDER));
    }

    void clear() {
        byAccount.clear();
    }

    /** All of them, by the account's name, folded; as they are now. */
    Map<String, Membership> all() {
        return byAccount.isEmpty() ? Map.of() : Collections.unmodifiableMap(new HashMap<>(byAccount));
    }
}
