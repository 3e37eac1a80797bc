package causerie.client.session;

/** Finds another name when one is taken. */
final class Nicks {
    /** What a name may have in characters when the server has not said. */
    static final int DEFAULT_LENGTH = 30;

    private Nicks() {}

    /** The next name to try: {@code Anne}, {@code Anne2}, {@code Anne3}; shortened where it would be too long. */
    static String next(String taken, int maxLength) {
        int digits = taken.length();
        while (digits > 0 && isDigit(taken.charAt(digits - 1)) && taken.length() - digits < 4) {
            digits--;
        }
        String name = taken.substring(0, digits);
        String number = taken.substring(digits);
        String next = number.isEmpty() || name.isEmpty() ? "2" : Integer.toString(Integer.parseInt(number) + 1);
        return shortened(name.isEmpty() ? taken : name, maxLength - next.length()) + next;
    }

    /** The attempts, counted from 1, to come in under a name like one that is taken: {@code Anne_}, {@code Anne2}… */
    static String substitute(String wanted, int attempt, int maxLength) {
        String suffix = attempt == 1 ? "_" : Integer.toString(attempt);
        return shortened(wanted, maxLength - suffix.length()) + suffix;
    }

    private static String shortened(String name, int maxLength) {
        int length = Math.max(1, maxLength);
        if (name.codePointCount(0, name.length()) <= length) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, length));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
