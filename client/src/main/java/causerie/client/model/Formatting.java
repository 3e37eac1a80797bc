package causerie.client.model;

import java.util.regex.Pattern;

/** The codes in a text that say how it looks. See <a href="https://modern.ircdocs.horse/formatting">formatting</a>. */
public final class Formatting {
    private static final Pattern CODES =
            Pattern.compile("\\x03(?:\\d{1,2}(?:,\\d{1,2})?)?|\\x04[0-9A-Fa-f]{0,6}|[\\x02\\x0F\\x11\\x16\\x1D-\\x1F]");

    private Formatting() {}

    /** The text without them. */
    public static String without(String text) {
        return hasControl(text) ? CODES.matcher(text).replaceAll("") : text;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }
}
