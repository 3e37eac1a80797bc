package causerie.irc;

import java.util.Locale;
import java.util.Optional;

/**
 * Which letters of a name count as the same. See
 * <a href="https://modern.ircdocs.horse/#casemapping-parameter">CASEMAPPING</a>.
 */
public enum Casemapping {
    /** {@code a-z} and {@code A-Z} only. */
    ASCII("ascii", 'Z'),
    /** As ASCII, and <code>{}|^</code> are the small letters of <code>[]\~</code>. */
    RFC1459("rfc1459", '^'),
    /** As RFC1459, without the tilde. */
    RFC1459_STRICT("rfc1459-strict", ']');

    private final String token;
    private final char lastCapital;

    Casemapping(String token, char lastCapital) {
        this.token = token;
        this.lastCapital = lastCapital;
    }

    /** The name servers announce it by. */
    public String token() {
        return token;
    }

    /** The mapping a server announced; empty when we do not know it. */
    public static Optional<Casemapping> named(String token) {
        for (Casemapping mapping : values()) {
            if (mapping.token.equals(token.toLowerCase(Locale.ROOT))) {
                return Optional.of(mapping);
            }
        }
        return Optional.empty();
    }

    /** The one spelling that stands for all equal ones. */
    public String fold(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (fold(name.charAt(i)) != name.charAt(i)) {
                return foldFrom(name, i);
            }
        }
        return name;
    }

    /** Whether two names are the same name. */
    public boolean same(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (fold(one.charAt(i)) != fold(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String foldFrom(String name, int first) {
        char[] folded = name.toCharArray();
        for (int i = first; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private char fold(char c) {
        // [ \ ] ^ follow Z and { | } ~ follow z, so one distance serves all; rfc1459 maps ^ and ~ too.
        return c >= 'A' && c <= lastCapital ? (char) (c + ('a' - 'A')) : c;
    }
}
