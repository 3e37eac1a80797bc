package causerie.client.ui.main;

import causerie.client.model.Formatting;
import causerie.client.model.Line;

/** The beginning of what somebody said, as one line without formatting. */
final class Excerpt {
    /** How many characters of it there are at most. */
    static final int MAX_CHARS = 200;

    private Excerpt() {}

    static String of(Line.Text line) {
        String said = Formatting.without(line.text()).replaceAll("\\s+", " ");
        if (said.length() <= MAX_CHARS) {
            return said;
        }
        boolean inPair = Character.isHighSurrogate(said.charAt(MAX_CHARS - 1));
        return said.substring(0, inPair ? MAX_CHARS - 1 : MAX_CHARS) + "…";
    }
}
