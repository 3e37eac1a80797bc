package causerie.client.ui.timeline;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusListener;
import java.util.function.Supplier;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleComponent;
import org.jspecify.annotations.Nullable;

/**
 * Where a row is, for programs that magnify or point at it; nothing of it can be changed. On the event dispatch thread.
 */
record AccessibleRowPlace(Timeline timeline, Supplier<Rectangle> place) implements AccessibleComponent {
    @Override
    public Rectangle getBounds() {
        return place.get();
    }

    @Override
    public Point getLocation() {
        return getBounds().getLocation();
    }

    @Override
    public @Nullable Point getLocationOnScreen() {
        if (!timeline.isShowing()) {
            return null;
        }
        Point origin = timeline.getLocationOnScreen();
        Rectangle bounds = getBounds();
        return new Point(origin.x + bounds.x, origin.y + bounds.y);
    }

    @Override
    public Dimension getSize() {
        return getBounds().getSize();
    }

    @Override
    public boolean contains(Point point) {
        return new Rectangle(getSize()).contains(point);
    }

    @Override
    public boolean isShowing() {
        return timeline.isShowing() && getBounds().intersects(timeline.getVisibleRect());
    }

    @Override
    public boolean isVisible() {
        return !getBounds().isEmpty();
    }

    @Override
    public boolean isEnabled() {
        return timeline.isEnabled();
    }

    @Override
    public boolean isFocusTraversable() {
        return true;
    }

    @Override
    public void requestFocus() {
        timeline.requestFocusInWindow();
    }

    @Override
    public Color getBackground() {
        return timeline.rows().layouter().look().inks().background();
    }

    @Override
    public Color getForeground() {
        return timeline.rows().layouter().look().inks().text();
    }

    @Override
    public Font getFont() {
        return timeline.rows().layouter().look().fonts().text();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return timeline.getFontMetrics(font);
    }

    @Override
    public Cursor getCursor() {
        return timeline.getCursor();
    }

    @Override
    public @Nullable Accessible getAccessibleAt(Point point) {
        return null;
    }

    @Override
    public void setBackground(Color colour) {}

    @Override
    public void setForeground(Color colour) {}

    @Override
    public void setCursor(Cursor cursor) {}

    @Override
    public void setFont(Font font) {}

    @Override
    public void setEnabled(boolean enabled) {}

    @Override
    public void setVisible(boolean visible) {}

    @Override
    public void setLocation(Point point) {}

    @Override
    public void setBounds(Rectangle bounds) {}

    @Override
    public void setSize(Dimension size) {}

    @Override
    public void addFocusListener(FocusListener listener) {}

    @Override
    public void removeFocusListener(FocusListener listener) {}
}
