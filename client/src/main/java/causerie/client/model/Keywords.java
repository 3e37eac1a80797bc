package causerie.client.model;

import java.util.ArrayList;
import java.util.List;

/** Words that are as good as one's name, as people write them down: with commas between them. */
public final class Keywords {
    /** The most characters of one word. */
    public static final int MAX_WORD = 50;
    /** What as many words as are allowed can take. */
    public static final int MAX_TEXT = Attention.MAX_KEYWORDS * (MAX_WORD + 2);

    private Keywords() {}

    /** Too long ones are left out, and of too many the last. */
    public static List<String> read(String text) {
        List<String> words = new ArrayList<>();
        for (String part : text.split("[,;\\n]")) {
            String word = part.strip();
            boolean fits = !word.isEmpty() && word.length() <= MAX_WORD && !words.contains(word);
            if (fits && words.size() < Attention.MAX_KEYWORDS) {
                words.add(word);
            }
        }
        return words;
    }

    public static String write(List<String> words) {
        return String.join(", ", words);
    }
}
