package causerie.client.ui.timeline;

import causerie.client.model.Lines;
import causerie.client.model.Sought;
import causerie.client.ui.kit.Clip;
import causerie.client.ui.kit.PlainText;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.swing.JToolTip;
import javax.swing.SwingConstants;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one conversation: painted by itself, laid out only where seen, selected across lines, never HTML.
 * Belongs to the event dispatch thread; put it into a {@link TimelinePane}.
 */
public final class Timeline extends RowsView implements Accessible {
    private static final long serialVersionUID = 1;

    private final ScrollAnchor anchor = new ScrollAnchor();
    private final Unseen unseen = new Unseen();
    private final TimelineListeners listeners = new TimelineListeners();
    private final Lines.Listener changes = new Changes();
    private final HoverBar hover = new HoverBar(this);
    private final Flash flash = new Flash(this);
    private final TimelineMouse mouse = new TimelineMouse(this);
    private Lines lines = new Lines();
    private Optional<Selection> selection = Optional.empty();
    private transient Optional<Sought> sought = Optional.empty();
    private int focusRow = -1;
    private boolean revealed;

    /** A timeline of no conversation yet. */
    public Timeline(TimelineWords words) {
        super(words);
        setOpaque(true);
        setFocusable(true);
        setAutoscrolls(true);
        mouse.install();
        ToolTipManager.sharedInstance().registerComponent(this);
        TimelineKeys.install(this);
        addPropertyChangeListener("graphicsConfiguration", event -> refreshForScreen());
        addFocusListener(new RepaintOnFocus(this));
        updateUI();
    }

    /**
     * Shows another conversation: at its end, or where the unread part begins.
     *
     * @param firstUnread above which line "new messages" stands; none when there is no such line
     */
    public void show(Lines conversation, int firstUnread) {
        lines.removeListener(changes);
        leave();
        lines = conversation;
        int unread = firstUnread >= 0 && firstUnread < lines.size() ? firstUnread : -1;
        use(lines, unread);
        lines.addListener(changes);
        selection = Optional.empty();
        focusRow = -1;
        hover.leave();
        unseen.reset(rows(), unread < 0 ? rows().size() : unread);
        anchor.stickToEnd();
        if (unread >= 0) {
            anchor.stickTo(unread, -4 * rows().layouter().look().lineHeight());
        }
        changed();
    }

    /** Moves the "new messages" line above that line, which may be still to come; -1 takes it away. */
    public void setFirstUnread(int row) {
        if (row != rows().shapes().firstUnread()) {
            rows().setFirstUnread(row);
            changed();
        }
    }

    /** Speaks another language from now on. */
    public void setWords(TimelineWords next) {
        use(next, lines);
    }

    /** What happens when a link is clicked; the address is always http or https. */
    public void onLink(Consumer<URI> listener) {
        listeners.link = listener;
    }

    /** What happens when the line of that index shall be sent again. */
    public void onRetry(IntConsumer listener) {
        listeners.retry = listener;
    }

    /** What happens on a right click or the menu key. */
    public void onMenu(Consumer<TimelineMenu> listener) {
        listeners.menu = listener;
    }

    /** Who knows what can be done to messages, and does it. */
    public void onDeeds(LineDeeds deeds) {
        listeners.deeds = deeds;
    }

    /** Brings a line into sight and marks it for a moment. */
    public void jumpTo(int row) {
        reveal(row);
        flash.start();
    }

    /** Brings a line into sight and puts the focus row on it, shown even while the focus is elsewhere. */
    public void reveal(int row) {
        anchor.stickTo(row, -getVisibleRect().height / 3);
        setFocusRow(row);
        revealed = true;
        changed();
    }

    /** Marks words wherever they stand, more so in the line that was revealed; none takes the marks away. */
    public void mark(Optional<Sought> words) {
        sought = words;
        revealed &= words.isPresent();
        repaint();
    }

    /** Goes to the newest line and stays there. */
    public void goToEnd() {
        anchor.stickToEnd();
        changed();
    }

