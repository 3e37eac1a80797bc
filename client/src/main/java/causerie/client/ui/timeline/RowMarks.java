package causerie.client.ui.timeline;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/**
 * What a row has because of what people do to messages.
 *
 * @param quote what it answers
 * @param chips how people reacted
 */
record RowMarks(Optional<QuoteLine> quote, List<Chip> chips) {
    static final RowMarks NONE = new RowMarks(Optional.empty(), List.of());

    RowMarks {
        chips = List.copyOf(chips);
    }

    Optional<QuoteLine> quoteAt(int x, int y) {
        return quote.filter(line -> line.place().contains(x, y));
    }

    Optional<Chip> chipAt(int x, int y) {
        return chips.stream().filter(chip -> chip.place().contains(x, y)).findFirst();
    }

    void paint(Graphics2D g) {
        quote.ifPresent(line -> line.paint(g));
        chips.forEach(chip -> chip.paint(g));
    }
}
