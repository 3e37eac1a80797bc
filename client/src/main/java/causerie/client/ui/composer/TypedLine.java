package causerie.client.ui.composer;

import causerie.client.model.Formatting;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Pattern;

/** What would have to be typed for one line with codes. Used once, by one thread. */
final class TypedLine {
    private static final String CODES =
            "" + Formatting.BOLD + Formatting.UNDERLINE + Formatting.STRIKE + Formatting.ITALIC + Formatting.MONOSPACE;
    private static final String[] SIGNS = {"**", "__", "~~", "*", "`"};
    private static final Pattern COLOURS =
            Pattern.compile("\\x03(?:\\d{1,2}(?:,\\d{1,2})?)?|\\x04[0-9A-Fa-f]{0,6}|\\x16");

    private final boolean escaping;
    private final StringBuilder typed = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final boolean[] wanted = new boolean[SIGNS.length];

    private TypedLine(boolean escaping) {
        this.escaping = escaping;
    }

    /** Without codes where nothing that can be typed makes them. */
    static String of(String coded) {
        String plain = COLOURS.matcher(coded).replaceAll("");
        for (boolean escaping : new boolean[] {false, true}) {
            String typed = new TypedLine(escaping).read(plain);
            if (Markdown.coded(typed).equals(plain)) {
                return typed;
            }
        }
        return new TypedLine(true).read(Formatting.without(coded));
    }

    private String read(String coded) {
        for (int i = 0; i < coded.length(); i++) {
            char c = coded.charAt(i);
            int code = CODES.indexOf(c);
            if (code >= 0) {
                wanted[code] = !wanted[code];
            } else if (c == Formatting.RESET) {
                Arrays.fill(wanted, false);
            } else {
                look();
                if (escaping && isPaired(c, coded) && !wanted[SIGNS.length - 1]) {
                    typed.append('\\');
                }
                typed.append(c);
            }
        }
        Arrays.fill(wanted, false);
        look();
        return typed.toString();
    }

    /** Whether it is a sign that would not stand alone: a backslash before another is no escape. */
    private static boolean isPaired(char sign, String coded) {
        boolean twice = coded.indexOf(sign) != coded.lastIndexOf(sign);
        for (int code = 0; code < SIGNS.length; code++) {
            twice |= SIGNS[code].indexOf(sign) >= 0 && coded.indexOf(CODES.charAt(code)) >= 0;
        }
        return MarkdownLine.SIGNS.indexOf(sign) >= 0 && twice;
    }

    /** Ends what is no longer wanted, with all that was begun in it, and begins what is. */
    private void look() {
        while (open.stream().anyMatch(code -> !wanted[code])) {
            typed.append(SIGNS[open.pop()]);
        }
        for (int code = 0; code < SIGNS.length; code++) {
            if (wanted[code] && !open.contains(code)) {
                typed.append(SIGNS[code]);
                open.push(code);
            }
        }
    }
}
