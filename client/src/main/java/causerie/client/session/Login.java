package causerie.client.session;

import java.util.Optional;

/**
 * Who wants to come in.
 *
 * @param password the server's, when it asks for one
 * @param realName what others can see beside the name; may be the name itself
 */
public record Login(String nick, Optional<String> password, String realName) {
    /** Somebody who needs no password. */
    public static Login of(String nick) {
        return new Login(nick, Optional.empty(), nick);
    }

    /** The same person under another name. */
    public Login withNick(String other) {
        return new Login(other, password, realName);
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return "Login[" + nick + "]";
    }
}
