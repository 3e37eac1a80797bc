package causerie.server.channel;

import causerie.irc.Mask;
import causerie.server.session.Identity;
import causerie.server.session.Names;
import causerie.server.session.SessionRegistry;
import java.util.Optional;

/**
 * Whom an entry of a room's list is about, and in what respect. Immutable.
 *
 * @param by what the mask is compared with
 */
public record ListMask(Extban extban, By by, Mask mask) {
    /** The names of the extended ban that finds people by their account: the value of ACCOUNTEXTBAN in 005. */
    public static final String ACCOUNT_EXTBANS = By.ACCOUNT.letter + "," + By.LONG_ACCOUNT;

    /** What tells people apart. */
    public enum By {
        /** {@code nick!user@host}. */
        HOSTMASK(""),
        /** The account they are logged in to: <a href="https://ircv3.net/specs/extensions/account-extban">account-extban</a>. */
        ACCOUNT("a");

        private static final String LONG_ACCOUNT = "account";

        private final String letter;

        By(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }

        /** What stands before the mask. */
        private String text() {
            return this == HOSTMASK ? "" : letter + ":";
        }
    }

    /**
     * What people type, such as {@code bob}, {@code a:bob} or {@code m:a:bob}; empty when it begins like an extended ban
     * that there is not. See <a href="https://modern.ircdocs.horse/#extban-parameter">EXTBAN</a>.
     */
    public static Optional<ListMask> typed(String typed) {
        Optional<Extban> extban = Extban.of(prefix(typed));
        String who = extban.isPresent() ? afterPrefix(typed) : typed;
        String kind = prefix(who);
        if (kind.equals(By.ACCOUNT.letter) || kind.equals(By.LONG_ACCOUNT)) {
            return of(extban.orElse(Extban.NONE), By.ACCOUNT, afterPrefix(who));
        }
        // One letter and a colon would be an extended ban that there is not.
        return kind.length() == 1 ? Optional.empty() : of(extban.orElse(Extban.NONE), By.HOSTMASK, who);
    }

    private static Optional<ListMask> of(Extban extban, By by, String who) {
        Mask mask = by == By.ACCOUNT ? Names.mask(who) : Mask.ofPerson(Names.normal(who), SessionRegistry.CASEMAPPING);
        return who.isEmpty() ? Optional.empty() : Optional.of(new ListMask(extban, by, mask));
    }

    /** What stands before the first colon, empty text when there is none. */
    private static String prefix(String text) {
        return text.substring(0, Math.max(0, text.indexOf(':')));
    }

    private static String afterPrefix(String text) {
        return text.substring(text.indexOf(':') + 1);
    }

    boolean fits(Identity identity) {
        return switch (by) {
            case HOSTMASK -> identity.fits(mask);
            case ACCOUNT -> identity.account().filter(mask::matches).isPresent();
        };
    }

    @Override
    public String toString() {
        return extban.text() + by.text() + mask;
    }
}
