package causerie.client.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a text new lines begin whatever the width: at its own line ends, and within what is too long to be laid out in
 * one piece, which takes more than twice the time for twice the length. Stateless.
 */
final class Paragraphs {
    /** The most characters that are laid out in one piece. */
    static final int MAX_CHARACTERS = 1_000;

    /** So far before the end of a piece it is looked for a place that is no part of a character. */
    private static final int MOST_BACK = 64;

    private static final int JOINER = 0x200D;

    private Paragraphs() {}

    /** Together they are the text without its line ends; those of blank lines are empty. */
    static List<TextLine.Paragraph> of(String text) {
        List<TextLine.Paragraph> all = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            while (end - start > MAX_CHARACTERS) {
                int cut = cut(text, start);
                all.add(new TextLine.Paragraph(start, cut));
                start = cut;
            }
            all.add(new TextLine.Paragraph(start, end));
            start = end + 1;
        }
        return all;
    }

    /** Between words if there are any, else between what people take for characters. */
    private static int cut(String text, int start) {
        int limit = start + MAX_CHARACTERS;
        int space = text.lastIndexOf(' ', limit - 1);
        if (space > start + MAX_CHARACTERS / 2) {
            return space + 1;
        }
        int cut = limit;
        while (cut > limit - MOST_BACK && !isApart(text, cut)) {
            cut--;
        }
        return cut > limit - MOST_BACK || !Character.isLowSurrogate(text.charAt(cut)) ? cut : cut - 1;
    }

    private static boolean isApart(String text, int place) {
        if (Character.isLowSurrogate(text.charAt(place))) {
            return false;
        }
        int after = text.codePointAt(place);
        int type = Character.getType(after);
        boolean belongsBefore = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || after == JOINER
                || isTone(after)
                || isFlag(after);
        return !belongsBefore && text.codePointBefore(place) != JOINER;
    }

    private static boolean isTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    /** Two letters of this kind are a flag. */
    private static boolean isFlag(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}
