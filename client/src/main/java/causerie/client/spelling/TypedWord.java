package causerie.client.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word in a text, and where it is.
 *
 * @param start of its first character, from 0
 */
public record TypedWord(String text, int start) {
    /** The longest text that is looked at, in characters; what is after that is not checked. */
    static final int MAX_TEXT = 20_000;
    /** The longest word, in characters; a longer one is none. */
    static final int MAX_LENGTH = 60;

    /** Letters, with single apostrophes and hyphens between them. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");
    /** What French puts in front of a word that begins with a vowel. */
    private static final Pattern ELISION =
            Pattern.compile("^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’]", Pattern.CASE_INSENSITIVE);
    /** What English puts behind whoever has something. */
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    /** A capital in the middle that is the first letter of a part: Jean-Pierre, d'Anne. */
    private static final Pattern SECOND_PART = Pattern.compile(".*['’-]\\p{Lu}\\p{Ll}*");
    /** What is typed for programs: code, addresses, names of emoji, rooms, people and files, commands, and all with digits. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "```.*?(?:```|\\z)"
                    + "|`[^`\\n]+`"
                    + "|(?<!\\S)/\\S*"
                    + "|(?<!\\S)\\S*(?:://|[@#_\\\\=]|[\\p{L}\\d][./:][\\p{L}\\d])\\S*"
                    + "|:[\\p{L}\\d_+-]+:"
                    + "|(?<![\\p{L}\\p{M}\\d'’-])[\\p{L}\\p{M}'’-]*\\d[\\p{L}\\p{M}\\d'’-]*",
            Pattern.DOTALL);

    /** Where it ends, the first character after it. */
    public int end() {
        return start + text.length();
    }

    /** The word by itself: without what an apostrophe joins to it, as in <i>l'</i>Anne<i>'s</i>. */
    public String bare() {
        return bare(text);
    }

    static String bare(String word) {
        return ELISION.matcher(POSSESSIVE.matcher(word).replaceFirst("")).replaceFirst("");
    }

    /** The words of a text that can be right or wrong, in their order. */
    static List<TypedWord> in(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), MAX_TEXT));
        String without = NO_WORDS.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
        List<TypedWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(without);
        while (matcher.find()) {
            TypedWord word = new TypedWord(matcher.group(), matcher.start());
            if (!word.isShort() && !word.isInCapitals()) {
                words.add(word);
            }
        }
        return words;
    }

    private boolean isShort() {
        return text.length() < 2 || text.length() > MAX_LENGTH;
    }

    /** Abbreviations and names of things: GPL, JavaScript. */
    private boolean isInCapitals() {
        String inside = text.substring(1);
        return !inside.equals(inside.toLowerCase(Locale.ROOT))
                && !SECOND_PART.matcher(inside).matches();
    }
}
