package causerie.client.ui.kit;

import java.text.Normalizer;

/**
 * Finds letters in a text in their order, though not necessarily side by side, and says how well they fit: best at the
 * beginning, at beginnings of words, and together. Belongs to one thread, whose memory it uses again and again.
 */
public final class Fuzzy {
    /** Not found. */
    public static final int NONE = Integer.MIN_VALUE;
    /** The most letters that are looked for; more count as if they had not been typed. */
    public static final int MOST_LETTERS = 32;
    /** Only so much of a text is looked at. */
    public static final int MOST_TEXT = 100;

    private static final int START = 14;
    private static final int WORD = 11;
    private static final int TOGETHER = 9;
    private static final int LATE = 10;
    private static final int FAR = NONE / 4;
    private static final char NO_LETTER = 0;
    /** The letters of most scripts that have accents, made small and plain once. */
    private static final char[] PLAIN = plain();

    private final int[][] here = new int[MOST_LETTERS][MOST_TEXT];
    private final int[][] upToHere = new int[MOST_LETTERS][MOST_TEXT];

    /** The small letters of a text without accents, one for each character of its beginning. */
    public static char[] fold(String text) {
        char[] folded = new char[Math.min(MOST_TEXT, text.length())];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < PLAIN.length ? PLAIN[c] : Character.toLowerCase(c);
        }
        return folded;
    }

    /** How well the letters fit; {@link #NONE} when they are not there in their order. */
    public int score(char[] letters, char[] text) {
        if (letters.length == 0 || letters.length > MOST_LETTERS || !contains(letters, text)) {
            return letters.length == 0 ? 0 : NONE;
        }
        fill(letters, text);
        return here[letters.length - 1][last(letters, text)];
    }

    /** Where the letters are, the best way; only for letters that are there. */
    public int[] places(char[] letters, char[] text) {
        int[] places = new int[letters.length];
        if (score(letters, text) == NONE || letters.length == 0) {
            return new int[0];
        }
        int place = last(letters, text);
        for (int i = letters.length - 1; i >= 0; i--) {
            places[i] = place;
            place = i == 0 ? 0 : before(i, place, text);
        }
        return places;
    }

    private static boolean contains(char[] letters, char[] text) {
        int found = 0;
        for (int i = 0; i < text.length && found < letters.length; i++) {
            found += text[i] == letters[found] ? 1 : 0;
        }
        return found == letters.length;
    }

    /** For each letter and place: the best with the letter exactly here, and the best with it here or before. */
    private void fill(char[] letters, char[] text) {
        for (int i = 0; i < letters.length; i++) {
            for (int j = 0; j < text.length; j++) {
                here[i][j] = text[j] == letters[i] ? bonus(text, j) + until(i, j) : FAR;
                upToHere[i][j] = Math.max(here[i][j], j == 0 ? FAR : upToHere[i][j - 1] - 1);
            }
        }
    }

    /** The best of the letters before, when the next one is here. */
    private int until(int letter, int place) {
        if (letter == 0) {
            return -Math.min(place, LATE);
        }
        return place == 0 ? FAR : Math.max(here[letter - 1][place - 1] + TOGETHER, upToHere[letter - 1][place - 1]);
    }

    private int before(int letter, int place, char[] text) {
        int best = here[letter][place] - bonus(text, place);
        if (best == here[letter - 1][place - 1] + TOGETHER) {
            return place - 1;
        }
        int before = place - 1;
        while (before > 0 && upToHere[letter - 1][before] != here[letter - 1][before]) {
            before--;
        }
        return before;
    }

    private int last(char[] letters, char[] text) {
        int[] row = here[letters.length - 1];
        int best = 0;
        for (int j = 1; j < text.length; j++) {
            best = row[j] > row[best] ? j : best;
        }
        return best;
    }

    private static int bonus(char[] text, int place) {
        if (place == 0) {
            return START;
        }
        return Character.isLetterOrDigit(text[place - 1]) || text[place - 1] == NO_LETTER ? 0 : WORD;
    }

    private static char[] plain() {
        char[] plain = new char[0x2000];
        for (char c = 0; c < plain.length; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            plain[c] = mark ? NO_LETTER : Character.toLowerCase(parts.charAt(0));
        }
        return plain;
    }
}
