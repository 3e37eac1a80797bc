package causerie.client.ui.timeline;

import causerie.client.model.Line;
import java.util.Optional;

/**
 * What a message answers.
 *
 * @param id what the server calls it
 * @param original empty while it is not here
 */
record Quote(String id, Optional<Line.Text> original) {
    /** More than fits on the widest screen. */
    private static final int MOST = 400;

    String author() {
        return original.map(Line.Text::author).orElse("");
    }

    /** Its words, or as many as one line can have. */
    String words(TimelineWords words) {
        if (original.isEmpty()) {
            return words.earlierMessage();
        }
        Line.Text line = original.get();
        if (line.isRedacted()) {
            return words.redacted(line);
        }
        String text = line.text().substring(0, Math.min(line.text().length(), MOST));
        return FormattedText.of(text).text().replace('\n', ' ').strip();
    }

    /** Whether its words are its author's. */
    boolean isSaid() {
        return original.filter(line -> !line.isRedacted()).isPresent();
    }
}
