package causerie.client.ui.timeline;

import java.text.BreakIterator;

/** What one, two or three clicks select. Stateless. */
final class TextUnits {
    private TextUnits() {}

    static Selection at(Position position, String text, int clicks) {
        if (clicks <= 1 || text.isEmpty()) {
            return Selection.at(position);
        }
        return clicks == 2 ? word(position, text) : whole(position, text);
    }

    private static Selection word(Position position, String text) {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        int index = Math.min(position.index(), text.length() - 1);
        int end = words.following(index);
        int start = words.previous();
        return new Selection(new Position(position.row(), start), new Position(position.row(), end));
    }

    private static Selection whole(Position position, String text) {
        return new Selection(new Position(position.row(), 0), new Position(position.row(), text.length()));
    }
}
