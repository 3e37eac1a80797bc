package causerie.server.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a certificate, by which its owner is known.
 *
 * @param hex 64 digits in small letters
 */
public record Fingerprint(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Reads what other programs write, with colons and in capitals, too; empty when it is something else. */
    public static Optional<Fingerprint> parse(String typed) {
        String hex = typed.replace(":", "").toLowerCase(Locale.ROOT);
        return FORM.matcher(hex).matches() ? Optional.of(new Fingerprint(hex)) : Optional.empty();
    }
}
