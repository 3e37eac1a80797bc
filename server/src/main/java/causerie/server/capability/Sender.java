package causerie.server.capability;

import java.util.Optional;

/**
 * What some readers asked to be told about whoever a message is from.
 *
 * @param account the account it is logged in to, if any
 * @param bot whether it says that it is a program
 * @param realName its real name, may be empty
 */
public record Sender(Optional<String> account, boolean bot, String realName) {
    /** Of what comes from the server. */
    public static final Sender NOBODY = new Sender(Optional.empty(), false, "");
}
