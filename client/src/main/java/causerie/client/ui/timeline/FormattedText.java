package causerie.client.ui.timeline;

import causerie.client.model.Formatting;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A text without its formatting codes, and how its parts look. Immutable.
 *
 * @param text what is read, selected and copied
 * @param runs the parts that do not look plain, in order and apart
 * @see <a href="https://modern.ircdocs.horse/formatting">IRC formatting</a>
 */
record FormattedText(String text, List<Run> runs) {
    static final char BOLD = Formatting.BOLD;
    static final char COLOUR = 0x03;
    static final char HEX_COLOUR = 0x04;
    static final char RESET = Formatting.RESET;
    static final char MONOSPACE = Formatting.MONOSPACE;
    static final char ITALIC = Formatting.ITALIC;
    static final char STRIKE = Formatting.STRIKE;
    static final char UNDERLINE = Formatting.UNDERLINE;

    /** These turn the rest of the line around, so that an address can be made to read as another. */
    private static final String OVERRIDES = "\u202d\u202e";

    /** Characters that look alike. */
    record Run(int start, int end, TextStyle style) {
        int codeLength() {
            return style.monospace() ? end - start : 0;
        }
    }

    FormattedText {
        runs = List.copyOf(runs);
    }

    /** The parts that do not look plain and have some of these characters. */
    List<Run> runsIn(int start, int end) {
        int from = firstAfter(start);
        int until = from;
        while (until < runs.size() && runs.get(until).start() < end) {
            until++;
        }
        return runs.subList(from, until);
    }

    /** The first part that ends after a place, found by halves: a text can have thousands. */
    private int firstAfter(int place) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (runs.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static FormattedText of(String coded) {
        return new Parser(coded).parse();
    }

    /** One pass over a text with codes. */
    private static final class Parser {
        private final String coded;
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private TextStyle style = TextStyle.PLAIN;
        private int runStart;
        private int next;

        Parser(String coded) {
            this.coded = coded;
        }

        FormattedText parse() {
            while (next < coded.length()) {
                char c = coded.charAt(next);
                next++;
                if (c == COLOUR) {
                    become(style.in(numberedColour()));
                } else if (c == HEX_COLOUR) {
                    become(style.in(hexColour()));
                } else if (c == '\n') {
                    // Each line begins plain, as if it had been a message of its own.
                    become(TextStyle.PLAIN);
                    text.append(c);
                } else if (Character.isISOControl(c)) {
                    control(c);
                } else if (OVERRIDES.indexOf(c) < 0) {
                    text.append(c);
                }
            }
            become(TextStyle.PLAIN);
            return new FormattedText(text.toString(), runs);
        }

        private void control(char c) {
            if (c == '\t') {
                text.append(' ');
            } else {
                become(style.toggled(c));
            }
        }

        private void become(TextStyle following) {
            if (following.equals(style)) {
                return;
            }
            if (!style.equals(TextStyle.PLAIN) && runStart < text.length()) {
                runs.add(new Run(runStart, text.length(), style));
            }
            style = following;
            runStart = text.length();
        }

        private OptionalInt numberedColour() {
            int number = digits();
            if (number < 0) {
                return OptionalInt.empty();
            }
            if (startsSecond(1) && isDigit(next + 1)) {
                next++;
                digits();
            }
            return IrcPalette.colour(number);
        }

        /** One digit or two; -1 without any. */
        private int digits() {
            if (!isDigit(next)) {
                return -1;
            }
            int number = coded.charAt(next++) - '0';
            return isDigit(next) ? number * 10 + coded.charAt(next++) - '0' : number;
        }

        private OptionalInt hexColour() {
            if (!isHex(next)) {
                return OptionalInt.empty();
            }
            int colour = Integer.parseInt(coded.substring(next, next + 6), 16);
            next += 6;
            if (startsSecond(6) && isHex(next + 1)) {
                next += 7;
            }
            return OptionalInt.of(colour);
        }

        /** Whether a colour of the background follows, which we pass over: we choose what is readable. */
        private boolean startsSecond(int length) {
            return next + length < coded.length() && coded.charAt(next) == ',';
        }

        private boolean isDigit(int at) {
            return at < coded.length() && coded.charAt(at) >= '0' && coded.charAt(at) <= '9';
        }

        private boolean isHex(int at) {
            if (at + 6 > coded.length()) {
                return false;
            }
            return coded.substring(at, at + 6).chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        }
    }
}
