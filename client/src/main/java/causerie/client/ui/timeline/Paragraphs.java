package causerie.client.ui.timeline;

import causerie.client.ui.kit.emoji.EmojiTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where in a text new lines begin whatever the width: at its own line ends, and within what is too long to be laid out in
 * one piece, which takes more than twice the time for twice the length. Stateless.
 */
final class Paragraphs {
    /** The most characters that are laid out in one piece. */
    static final int MAX_CHARACTERS = 1_000;

    /**
     * The most emoji and parts of another look that are laid out in one piece, each of which costs as much as some words;
     * more than people put in a line.
     */
    static final int MAX_LOOKS = 200;

    /** So far before the end of a piece it is looked for a place that is no part of a character. */
    private static final int MOST_BACK = 64;

    private static final int JOINER = 0x200D;

    private Paragraphs() {}

    /** Together they are the text without its line ends; those of blank lines are empty. */
    static List<TextLine.Paragraph> of(FormattedText formatted) {
        String text = formatted.text();
        int[] looks = looks(formatted);
        List<TextLine.Paragraph> all = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            for (int most = most(looks, start); end - start > most; most = most(looks, start)) {
                int cut = cut(text, start, most);
                all.add(new TextLine.Paragraph(start, cut));
                start = cut;
            }
            all.add(new TextLine.Paragraph(start, end));
            start = end + 1;
        }
        return all;
    }

    /** Where emoji and parts of another look begin, in order. */
    private static int[] looks(FormattedText formatted) {
        if (formatted.text().length() <= MAX_LOOKS / 2) {
            return new int[0];
        }
        IntStream emoji = EmojiTable.find(formatted.text()).stream().mapToInt(EmojiTable.Match::start);
        IntStream runs = formatted.runs().stream().mapToInt(FormattedText.Run::start);
        return IntStream.concat(emoji, runs).sorted().toArray();
    }

    /** How many characters from there on are laid out in one piece. */
    private static int most(int[] looks, int start) {
        int found = Arrays.binarySearch(looks, start);
        int first = found < 0 ? -found - 1 : found;
        // An emoji can begin where a part does.
        while (first > 0 && looks[first - 1] == start) {
            first--;
        }
        int next = first + MAX_LOOKS;
        return next < looks.length ? Math.min(MAX_CHARACTERS, looks[next] - start) : MAX_CHARACTERS;
    }

    /** Between words if there are any, else between what people take for characters. */
    private static int cut(String text, int start, int most) {
        int limit = start + most;
        int space = text.lastIndexOf(' ', limit - 1);
        if (space > start + most / 2) {
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
