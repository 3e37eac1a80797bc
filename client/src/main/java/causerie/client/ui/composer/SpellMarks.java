package causerie.client.ui.composer;

import causerie.client.spelling.Spelling;
import causerie.client.spelling.TypedWord;
import causerie.client.ui.kit.OnChange;
import java.util.ArrayList;
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
    private final List<Object> marks = new ArrayList<>();
    /** The words that are marked; empty once the text has changed, as the marks may have gone with it. */
    private Optional<List<TypedWord>> shown = Optional.of(List.of());

    private List<TypedWord> wrong = List.of();
    private boolean checking;
    /** Whether the text, or what is right, has changed since it was last looked at: {@link #wrong} is of another text then. */
    private boolean stale;

    /** @param isName whether somebody here is called so, which is right */
    SpellMarks(InputArea area, Spelling spelling, Predicate<String> isName) {
        this.area = area;
        this.spelling = spelling;
        this.isName = isName;
        OnChange.of(area, this::check);
        area.addCaretListener(event -> {
            if (isCurrent()) {
                show();
            }
        });
    }

    /** Checks the text as it is now, or after the check under way. */
    void check() {
        stale = true;
        shown = Optional.empty();
        if (!checking) {
            stale = false;
            checking = true;
            spelling.check(area.getText(), this::checked);
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

    private void checked(List<TypedWord> found) {
        checking = false;
        if (stale) {
            check();
            return;
        }
        wrong = found.stream()
                .filter(word -> !isName.test(word.text()) && !isName.test(word.bare()))
                .toList();
        show();
    }

    private boolean isCurrent() {
        return !checking && !stale;
    }

    private List<TypedWord> current() {
        return isCurrent() ? wrong : List.of();
    }

    /** Marks anew only what is not marked already, since this is asked for whenever the cursor moves. */
    private void show() {
        List<TypedWord> wanted =
                wrong.stream().filter(word -> !isUnderWay(word)).toList();
        if (shown.filter(wanted::equals).isPresent()) {
            return;
        }
        shown = Optional.of(wanted);
        Highlighter highlighter = area.getHighlighter();
        marks.forEach(highlighter::removeHighlight);
        marks.clear();
        wanted.forEach(word -> mark(highlighter, word));
    }

    private boolean isUnderWay(TypedWord word) {
        return area.getSelectionStart() == area.getSelectionEnd() && area.getCaretPosition() == word.end();
    }

    private void mark(Highlighter highlighter, TypedWord word) {
        try {
            marks.add(highlighter.addHighlight(word.start(), word.end(), painter));
        } catch (BadLocationException gone) {
            throw new IllegalStateException("the text is as it was checked", gone);
        }
    }
}
