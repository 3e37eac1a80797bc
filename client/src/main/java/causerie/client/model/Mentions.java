package causerie.client.model;

import causerie.irc.Casemapping;
import java.util.regex.Pattern;

/** Finds a name in what somebody said. */
public final class Mentions {
    private static final Pattern FORMATTING =
            Pattern.compile("\\x03(?:\\d{1,2}(?:,\\d{1,2})?)?|\\x04[0-9A-Fa-f]{0,6}|[\\x02\\x0F\\x11\\x16\\x1D-\\x1F]");

    private Mentions() {}

    /** Whether the text names the nick as a word of its own, whatever the case of its letters. */
    public static boolean of(String text, String nick, Casemapping casemapping) {
        if (nick.isEmpty()) {
            return false;
        }
        String plain = casemapping.fold(FORMATTING.matcher(text).replaceAll(""));
        String name = casemapping.fold(nick);
        int at = plain.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            if ((at == 0 || !isPartOfName(plain.codePointBefore(at)))
                    && (end == plain.length() || !isPartOfName(plain.codePointAt(end)))) {
                return true;
            }
            at = plain.indexOf(name, at + 1);
        }
        return false;
    }

    private static boolean isPartOfName(int character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
