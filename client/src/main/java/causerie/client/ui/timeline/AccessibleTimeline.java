package causerie.client.ui.timeline;

import java.awt.Point;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** What assistive programs learn of a timeline: a list with one child for each row. On the event dispatch thread. */
final class AccessibleTimeline extends JComponent.AccessibleJComponent {
    private static final long serialVersionUID = 1;

    private final transient Timeline timeline;

    AccessibleTimeline(Timeline timeline) {
        timeline.super();
        this.timeline = timeline;
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.LIST;
    }

    @Override
    public String getAccessibleName() {
        String given = super.getAccessibleName();
        return given == null ? timeline.rows().layouter().words().name() : given;
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        AccessibleStateSet states = super.getAccessibleStateSet();
        states.add(AccessibleState.MANAGES_DESCENDANTS);
        return states;
    }

    @Override
    public int getAccessibleChildrenCount() {
        return timeline.rows().size();
    }

    @Override
    public @Nullable Accessible getAccessibleChild(int row) {
        return row < 0 || row >= timeline.rows().size() ? null : new AccessibleRow(timeline, row);
    }

    @Override
    public @Nullable Accessible getAccessibleAt(Point point) {
        return getAccessibleChild(timeline.rowAt(point));
    }

    /** Tells that another row has the focus, so that it is read out. */
    void focusMoved(int from, int to) {
        firePropertyChange(ACCESSIBLE_ACTIVE_DESCENDANT_PROPERTY, getAccessibleChild(from), getAccessibleChild(to));
    }
}
