package causerie.client.ui.timeline;

import causerie.client.model.Lines;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.net.URI;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/**
 * Where the rows of a timeline are in its window, under the theme, the width and the screen of now. Belongs to the
 * event dispatch thread.
 */
abstract class RowsView extends JComponent implements Scrollable {
    private static final long serialVersionUID = 1;

    private final transient Pictures pictures = new Pictures(this::pictured);
    private transient TimelineWords words;
    private transient Rows rows;

    RowsView(TimelineWords words) {
        this.words = words;
        this.rows = new Rows(new Lines(), -1, layouter());
    }

    /** Where pictures come from that somebody wants to see. */
    public final void onPictures(PictureSource source) {
        pictures.from(source);
    }

    final Pictures pictures() {
        return pictures;
    }

    /** The first picture of a row that one can ask for. */
    final Optional<URI> offeredPicture(int row) {
        if (row < 0 || row >= rows.size()) {
            return Optional.empty();
        }
        return rows.content(row).files().stream()
                .filter(FileLink::isPicture)
                .map(FileLink::target)
                .filter(pictures::isOffered)
                .findFirst();
    }

    /** Nobody looks any more: what is on its way is given up. */
    public final void leave() {
        pictures.leave();
    }

    private void pictured(URI address) {
        rows.pictured(address);
        changed();
    }

    final Rows rows() {
        return rows;
    }

    /** Takes the rows of another conversation. */
    final void use(Lines lines, int firstUnread) {
        rows = new Rows(lines, firstUnread, rows.layouter());
        changed();
    }

    /** Takes the same conversation in another language. */
    final void use(TimelineWords next, Lines lines) {
        words = next;
        rows = new Rows(lines, rows.shapes().firstUnread(), layouter());
        changed();
    }

    /** How much is free above the first row, when all rows are not as high as the window. */
    final int shift() {
        return Math.max(0, getHeight() - contentHeight());
    }

    final int contentHeight() {
        return rows.heights().total() + rows.layouter().look().gapAtEnd();
    }

    /** The row under a point; -1 beside all rows. */
    final int rowAt(Point point) {
        int y = point.y - shift();
        return y < 0 || y >= rows.heights().total() ? -1 : rows.heights().rowAt(y);
    }

    final Rectangle placeOf(int row) {
        return new Rectangle(
                0, shift() + rows.heights().top(row), getWidth(), rows.heights().get(row));
    }

    /** Prepares for another width; that a row is of another height then shows when it is seen. */
    final void layOutFor(int width) {
        if (width > 0 && width != rows.layouter().width()) {
            rows.use(new RowLayouter(rows.layouter().look(), words, pictures, width));
        }
    }

    /** Another screen may be finer, and a desktop may smooth letters otherwise from now on. */
    final void refreshForScreen() {
        if (!context().equals(rows.layouter().look().context())) {
            refresh();
        }
    }

    final void changed() {
        revalidate();
        repaint();
    }

    private void refresh() {
        rows.use(layouter());
        setBackground(rows.layouter().look().inks().background());
        changed();
    }

    private RowLayouter layouter() {
        return new RowLayouter(new Look(context()), words, pictures, Math.max(1, getWidth()));
    }

    private FontRenderContext context() {
        return TextHints.context(Optional.<GraphicsConfiguration>ofNullable(getGraphicsConfiguration()));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        refresh();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        refreshForScreen();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        layOutFor(width);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(rows.layouter().look().scaled(320), contentHeight());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        Look look = rows.layouter().look();
        return new Dimension(look.scaled(480), look.scaled(360));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return rows.layouter().look().lineHeight();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        int page = orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
        return Math.max(1, page - rows.layouter().look().lineHeight());
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > contentHeight();
    }
}
