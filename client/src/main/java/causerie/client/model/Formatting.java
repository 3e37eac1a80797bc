package causerie.client.model;

import java.util.regex.Pattern;

/** The codes in a text that say how it looks. See <a href="https://modern.ircdocs.horse/formatting">formatting</a>. */
public final class Formatting {
    public static final char BOLD = 0x02;
    public static final char RESET = 0x0f;
    public static final char MONOSPACE = 0x11;
    public static final char ITALIC = 0x1d;
    public static final char STRIKE = 0x1e;
    public static final char UNDERLINE = 0x1f;

    private static final String TOGGLES = "" + BOLD + MONOSPACE + ITALIC + STRIKE + UNDERLINE;
    private static final Pattern CODES =
            Pattern.compile("\\x03(?:\\d{1,2}(?:,\\d{1,2})?)?|\\x04[0-9A-Fa-f]{0,6}|[\\x02\\x0F\\x11\\x16\\x1D-\\x1F]");

    private Formatting() {}

    /** The text without them. */
    public static String without(String text) {
        return hasControl(text) ? CODES.matcher(text).replaceAll("") : text;
    }

    /** The codes that are in force where the text ends, so that what is cut off it can go on in the same way. */
    public static String openAtEnd(String text) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = open.indexOf(Character.toString(c));
            if (c == RESET) {
                open.setLength(0);
            } else if (at >= 0) {
                open.deleteCharAt(at);
            } else if (TOGGLES.indexOf(c) >= 0) {
                open.append(c);
            }
        }
        return open.toString();
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
