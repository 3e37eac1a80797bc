package causerie.client.ui.login;

import java.text.Normalizer;

/** Names that servers accept, made from whatever a system or a person calls somebody. */
public final class PersonName {
    /** Longer names are refused by many servers. */
    public static final int MAX_LENGTH = 30;

    private static final String FORBIDDEN = ",*?!@#&:.$+~%<>\"'/;=()";
    private static final String NOTHING_LEFT = "guest";

    private PersonName() {}

    /** The nearest name that may be used: spaces joined, forbidden signs left out, not beginning like a number. */
    public static String valid(String wanted) {
        String text = Normalizer.normalize(wanted.strip(), Normalizer.Form.NFC);
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(c -> append(name, c));
        while (name.length() > 0 && name.charAt(0) == '-') {
            name.deleteCharAt(0);
        }
        if (name.length() == 0) {
            return NOTHING_LEFT;
        }
        if (Character.isDigit(name.charAt(0))) {
            name.insert(0, '_');
        }
        int length = name.codePointCount(0, name.length());
        return length <= MAX_LENGTH ? name.toString() : name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH));
    }

    /** The nearest name that even servers with a small alphabet accept. */
    public static String plain(String wanted) {
        String valid = valid(wanted);
        String letters = Normalizer.normalize(valid, Normalizer.Form.NFD).replaceAll("[^\\x21-\\x7E]", "");
        return valid.equals(wanted) ? valid(letters) : valid;
    }

    /** Another name for somebody whose name is taken: the next number at its end. */
    public static String next(String taken) {
        int digits = taken.length();
        while (digits > 0 && isAsciiDigit(taken.charAt(digits - 1)) && taken.length() - digits < 4) {
            digits--;
        }
        int number = digits == taken.length() ? 1 : Integer.parseInt(taken.substring(digits));
        String suffix = Integer.toString(number + 1);
        String stem = taken.substring(0, digits);
        int room = MAX_LENGTH - suffix.length();
        return valid(stem.length() > room ? stem.substring(0, room) + suffix : stem + suffix);
    }

    private static void append(StringBuilder name, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            name.append('-');
        } else if (FORBIDDEN.indexOf(c) < 0
                && (Character.isLetterOrDigit(c) || isMark(c) || "-_[]{}\\|^`".indexOf(c) >= 0)) {
            name.appendCodePoint(c);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
