package causerie.irc;

/**
 * Who a message comes from: a server's name, or a person's {@code nick!user@host} of which any part but the first may
 * be empty. See <a href="https://modern.ircdocs.horse/#source">Source</a>.
 *
 * @param name the nick, or a server's name
 * @param user the user name, empty when not sent
 * @param host the host, empty when not sent
 */
public record Source(String name, String user, String host) {
    /** No source: what clients send. */
    public static final Source NONE = new Source("", "", "");

    /** A source that is only a name, as servers have. */
    public static Source of(String name) {
        return new Source(name, "", "");
    }

    /** Splits {@code nick!user@host}; whatever is missing is empty. */
    public static Source parse(String text) {
        int at = text.indexOf('@');
        int nameEnd = at < 0 ? text.length() : at;
        int bang = text.indexOf('!');
        if (bang >= 0 && bang < nameEnd) {
            return new Source(text.substring(0, bang), text.substring(bang + 1, nameEnd), after(text, at));
        }
        return new Source(text.substring(0, nameEnd), "", after(text, at));
    }

    private static String after(String text, int at) {
        return at < 0 ? "" : text.substring(at + 1);
    }

    /** Whether there is anybody at all. */
    public boolean isPresent() {
        return !name.isEmpty() || !user.isEmpty() || !host.isEmpty();
    }

    /** The form on the wire, without the leading colon. */
    @Override
    public String toString() {
        if (user.isEmpty() && host.isEmpty()) {
            return name;
        }
        return name + (user.isEmpty() ? "" : "!" + user) + (host.isEmpty() ? "" : "@" + host);
    }
}
