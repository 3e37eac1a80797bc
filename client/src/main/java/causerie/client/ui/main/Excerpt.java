package causerie.client.ui.main;

import causerie.client.model.Beginning;
import causerie.client.model.Formatting;
import causerie.client.model.Line;

/** The beginning of what somebody said, as one line without formatting. */
final class Excerpt {
    /** How many characters of it there are at most. */
    static final int MAX_CHARS = 200;

    private Excerpt() {}

    static String of(Line.Text line) {
        String said = Formatting.without(line.text()).replaceAll("\\s+", " ");
        return Beginning.marked(said, MAX_CHARS);
    }
}
