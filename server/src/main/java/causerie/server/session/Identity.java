package causerie.server.session;

import causerie.irc.Source;
import java.util.Optional;

/**
 * Who a client says it is, at one moment. Immutable.
 *
 * @param nick the name; {@code *} before one was chosen
 * @param user the user name; empty before USER
 * @param host the address it comes from
 * @param realName the real name, may be empty
 * @param account the account it is logged in to, if any
 */
public record Identity(String nick, String user, String host, String realName, Optional<String> account) {
    static final String NO_NICK = "*";

    /** As others see the sender of a message. */
    public Source source() {
        return new Source(nick, user, host);
    }

    /** {@code nick!user@host}, as masks compare it. */
    public String hostmask() {
        return nick + "!" + user + "@" + host;
    }

    Identity withNick(String next) {
        return new Identity(next, user, host, realName, account);
    }

    Identity withRealName(String next) {
        return new Identity(nick, user, host, next, account);
    }

    Identity withUser(String nextUser, String nextRealName) {
        return new Identity(nick, nextUser, host, nextRealName, account);
    }

    Identity withAccount(Optional<String> next) {
        return new Identity(nick, user, host, realName, next);
    }
}
