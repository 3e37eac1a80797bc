package causerie.server.account;

import java.util.Set;

/**
 * What has changed about accounts since this was asked last. Names are in the spelling that stands for all of one name.
 *
 * @param gone the names of those that are not there any more; where such an account is there again, it is somebody else's
 * @param made the names of those that were made since
 */
public record AccountChanges(boolean any, Set<String> gone, Set<String> made) {
    /** Nothing that is known of. */
    static final AccountChanges NONE = new AccountChanges(false, Set.of(), Set.of());

    public AccountChanges {
        gone = Set.copyOf(gone);
        made = Set.copyOf(made);
    }

    /** Whether the account that had this name is gone. */
    public boolean tookAway(String name) {
        return gone.contains(Accounts.key(name));
    }

    /** Whether this name is nobody's now, or somebody's who has not done anything under it. */
    public boolean beganAnew(String name) {
        return tookAway(name) || made.contains(Accounts.key(name));
    }
}
