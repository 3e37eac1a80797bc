package causerie.client.ui.search;

import causerie.client.model.Formatting;
import causerie.client.model.Hit;
import causerie.client.model.Sought;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that was found, as a list shows it. Immutable.
 *
 * @param excerpt some of what was said, in one line
 * @param marks where in the excerpt the words are
 */
record SearchRow(Hit hit, String excerpt, List<Sought.Place> marks) {
    /** So much of a text stands before the first word that was looked for. */
    private static final int BEFORE = 30;
    /** The most characters of an excerpt, so that a long text takes no time to paint. */
    static final int MAX_EXCERPT = 160;

    private static final String ELLIPSIS = "…";

    SearchRow {
        marks = List.copyOf(marks);
    }

    static SearchRow of(Hit hit, Sought sought) {
        String whole = Formatting.without(hit.line().text()).replaceAll("\\s", " ");
        List<Sought.Place> places = sought.placesIn(whole);
        int first = places.isEmpty() ? 0 : places.get(0).start();
        int start = first <= BEFORE ? 0 : onWord(whole, first - BEFORE, first);
        int end = whole.length() - start <= MAX_EXCERPT ? whole.length() : start + MAX_EXCERPT;
        String head = start == 0 ? "" : ELLIPSIS;
        String excerpt = head + whole.substring(start, end) + (end == whole.length() ? "" : ELLIPSIS);
        return new SearchRow(hit, excerpt, within(places, start, end, head.length() - start));
    }

    /** The beginning of a word from there on, and not in the middle of a character. */
    private static int onWord(String text, int from, int until) {
        int space = text.indexOf(' ', from);
        int start = space >= 0 && space < until ? space + 1 : from;
        return Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static List<Sought.Place> within(List<Sought.Place> places, int start, int end, int shift) {
        List<Sought.Place> within = new ArrayList<>();
        for (Sought.Place place : places) {
            if (place.start() >= start && place.end() <= end) {
                within.add(new Sought.Place(place.start() + shift, place.end() + shift));
            }
        }
        return within;
    }
}
