package causerie.server.session;

import causerie.irc.Mask;
import causerie.irc.Source;
import java.util.Optional;

/**
 * Who a client says it is, at one moment. Immutable.
 *
 * @param nick the name; {@code *} before one was chosen
 * @param user the user name; empty before USER
 * @param host what others are shown of where it comes from: the address, unless it was given another host
 * @param address the address it comes from
 * @param realName the real name, may be empty
 * @param account the account it is logged in to, if any
 */
public record Identity(
        String nick, String user, String host, String address, String realName, Optional<String> account) {
    static final String NO_NICK = "*";

    /** Somebody of whom no more is known than where they come from. */
    static Identity from(String address) {
        return new Identity(NO_NICK, "", address, address, "", Optional.empty());
    }

    /** As others see the sender of a message. */
    public Source source() {
        return new Source(nick, user, host);
    }

    /** {@code nick!user@host}, as others see it. */
    public String hostmask() {
        return nick + "!" + user + "@" + host;
    }

    /** Whether others do not see the address. */
    public boolean hidesAddress() {
        return !host.equals(address);
    }

    /** Whether a mask is of this one, by the host that others see or by the address: another host is no way around a ban. */
    public boolean fits(Mask mask) {
        return mask.matches(hostmask()) || (hidesAddress() && mask.matches(nick + "!" + user + "@" + address));
    }

    Identity withNick(String next) {
        return new Identity(next, user, host, address, realName, account);
    }

    Identity withRealName(String next) {
        return new Identity(nick, user, host, address, next, account);
    }

    Identity withUser(String nextUser, String nextRealName) {
        return new Identity(nick, nextUser, host, address, nextRealName, account);
    }

    Identity withAccount(Optional<String> next) {
        return new Identity(nick, user, host, address, realName, next);
    }

    Identity shownAs(String nextUser, String nextHost) {
        return new Identity(nick, nextUser, nextHost, address, realName, account);
    }
}
