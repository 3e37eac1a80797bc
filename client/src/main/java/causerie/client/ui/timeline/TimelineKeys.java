package causerie.client.ui.timeline;

import causerie.client.model.Line;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.net.URI;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;

/** What the keys do in a timeline that has the focus. On the event dispatch thread. */
final class TimelineKeys {
    private final Timeline timeline;

    private TimelineKeys(Timeline timeline) {
        this.timeline = timeline;
    }

    static void install(Timeline timeline) {
        new TimelineKeys(timeline).bind();
    }

    private void bind() {
        int menu = GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        bind(KeyEvent.VK_UP, 0, () -> move(-1, false));
        bind(KeyEvent.VK_DOWN, 0, () -> move(1, false));
        bind(KeyEvent.VK_UP, InputEvent.SHIFT_DOWN_MASK, () -> move(-1, true));
        bind(KeyEvent.VK_DOWN, InputEvent.SHIFT_DOWN_MASK, () -> move(1, true));
        bind(KeyEvent.VK_PAGE_UP, 0, () -> timeline.turnPage(-1));
        bind(KeyEvent.VK_PAGE_DOWN, 0, () -> timeline.turnPage(1));
        bind(KeyEvent.VK_HOME, 0, this::toStart);
        bind(KeyEvent.VK_END, 0, this::toEnd);
        bind(KeyEvent.VK_A, menu, timeline::selectAll);
        bind(KeyEvent.VK_C, menu, timeline::copy);
        bind(KeyEvent.VK_INSERT, InputEvent.CTRL_DOWN_MASK, timeline::copy);
        bind(KeyEvent.VK_ENTER, 0, this::activate);
        bindLetters("rR", LineRequest.Kind.REPLY);
        bindLetters("eE+", LineRequest.Kind.REACT);
        "pP"
                .chars()
                .forEach(letter -> bind(
                        KeyStroke.getKeyStroke((char) letter),
                        () -> timeline.offeredPicture(timeline.focusRow()).ifPresent(timeline.pictures()::ask),
                        () -> timeline.offeredPicture(timeline.focusRow()).isPresent()));
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_F2, 0), LineRequest.Kind.EDIT);
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, 0), LineRequest.Kind.DELETE);
        bind(KeyEvent.VK_CONTEXT_MENU, 0, this::menu);
        bind(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK, this::menu);
        bind(
                KeyEvent.VK_ESCAPE,
                0,
                timeline::clearSelection,
                () -> timeline.selection().filter(some -> !some.isEmpty()).isPresent());
    }

    private void bind(int key, int modifiers, Runnable what) {
        bind(key, modifiers, what, () -> true);
    }

    private void bind(int key, int modifiers, Runnable what, BooleanSupplier when) {
        bind(KeyStroke.getKeyStroke(key, modifiers), what, when);
    }

    /** When they are typed, not when they are pressed: else the letter went to where the focus goes. */
    private void bindLetters(String letters, LineRequest.Kind kind) {
        letters.chars().forEach(letter -> bind(KeyStroke.getKeyStroke((char) letter), kind));
    }

    /** Lets a key do something to the message with the focus. */
    private void bind(KeyStroke stroke, LineRequest.Kind kind) {
        bind(
                stroke,
                () -> said().ifPresent(line -> {
                    Point place = timeline.placeOf(timeline.focusRow()).getLocation();
                    place.x = timeline.rows().layouter().look().textLeft();
                    timeline.listeners().deeds.ask(new LineRequest(kind, line, place));
                }),
                () -> said().filter(line ->
                                timeline.listeners().deeds.possible(line).contains(kind))
                        .isPresent());
    }

    private Optional<Line.Text> said() {
        int row = timeline.focusRow();
        return row >= 0 && row < timeline.rows().size()
                ? timeline.rows().content(row).said()
                : Optional.empty();
    }

    private void bind(KeyStroke stroke, Runnable what, BooleanSupplier when) {
        timeline.getInputMap().put(stroke, stroke.toString());
        timeline.getActionMap().put(stroke.toString(), new KeyAction(what, when));
    }

    private void move(int step, boolean selecting) {
        int from = startOfMove(step);
        int to = from + step;
        Rows rows = timeline.rows();
        while (to > 0 && to < rows.size() && rows.shapes().isFolded(to)) {
            to += step;
        }
        if (to < 0 || to >= rows.size()) {
            return;
        }
        timeline.setFocusRow(to);
        reveal(to);
        if (selecting) {
            extend(from, to);
        }
    }

    /** The row with the focus, or when it is out of sight, one beyond the edge that the move comes from. */
    private int startOfMove(int step) {
        Rows rows = timeline.rows();
        int focus = timeline.focusRow();
        Rectangle visible = timeline.getVisibleRect();
        if (focus >= 0 && focus < rows.size() && timeline.placeOf(focus).intersects(visible)) {
            return focus;
        }
        int edge = step < 0 ? visible.y + visible.height : visible.y;
        int row = rows.heights().rowAt(edge - timeline.shift());
        return step < 0 ? row + 1 : row - 1;
    }

    private void extend(int from, int to) {
        Rows rows = timeline.rows();
        int length = rows.content(to).plain().length();
        Selection target = new Selection(new Position(to, 0), new Position(to, length));
        int first = timeline.selection()
                .filter(some -> !some.isEmpty())
                .map(some -> some.anchor().row())
                .orElse(Math.max(0, Math.min(from, rows.size() - 1)));
        int firstLength = rows.content(first).plain().length();
        timeline.select(new Selection(new Position(first, 0), new Position(first, firstLength)).joinedWith(target));
    }

    private void reveal(int row) {
        Rectangle place = timeline.placeOf(row);
        place.height += timeline.rows().layouter().look().scaled(3);
        timeline.scrollRectToVisible(place);
    }

    private void toStart() {
        timeline.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        if (timeline.rows().size() > 0) {
            timeline.setFocusRow(0);
        }
    }

    private void toEnd() {
        int last = timeline.rows().size() - 1;
        timeline.setFocusRow(last < 0 ? -1 : timeline.rows().shapes().teller(last));
        timeline.goToEnd();
    }

    private void activate() {
        int row = timeline.focusRow();
        if (row < 0) {
            return;
        }
        RowContent content = timeline.rows().content(row);
        if (content.isOwn(Line.State.FAILED)) {
            timeline.listeners().retry.accept(row);
        } else {
            firstLink(content)
                    .ifPresentOrElse(
                            timeline.listeners().link,
                            () -> content.quote()
                                    .ifPresent(
                                            quote -> timeline.listeners().deeds.showOriginal(quote.id())));
        }
    }

    private void menu() {
        int row = timeline.focusRow();
        Rectangle visible = timeline.getVisibleRect();
        if (row < 0) {
            timeline.listeners()
                    .menu
                    .accept(new TimelineMenu(
                            Optional.empty(), Optional.empty(), Optional.empty(), visible.getLocation()));
            return;
        }
        RowContent content = timeline.rows().content(row);
        Rectangle place = timeline.placeOf(row).intersection(visible);
        Point at = new Point(timeline.rows().layouter().look().textLeft(), place.y + place.height);
        timeline.listeners()
                .menu
                .accept(new TimelineMenu(Optional.of(row), Optional.of(content.line()), firstLink(content), at));
    }

    private static Optional<URI> firstLink(RowContent content) {
        return content.links().stream().findFirst().map(Link::target);
    }

    /** A key's action, which lets the key pass when it has nothing to do. */
    private static final class KeyAction extends AbstractAction {
        private static final long serialVersionUID = 1;

        private final transient Runnable what;
        private final transient BooleanSupplier when;

        KeyAction(Runnable what, BooleanSupplier when) {
            this.what = what;
            this.when = when;
        }

        @Override
        public boolean isEnabled() {
            return when.getAsBoolean();
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            what.run();
        }
    }
}
