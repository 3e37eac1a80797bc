package causerie.server.journal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text as they are compared when somebody looks for them: letters and digits, without regard to capitals and
 * accents; the same as <a href="https://sqlite.org/fts5.html#unicode61_tokenizer">unicode61 remove_diacritics 2</a>.
 */
public final class Words {
    private Words() {}

    /** What a text that somebody looks for asks for: each is a word, or several in a row such as {@code jack-in-the-box}. */
    public static List<String> lookedFor(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(part -> part.codePoints().anyMatch(Words::isInWord))
                .toList();
    }

    /** The words, in one spelling. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int codePoint : apart.codePoints().toArray()) {
            if (isInWord(codePoint)) {
                word.appendCodePoint(Character.toLowerCase(codePoint));
            } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isInWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.PRIVATE_USE -> true;
            default -> Character.isLetter(codePoint);
        };
    }
}
