package causerie.client.ui.timeline;

import causerie.client.model.Lines;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLayeredPane;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/**
 * A timeline with its scroll bar, a button to the end while that is out of sight, and a sign while older lines are
 * fetched. Belongs to the event dispatch thread.
 */
public final class TimelinePane extends JLayeredPane {
    private static final long serialVersionUID = 1;

    private final transient Timeline timeline;
    private final JScrollPane scroll = new JScrollPane(
            ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    private final JButton toEnd = new JButton();
    private final LoadingSign loading = new LoadingSign();
    private transient TimelineWords words;
    private transient Runnable moved = () -> {};

    /** A pane for a timeline that speaks these words. */
    public TimelinePane(TimelineWords words) {
        this.words = words;
        this.timeline = new Timeline(words);
        scroll.setViewport(new AnchoredViewport(timeline, this::settled));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        toEnd.putClientProperty("html.disable", true);
        toEnd.putClientProperty("JButton.buttonType", "roundRect");
        toEnd.setFocusable(false);
        toEnd.setVisible(false);
        toEnd.addActionListener(event -> timeline.goToEnd());
        loading.setWords(words.loading());
        add(scroll, DEFAULT_LAYER);
        add(toEnd, PALETTE_LAYER);
        add(loading, PALETTE_LAYER);
    }

    /** The timeline, for its listeners and its selection. */
    public Timeline timeline() {
        return timeline;
    }

    /** Shows a conversation; see {@link Timeline#show}. */
    public void show(Lines lines, int firstUnread) {
        timeline.show(lines, firstUnread);
    }

    /** Speaks another language from now on. */
    public void setWords(TimelineWords next) {
        words = next;
        loading.setWords(next.loading());
        timeline.setWords(next);
    }

    /** Whether the newest line is in sight; new lines then stay in sight. */
    public boolean isAtEnd() {
        return timeline.anchor().isAtEnd();
    }

    /** Whether the oldest line is in sight as a whole. */
    public boolean isAtTop() {
        return scroll.getViewport().getHeight() > 0 && scroll.getViewport().getViewPosition().y == 0;
    }

    /** Says whether older lines are being fetched. */
    public void setLoading(boolean next) {
        loading.setLoading(next);
    }

    /** How many messages of others have never been in sight. */
    public int unseen() {
        return timeline.unseen().count();
    }

    /** Told after each scrolling or change of what is in sight. */
    public void onMove(Runnable listener) {
        moved = listener;
    }

    private void settled() {
        String label = words.toEnd(timeline.unseen().count());
        boolean needed = !timeline.anchor().isAtEnd();
        if (needed && !label.equals(toEnd.getText())) {
            toEnd.setText(label);
            placeButton();
        }
        toEnd.setVisible(needed);
        moved.run();
    }

    @Override
    public void doLayout() {
        scroll.setBounds(0, 0, getWidth(), getHeight());
        placeButton();
        Dimension size = loading.getPreferredSize();
        int margin = size.height / 3;
        int right = getWidth() - scroll.getVerticalScrollBar().getWidth() - margin;
        loading.setBounds(right - size.width, margin, size.width, size.height);
    }

    private void placeButton() {
        Dimension size = toEnd.getPreferredSize();
        int bar = scroll.getVerticalScrollBar().getWidth();
        int x = (getWidth() - bar - size.width) / 2;
        toEnd.setBounds(x, getHeight() - size.height - size.height / 2, size.width, size.height);
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : scroll.getPreferredSize();
    }

    @Override
    public Dimension getMinimumSize() {
        return isMinimumSizeSet() ? super.getMinimumSize() : scroll.getMinimumSize();
    }
}
