package causerie.client.ui.quick;

import causerie.client.ui.kit.Fuzzy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds what fits typed letters, best first, among what was gathered once. Belongs to the event dispatch thread. */
public final class QuickIndex {
    /** The most finds that are shown. */
    public static final int MOST_FINDS = 50;
    /** The most words that are looked for; more count as if they had not been typed. */
    static final int MOST_WORDS = 8;

    private static final int UNREAD = 2;

    private final Fuzzy fuzzy = new Fuzzy();
    private final List<QuickRow> rows;
    private final char[][] texts;

    /** @param rows in the order in which they are shown as long as nothing is typed */
    public QuickIndex(List<QuickRow> rows) {
        this.rows = List.copyOf(rows);
        texts = new char[rows.size()][];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Fuzzy.fold(this.rows.get(i).sought());
        }
    }

    /** What fits all words, in whatever order they stand. */
    public List<QuickFind> find(String typed) {
        List<char[]> words = words(typed);
        if (words.isEmpty()) {
            return rows.stream()
                    .limit(MOST_FINDS)
                    .map(row -> new QuickFind(row, new BitSet()))
                    .toList();
        }
        long[] ranked = ranked(words);
        List<QuickFind> finds = new ArrayList<>();
        for (int i = ranked.length - 1; i >= Math.max(0, ranked.length - MOST_FINDS); i--) {
            int index = Integer.MAX_VALUE - (int) ranked[i];
            finds.add(new QuickFind(rows.get(index), places(words, texts[index])));
        }
        return finds;
    }

    /** What fits, worst first: how well in the upper half, then where it stands. */
    private long[] ranked(List<char[]> words) {
        long[] ranked = new long[texts.length];
        int count = 0;
        for (int i = 0; i < texts.length; i++) {
            int score = score(words, texts[i]);
            if (score != Fuzzy.NONE) {
                QuickRow row = rows.get(i);
                int fit = score + row.kind().worth() + (row.unread() > 0 ? UNREAD : 0);
                // Of what fits as well, the shorter is nearer to what was typed.
                int worth = fit * (Fuzzy.MOST_TEXT + 1) - texts[i].length;
                ranked[count] = ((long) worth << Integer.SIZE) | (Integer.MAX_VALUE - i);
                count++;
            }
        }
        long[] fitting = Arrays.copyOf(ranked, count);
        Arrays.sort(fitting);
        return fitting;
    }

    private int score(List<char[]> words, char[] text) {
        int all = 0;
        for (char[] word : words) {
            int score = fuzzy.score(word, text);
            if (score == Fuzzy.NONE) {
                return Fuzzy.NONE;
            }
            all += score;
        }
        return all;
    }

    private BitSet places(List<char[]> words, char[] text) {
        BitSet places = new BitSet();
        for (char[] word : words) {
            Arrays.stream(fuzzy.places(word, text)).forEach(places::set);
        }
        return places;
    }

    private static List<char[]> words(String typed) {
        return Arrays.stream(typed.strip().split("\\s+"))
                .map(word -> word.length() > 1 && "#@".indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word)
                .map(word -> word.substring(0, Math.min(word.length(), Fuzzy.MOST_LETTERS)))
                .map(Fuzzy::fold)
                .filter(word -> word.length > 0)
                .limit(MOST_WORDS)
                .toList();
    }
}
