package causerie.client.ui.composer;

import causerie.client.model.Formatting;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One typed line whose signs become codes: those that stand around words, never inside one or in an address. Used once, by
 * one thread; takes time in proportion to the line.
 */
final class MarkdownLine {
    static final String SIGNS = "*_~`";

    private static final int MOST_SIGNS = 3;
    /** Words do not begin with these, but paths and patterns of names go on with them. */
    private static final String NO_WORD = ".,;:!?/\\)]}";

    private final String text;
    private final Map<Integer, Atom> atoms = new HashMap<>();
    private final Set<Look> within = EnumSet.noneOf(Look.class);
    private final StringBuilder coded = new StringBuilder();

    /** A way to look, and the signs for it. */
    private enum Look {
        BOLD("**", Formatting.BOLD),
        UNDERLINE("__", Formatting.UNDERLINE),
        STRIKE("~~", Formatting.STRIKE),
        ITALIC("*", Formatting.ITALIC),
        SLANTED("_", Formatting.ITALIC);

        private final String signs;
        private final char code;

        Look(String signs, char code) {
            this.signs = signs;
            this.code = code;
        }

        int length() {
            return signs.length();
        }

        /** Three signs are two and one. */
        boolean canBe(int run) {
            return run == length() || (run == MOST_SIGNS && this != STRIKE);
        }

        static Optional<Look> of(char sign, int run) {
            return switch (sign) {
                case '*' -> run > MOST_SIGNS ? Optional.empty() : Optional.of(run == 1 ? ITALIC : BOLD);
                case '_' -> run > MOST_SIGNS ? Optional.empty() : Optional.of(run == 1 ? SLANTED : UNDERLINE);
                default -> run == 2 ? Optional.of(STRIKE) : Optional.empty();
            };
        }
    }

    /** A part that is taken as it is: code, an address, a sign after a backslash. */
    private record Atom(int end, String coded) {}

    MarkdownLine(String text) {
        this.text = text;
    }

    String coded() {
        findAtoms();
        code(0, text.length());
        return coded.toString();
    }

    private void code(int from, int to) {
        Set<Look> unended = EnumSet.noneOf(Look.class);
        int next = from;
        while (next < to) {
            Atom atom = atoms.get(next);
            if (atom != null) {
                coded.append(atom.coded());
                next = atom.end();
            } else if (SIGNS.indexOf(text.charAt(next)) >= 0) {
                next = sign(next, to, unended);
            } else {
                coded.append(text.charAt(next));
                next++;
            }
        }
    }

    /** Answers where the text goes on. */
    private int sign(int start, int to, Set<Look> unended) {
        int run = runEnd(start, to) - start;
        Optional<Look> look = opens(start, start + run, to)
                ? Look.of(text.charAt(start), run).filter(some -> !within.contains(some) && !unended.contains(some))
                : Optional.empty();
        if (look.isPresent()) {
            Look opened = look.get();
            int inside = start + opened.length();
            int end = endOf(opened, inside, to);
            if (end >= 0) {
                within.add(opened);
                coded.append(opened.code);
                code(inside, end);
                coded.append(opened.code);
                within.remove(opened);
                return end + opened.length();
            }
            unended.add(opened);
        }
        coded.append(text, start, start + run);
        return start + run;
    }

    private boolean opens(int start, int runEnd, int to) {
        return !isWord(start - 1)
                && runEnd < to
                && !Character.isWhitespace(text.charAt(runEnd))
                && NO_WORD.indexOf(text.charAt(runEnd)) < 0;
    }

    private int endOf(Look look, int from, int to) {
        int next = from;
        while (next < to) {
            Atom atom = atoms.get(next);
            if (atom != null) {
                next = atom.end();
            } else if (text.charAt(next) == look.signs.charAt(0)) {
                int end = runEnd(next, to);
                boolean closes = next > from && !Character.isWhitespace(text.charAt(next - 1)) && !isWord(end);
                if (closes && look.canBe(end - next)) {
                    return end - look.length();
                }
                next = end;
            } else {
                next++;
            }
        }
        return -1;
    }

    private int runEnd(int start, int to) {
        int end = start;
        while (end < to && text.charAt(end) == text.charAt(start) && !atoms.containsKey(end)) {
            end++;
        }
        return end;
    }

    private boolean isWord(int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private void findAtoms() {
        Set<Integer> unended = new HashSet<>();
        int next = 0;
        while (next < text.length()) {
            Optional<Atom> atom = switch (text.charAt(next)) {
                case '\\' -> escaped(next);
                case '`' -> Optional.of(code(next, unended));
                case 'h', 'H' -> address(next);
                default -> Optional.empty();
            };
            if (atom.isPresent()) {
                atoms.put(next, atom.get());
                next = atom.get().end();
            } else {
                next++;
            }
        }
    }

    /** A backslash counts only where there is something to be escaped: a sign that has another to go with. */
    private Optional<Atom> escaped(int start) {
        if (start + 1 == text.length()) {
            return Optional.empty();
        }
        char sign = text.charAt(start + 1);
        boolean pairs = SIGNS.indexOf(sign) >= 0 && text.indexOf(sign) != text.lastIndexOf(sign);
        return pairs ? Optional.of(new Atom(start + 2, Character.toString(sign))) : Optional.empty();
    }

    /** What is between as many backticks; else these themselves. */
    private Atom code(int start, Set<Integer> unended) {
        int inside = runEnd(start, text.length());
        int run = inside - start;
        for (int at = inside; run <= MOST_SIGNS && !unended.contains(run) && at >= 0 && at < text.length(); ) {
            at = text.indexOf('`', at);
            int end = at < 0 ? -1 : runEnd(at, text.length());
            if (end - at == run && at >= 0) {
                String code = text.substring(inside, at);
                if (!code.isBlank()) {
                    return new Atom(end, Formatting.MONOSPACE + code + Formatting.MONOSPACE);
                }
            }
            at = end;
        }
        unended.add(run);
        return new Atom(inside, text.substring(start, inside));
    }

    private Optional<Atom> address(int start) {
        boolean begins =
                text.regionMatches(true, start, "http://", 0, 7) || text.regionMatches(true, start, "https://", 0, 8);
        if (!begins || isWord(start - 1)) {
            return Optional.empty();
        }
        int end = start;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while ((SIGNS + NO_WORD + "'").indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.of(new Atom(end, text.substring(start, end)));
    }
}