    /** Scrolls by about what is in sight: up with -1, down with 1. */
    public void turnPage(int direction) {
        Rectangle visible = getVisibleRect();
        visible.y += direction * getScrollableBlockIncrement(visible, SwingConstants.VERTICAL, direction);
        scrollRectToVisible(visible);
    }

    /** What is selected, as it would be copied; empty without a selection. */
    public String selectedText() {
        return selection
                .filter(some -> !some.isEmpty())
                .map(some -> CopyText.of(rows(), some))
                .orElse("");
    }

    /** Puts the selection, or else the row with the focus, on the clipboard. */
    public void copy() {
        selection
                .filter(some -> !some.isEmpty())
                .or(() -> focusRow < 0 ? Optional.empty() : Optional.of(Selection.ofRow(focusRow)))
                .map(some -> CopyText.copied(rows(), some))
                .filter(copied -> !copied.plain().isEmpty())
                .ifPresent(copied -> Clip.put(this, copied));
    }

    public void selectAll() {
        if (rows().size() > 0) {
            int last = rows().size() - 1;
            select(new Selection(new Position(0, 0), new Position(last, Integer.MAX_VALUE)));
        }
    }

    public void clearSelection() {
        selection = Optional.empty();
        repaint();
    }

    Optional<Selection> selection() {
        return selection;
    }

    void select(Selection next) {
        selection = Optional.of(next);
        repaint();
    }

    ScrollAnchor anchor() {
        return anchor;
    }

    Unseen unseen() {
        return unseen;
    }

    TimelineListeners listeners() {
        return listeners;
    }

    int focusRow() {
        return focusRow;
    }

    void setFocusRow(int row) {
        int before = focusRow;
        focusRow = row;
        revealed = false;
        if (accessibleContext instanceof AccessibleTimeline accessible) {
            accessible.focusMoved(before, row);
        }
        repaint();
    }

    HoverBar hover() {
        return hover;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return mouse.words(event.getPoint()).orElse(null);
    }

    @Override
    public JToolTip createToolTip() {
        return PlainText.toolTip(this);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        refreshForScreen();
        Graphics2D g = (Graphics2D) graphics.create();
        Rectangle clip = g.getClipBounds() == null ? new Rectangle(getSize()) : g.getClipBounds();
        g.setColor(rows().layouter().look().inks().background());
        g.fill(clip);
        TextHints.apply(g);
        if (rows().measure(clip.y - shift(), clip.y - shift() + clip.height)) {
            revalidate();
        }
        int shift = shift();
        g.translate(0, shift);
        int focused = isFocusOwner() || revealed ? focusRow : -1;
        flash.paint(g, rows(), focused, getWidth());
        new TimelinePainter(this, rows(), selection, sought, focused, hover.row())
                .paint(g, clip.y - shift, clip.y - shift + clip.height, getWidth());
        g.translate(0, -shift);
        hover.paint(g);
        FocusFrame.paint(g, this);
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleTimeline(this);
        }
        return accessibleContext;
    }

    /** Follows the conversation. */
    private final class Changes implements Lines.Listener {
        @Override
        public void appended(int count) {
            rows().appended(count);
            unseen.appended(rows(), count);
            changed();
        }

        @Override
        public void inserted(int index, int count) {
            anchor.holdLowestRow(rows().heights(), getVisibleRect());
            rows().inserted(index, count);
            unseen.inserted(rows(), index, count);
            anchor.inserted(index, count);
            selection = selection.map(some -> some.withInserted(index, count));
            focusRow += focusRow >= index ? count : 0;
            hover.leave();
            changed();
        }

        @Override
        public void marked(int index) {
            rows().marked(index);
            changed();
        }

        @Override
        public void replaced(int index) {
            rows().replaced(index);
            changed();
        }

        @Override
        public void removedFirst(int count) {
            rows().removedFirst(count);
            unseen.removedFirst(rows(), count);
            anchor.removedFirst(count);
            selection = selection.flatMap(some -> some.withoutFirst(count));
            focusRow = Math.max(-1, focusRow - count);
            hover.leave();
            changed();
        }
    }
}
