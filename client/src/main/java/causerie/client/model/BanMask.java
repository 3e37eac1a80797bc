package causerie.client.model;

import causerie.irc.ISupport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who may not come into a room. Immutable.
 *
 * @param who the account, the host or the name; for {@link Kind#OTHER} the mask again
 * @param mask as it goes over the wire
 */
public record BanMask(Kind kind, String who, String mask) {
    private static final String ANY_HOST = "!*@*";
    private static final String ANYBODY_AT = "*!*@";

    /** By what people are known who may not come in. */
    public enum Kind {
        ACCOUNT,
        HOST,
        NAME,
        OTHER
    }

    /** Everybody who is called so. */
    public static BanMask ofName(String nick) {
        return new BanMask(Kind.NAME, nick, nick + ANY_HOST);
    }

    /** Everybody at a host; empty when it cannot stand in a mask. */
    public static Optional<BanMask> ofHost(String host) {
        return isPlain(host) ? Optional.of(new BanMask(Kind.HOST, host, ANYBODY_AT + host)) : Optional.empty();
    }

    /**
     * Whoever is logged in to an account; empty where a server knows no such bans. See
     * <a href="https://ircv3.net/specs/extensions/account-extban">account-extban</a>.
     */
    public static Optional<BanMask> ofAccount(String account, ISupport isupport) {
        return accountPrefixes(isupport).stream()
                .findFirst()
                .filter(prefix -> isPlain(account))
                .map(prefix -> new BanMask(Kind.ACCOUNT, account, prefix + account));
    }

    /** What a mask says. */
    public static BanMask read(String mask, ISupport isupport) {
        for (String prefix : accountPrefixes(isupport)) {
            if (mask.startsWith(prefix) && isPlain(mask.substring(prefix.length()))) {
                return new BanMask(Kind.ACCOUNT, mask.substring(prefix.length()), mask);
            }
        }
        if (mask.startsWith(ANYBODY_AT) && isPlain(mask.substring(ANYBODY_AT.length()))) {
            return new BanMask(Kind.HOST, mask.substring(ANYBODY_AT.length()), mask);
        }
        String name = mask.endsWith(ANY_HOST) ? mask.substring(0, mask.length() - ANY_HOST.length()) : "";
        return isPlain(name) && name.indexOf(':') < 0
                ? new BanMask(Kind.NAME, name, mask)
                : new BanMask(Kind.OTHER, mask, mask);
    }

    /** What stands before an account, the usual one first: the sign of extended bans, a name of this one, a colon. */
    private static List<String> accountPrefixes(ISupport isupport) {
        String sign =
                isupport.get("EXTBAN").map(value -> value.split(",", 2)[0]).orElse("");
        return isupport.get("ACCOUNTEXTBAN").stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .filter(name -> !name.isEmpty())
                .map(name -> sign + name + ":")
                .toList();
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || "*?!@,".indexOf(c) >= 0);
    }
}
