package causerie.client.model;

import causerie.irc.Casemapping;

/** Finds a name in what somebody said. */
public final class Mentions {
    private Mentions() {}

    /** Whether the text names the nick as a word of its own, whatever the case of its letters. */
    public static boolean of(String text, String nick, Casemapping casemapping) {
        if (nick.isEmpty()) {
            return false;
        }
        String plain = casemapping.fold(Formatting.without(text));
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
