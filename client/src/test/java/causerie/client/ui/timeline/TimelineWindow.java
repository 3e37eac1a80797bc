package causerie.client.ui.timeline;

import static org.awaitility.Awaitility.await;

import causerie.client.model.Lines;
import causerie.client.ui.Screens;
import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.fonts.jetbrains_mono.FlatJetBrainsMonoFont;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** A timeline in a real window on the screen in memory, and what a person does with it. */
final class TimelineWindow implements AutoCloseable {
    private final JFrame frame = Screens.fromEventThread(() -> {
        dress(false);
        return new JFrame("Causerie");
    });
    final TimelinePane pane = Screens.fromEventThread(() -> new TimelinePane(new EnglishWords()));
    final Timeline timeline = pane.timeline();

    TimelineWindow(int width, int height) {
        Screens.onEventThread(() -> {
            frame.setUndecorated(true);
            frame.add(pane);
            frame.setSize(width, height);
            frame.setVisible(true);
        });
        await().until(() -> frame.isShowing());
    }

    static void dress(boolean dark) {
        FlatInterFont.install();
        FlatJetBrainsMonoFont.install();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredMonospacedFontFamily(FlatJetBrainsMonoFont.FAMILY);
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    /** Does something and lets the layout follow, as it does before the next painting. */
    void act(Consumer<Timeline> what) {
        Screens.onEventThread(() -> {
            what.accept(timeline);
            frame.validate();
        });
    }

    <T> T ask(Function<Timeline, T> what) {
        return Screens.fromEventThread(() -> what.apply(timeline));
    }

    void show(Lines lines, int firstUnread) {
        act(any -> pane.show(lines, firstUnread));
    }

    void resize(int width, int height) {
        act(any -> frame.setSize(width, height));
    }

    void focus() {
        act(Timeline::requestFocusInWindow);
        await().until(timeline::isFocusOwner);
    }

    /** Moves the bar so far down from the top. */
    void scrollTo(int y) {
        act(any -> ((JScrollPane) viewport().getParent()).getVerticalScrollBar().setValue(y));
    }

    /** Where the upper edge of what is in sight is. */
    int top() {
        return Screens.fromEventThread(() -> viewport().getViewPosition().y);
    }

    /** Where a row is on the screen, counted from the upper edge of what is in sight. */
    int offsetOf(int row) {
        return ask(any -> timeline.placeOf(row).y - viewport().getViewPosition().y);
    }

    boolean seesEnd() {
        return ask(any -> viewport().getViewPosition().y + viewport().getHeight() == timeline.getHeight());
    }

    private JViewport viewport() {
        return (JViewport) timeline.getParent();
    }

    /** The middle of a character. */
    Point placeOf(int row, int index) {
        return ask(any -> {
            RowLayout layout = timeline.rows().layOut(row);
            TextLine line = layout.lines().stream()
                    .filter(some -> some.start() <= index && index < some.end())
                    .findFirst()
                    .orElseThrow();
            Rectangle area = line.area(index, index + 1).getBounds();
            int y = (int) (timeline.placeOf(row).y + line.top() + line.height() / 2);
            return new Point((int) Math.round(area.getCenterX() - 1), y);
        });
    }

    void drag(Point from, Point to) {
        act(any -> {
            mouse(MouseEvent.MOUSE_PRESSED, from, 1, InputEvent.BUTTON1_DOWN_MASK);
            mouse(MouseEvent.MOUSE_DRAGGED, to, 0, InputEvent.BUTTON1_DOWN_MASK);
            mouse(MouseEvent.MOUSE_RELEASED, to, 1, 0);
        });
    }

    void pressAndDragTo(Point from, Point to) {
        act(any -> {
            mouse(MouseEvent.MOUSE_PRESSED, from, 1, InputEvent.BUTTON1_DOWN_MASK);
            mouse(MouseEvent.MOUSE_DRAGGED, to, 0, InputEvent.BUTTON1_DOWN_MASK);
        });
    }

    void click(Point place, int clicks, int modifiers) {
        act(any -> {
            mouse(MouseEvent.MOUSE_PRESSED, place, clicks, modifiers | InputEvent.BUTTON1_DOWN_MASK);
            mouse(MouseEvent.MOUSE_RELEASED, place, clicks, modifiers);
        });
    }

    void hover(Point place) {
        act(any -> mouse(MouseEvent.MOUSE_MOVED, place, 0, 0));
    }

    void rightClick(Point place) {
        act(any -> timeline.dispatchEvent(new MouseEvent(
                timeline, MouseEvent.MOUSE_PRESSED, 0, 0, place.x, place.y, 1, true, MouseEvent.BUTTON3)));
    }

    private void mouse(int what, Point place, int clicks, int modifiers) {
        int button = what == MouseEvent.MOUSE_DRAGGED || what == MouseEvent.MOUSE_MOVED
                ? MouseEvent.NOBUTTON
                : MouseEvent.BUTTON1;
        timeline.dispatchEvent(new MouseEvent(timeline, what, 0, modifiers, place.x, place.y, clicks, false, button));
    }

    /** What a key does while the timeline has the focus. */
    void key(int code, int modifiers) {
        key(new KeyEvent(timeline, KeyEvent.KEY_PRESSED, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED));
    }

    /** What a letter does while the timeline has the focus. */
    void type(char letter) {
        key(new KeyEvent(timeline, KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, letter));
    }

    private void key(KeyEvent event) {
        KeyStroke stroke = KeyStroke.getKeyStrokeForEvent(event);
        act(any -> SwingUtilities.notifyAction(
                timeline.getActionMap().get(timeline.getInputMap().get(stroke)),
                stroke,
                event,
                timeline,
                event.getModifiersEx()));
    }

    @Override
    public void close() {
        Screens.onEventThread(frame::dispose);
    }
}
