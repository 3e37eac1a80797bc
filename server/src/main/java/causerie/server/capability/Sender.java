package causerie.server.capability;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whoever a message is from, as some readers asked to be told and as it is known again.
 *
 * @param connection the number of the connection it came over, which no other has
 * @param account the account it is logged in to, if any
 * @param bot whether it says that it is a program
 * @param realName its real name, may be empty
 */
public record Sender(long connection, Optional<String> account, boolean bot, String realName) {
    /** Of what comes from the server. */
    public static final Sender NOBODY = new Sender(0, Optional.empty(), false, "");

    /** Differs between one run of the server and the next, so that nobody is taken for somebody else. */
    private static final String RUN = UUID.randomUUID().toString();

    private static final String ACCOUNT = "account ";

    private static final AtomicLong CONNECTIONS = new AtomicLong();

    /** The number of a new connection. */
    public static long nextConnection() {
        return CONNECTIONS.incrementAndGet();
    }

    /** Whether it is the same one: over the same connection, or under the same account. */
    public boolean isSame(Sender other) {
        return connection == other.connection || (account.isPresent() && account.equals(other.account));
    }

    /** Stands for the person: the account, or for as long as there is none the connection. */
    public String person() {
        return account.map(Sender::person).orElseGet(() -> "connection " + RUN + " " + connection);
    }

    /** Stands for whoever is logged in to an account. */
    public static String person(String account) {
        return ACCOUNT + account;
    }

    /** The account that a person stands for; empty for one without. */
    public static Optional<String> accountOf(String person) {
        return person.startsWith(ACCOUNT) ? Optional.of(person.substring(ACCOUNT.length())) : Optional.empty();
    }
}
