package causerie.client.ui.kit;

import causerie.client.model.Beginning;

/**
 * Words from the network as far as they are shown: Java needs very long for long ones that are not plain letters, and for
 * many marks upon one letter. Stateless.
 */
public final class Bounded {
    /** The most marks upon one letter; no language has so many. */
    public static final int MAX_MARKS = 8;
    /** The most characters of a name within a sentence. */
    public static final int MAX_NAME = 40;
    /** The most characters of a sentence about something that happened. */
    public static final int MAX_SENTENCE = 1_000;

    /** No character before it is one. */
    private static final char FIRST_MARK = '\u0300';

    private Bounded() {}

    /** A text with no more than {@value #MAX_MARKS} marks upon each letter; nearly always the same. */
    public static String marks(String text) {
        if (text.chars().noneMatch(c -> c >= FIRST_MARK)) {
            return text;
        }
        StringBuilder few = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks <= MAX_MARKS) {
                few.appendCodePoint(codePoint);
            }
        }
        return few.toString();
    }

    /** A name within a sentence: the beginning of a very long one, with few marks. */
    public static String name(String name) {
        return Beginning.marked(marks(name), MAX_NAME);
    }

    /** A sentence with words of others in it: the beginning of a very long one, with few marks. */
    public static String sentence(String sentence) {
        return Beginning.marked(marks(sentence), MAX_SENTENCE);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
