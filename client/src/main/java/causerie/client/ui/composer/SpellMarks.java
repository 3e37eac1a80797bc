package causerie.client.ui.composer;

import causerie.client.spelling.Spelling;
import causerie.client.spelling.TypedWord;
import causerie.client.ui.kit.OnChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.text.BadLocationException;
import javax.swing.text.Highlighter;

/** Underlines what is misspelt in the text being written, but for the word under way. Belongs to the event dispatch thread. */
final class SpellMarks {
    private final InputArea area;
    private final Spelling spelling;
    private final Predicate<String> isName;
    private final Highlighter.HighlightPainter painter = new WavyLine();
    private List<TypedWord> wrong = List.of();
    private String checked = "";
    private boolean checking;
    private boolean stale;

    /** @param isName whether somebody here is called so, which is right */
    SpellMarks(InputArea area, Spelling spelling, Predicate<String> isName) {
        this.area = area;
        this.spelling = spelling;
        this.isName = isName;
        OnChange.of(area, this::check);
        area.addCaretListener(event -> show());
    }

    /** Checks the text as it is now, or after the check under way. */
    void check() {
        stale = true;
        if (!checking) {
            stale = false;
            checking = true;
            String text = area.getText();
            spelling.check(text, found -> checked(text, found));
        }
    }

    /** The misspelt word at that place of the text. */
    Optional<TypedWord> at(int place) {
        return current().stream()
                .filter(word -> word.start() <= place && place <= word.end())
                .findFirst();
    }

    /** The next misspelt word after the cursor, or from the beginning again. */
    Optional<TypedWord> next() {
        int from = area.getSelectionEnd();
        return current().stream()
                .filter(word -> word.start() >= from)
                .findFirst()
                .or(() -> current().stream().findFirst());
    }

    private void checked(String text, List<TypedWord> found) {
        checking = false;
        checked = text;
        wrong = found.stream()
                .filter(word -> !isName.test(word.text()) && !isName.test(word.bare()))
                .toList();
        show();
        if (stale) {
            check();
        }
    }

    private List<TypedWord> current() {
        return checked.equals(area.getText()) ? wrong : List.of();
    }

    private void show() {
        Highlighter highlighter = area.getHighlighter();
        for (Highlighter.Highlight mark : highlighter.getHighlights()) {
            if (mark.getPainter() == painter) {
                highlighter.removeHighlight(mark);
            }
        }
        for (TypedWord word : current()) {
            if (!isUnderWay(word)) {
                mark(highlighter, word);
            }
        }
    }

    private boolean isUnderWay(TypedWord word) {
        return area.getSelectionStart() == area.getSelectionEnd() && area.getCaretPosition() == word.end();
    }

    private void mark(Highlighter highlighter, TypedWord word) {
        try {
            highlighter.addHighlight(word.start(), word.end(), painter);
        } catch (BadLocationException gone) {
            throw new IllegalStateException("the text is as it was checked", gone);
        }
    }
}
