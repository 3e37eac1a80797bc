package causerie.client.ui.composer;

import causerie.client.spelling.Spelling;
import causerie.client.spelling.TypedWord;
import causerie.client.ui.kit.Keys;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.text.BadLocationException;

/** What can be done to the text being written, and other words for a misspelt one. Belongs to the event dispatch thread. */
final class InputMenu {
    private final InputArea area;
    private final Texts texts;
    private final Spelling spelling;
    private final SpellMarks marks;

    private InputMenu(InputArea area, Texts texts, Spelling spelling, SpellMarks marks) {
        this.area = area;
        this.texts = texts;
        this.spelling = spelling;
        this.marks = marks;
    }

    /**
     * Puts it into the text.
     *
     * @param isName whether somebody here is called so, which is right
     */
    static SpellMarks in(InputArea area, Texts texts, Spelling spelling, Predicate<String> isName) {
        SpellMarks marks = new SpellMarks(area, spelling, isName);
        InputMenu menu = new InputMenu(area, texts, spelling, marks);
        Keys.bindFocused(area, "shift F10", menu::openAtCaret);
        Keys.bindFocused(area, "CONTEXT_MENU", menu::openAtCaret);
        UiAction.SPELLING.bind(area, menu::openAtNext);
        area.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                menu.offer(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                menu.offer(event);
            }
        });
        return marks;
    }

    private void offer(MouseEvent event) {
        if (event.isPopupTrigger() && area.isEnabled()) {
            area.requestFocusInWindow();
            open(marks.at(area.viewToModel2D(event.getPoint())), event.getPoint());
        }
    }

    private void openAtCaret() {
        int caret = area.getCaretPosition();
        open(marks.at(caret), below(caret));
    }

    private void openAtNext() {
        marks.next().ifPresent(word -> {
            area.requestFocusInWindow();
            area.select(word.start(), word.end());
            open(Optional.of(word), below(word.start()));
        });
    }

    private void open(Optional<TypedWord> misspelt, Point where) {
        if (misspelt.isPresent()) {
            TypedWord word = misspelt.get();
            spelling.suggest(word.text(), found -> show(Optional.of(word), found, where));
        } else {
            show(misspelt, List.of(), where);
        }
    }

    private void show(Optional<TypedWord> misspelt, List<String> suggestions, Point where) {
        if (!area.isShowing()) {
            return;
        }
        JPopupMenu menu = new JPopupMenu();
        menu.setName("composer.menu");
        misspelt.filter(this::isStillThere).ifPresent(word -> spelling(menu, word, suggestions));
        boolean selected = area.getSelectionStart() < area.getSelectionEnd();
        add(menu, "edit.cut", area::cut).setEnabled(selected);
        add(menu, "edit.copy", area::copy).setEnabled(selected);
        add(menu, "edit.paste", area::paste);
        add(menu, "edit.selectAll", area::selectAll).setEnabled(!area.getText().isEmpty());
        menu.show(area, where.x, where.y);
    }

    private void spelling(JPopupMenu menu, TypedWord word, List<String> suggestions) {
        for (String other : suggestions) {
            menu.add(PlainText.menuItem(other, () -> replace(word, other)));
        }
        if (suggestions.isEmpty()) {
            add(menu, "spelling.nothing", () -> {}).setEnabled(false);
        }
        menu.addSeparator();
        menu.add(PlainText.menuItem(texts.get("spelling.learn", word.text()), () -> {
            spelling.learn(word.text());
            marks.check();
        }));
        menu.addSeparator();
    }

    private void replace(TypedWord word, String other) {
        if (isStillThere(word)) {
            area.select(word.start(), word.end());
            area.replaceSelection(other);
        }
    }

    private boolean isStillThere(TypedWord word) {
        return area.getText().startsWith(word.text(), word.start());
    }

    private JMenuItem add(JPopupMenu menu, String key, Runnable work) {
        JMenuItem item = PlainText.menuItem(texts.get(key), work);
        menu.add(item);
        return item;
    }

    private Point below(int place) {
        try {
            Rectangle2D character = area.modelToView2D(place);
            return new Point((int) character.getX(), (int) character.getMaxY());
        } catch (BadLocationException gone) {
            return new Point();
        }
    }
}
