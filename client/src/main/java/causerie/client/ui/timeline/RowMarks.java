package causerie.client.ui.timeline;

import java.awt.Component;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/**
 * What a row has beside its words.
 *
 * @param quote what it answers
 * @param cards the files that it leads to
 * @param chips how people reacted
 */
record RowMarks(Optional<QuoteLine> quote, List<Card> cards, List<Chip> chips) {
    static final RowMarks NONE = new RowMarks(Optional.empty(), List.of(), List.of());

    RowMarks {
        cards = List.copyOf(cards);
        chips = List.copyOf(chips);
    }

    Optional<QuoteLine> quoteAt(int x, int y) {
        return quote.filter(line -> line.place().contains(x, y));
    }

    Optional<Chip> chipAt(int x, int y) {
        return chips.stream().filter(chip -> chip.place().contains(x, y)).findFirst();
    }

    Optional<Card> cardAt(int x, int y) {
        return cards.stream().filter(card -> card.place().contains(x, y)).findFirst();
    }

    void paint(Component on, Graphics2D g) {
        cards.forEach(card -> card.paint(on, g));
        quote.ifPresent(line -> line.paint(g));
        chips.forEach(chip -> chip.paint(g));
    }
}
