package causerie.server.capability;

import java.util.Optional;

/**
 * Whoever a message is from, as some readers asked to be told and as it is known again.
 *
 * @param connection stands for the connection it came over: the same object as long as that lasts
 * @param account the account it is logged in to, if any
 * @param bot whether it says that it is a program
 * @param realName its real name, may be empty
 */
public record Sender(Object connection, Optional<String> account, boolean bot, String realName) {
    /** Of what comes from the server. */
    public static final Sender NOBODY = new Sender(new Object(), Optional.empty(), false, "");

    /** Whether it is the same one: over the same connection, or under the same account. */
    public boolean isSame(Sender other) {
        return connection == other.connection || (account.isPresent() && account.equals(other.account));
    }
}
