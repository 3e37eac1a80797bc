package causerie.client.ui.timeline;

import causerie.client.model.Line;
import java.awt.Rectangle;
import java.util.Locale;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleComponent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import org.jspecify.annotations.Nullable;

/** One row of a timeline for assistive programs, made when they ask. On the event dispatch thread. */
final class AccessibleRow extends AccessibleContext implements Accessible {
    private final Timeline timeline;
    private final int row;

    AccessibleRow(Timeline timeline, int row) {
        this.timeline = timeline;
        this.row = row;
        setAccessibleParent(timeline);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        return this;
    }

    @Override
    public String getAccessibleName() {
        if (!exists()) {
            return "";
        }
        RowContent content = timeline.rows().content(row);
        TimelineWords words = timeline.rows().layouter().words();
        String said = content.plain();
        if (content.line() instanceof Line.Text text) {
            boolean action = text.kind() == Line.Kind.ACTION && !text.isRedacted();
            String spoken =
                    words.spoken(text, action ? FormattedText.of(text.text()).text() : said);
            return spoken + words.spokenMarks(text, content.quote().flatMap(Quote::original)) + files(content);
        }
        return words.spoken((Line.Event) content.line(), said);
    }

    private String files(RowContent content) {
        TimelineWords words = timeline.rows().layouter().words();
        StringBuilder spoken = new StringBuilder();
        for (FileLink file : content.files()) {
            Pictures.State state = timeline.pictures().of(file.target());
            boolean shown = state instanceof Pictures.State.Shown;
            spoken.append(' ').append(words.spokenFile(file.name(), file.kind(), shown));
            if (state instanceof Pictures.State.Failed failed) {
                spoken.append(' ').append(words.pictureProblem(failed.problem()));
            }
        }
        return spoken.toString();
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.LIST_ITEM;
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        AccessibleStateSet states = new AccessibleStateSet();
        states.add(AccessibleState.FOCUSABLE);
        states.add(AccessibleState.TRANSIENT);
        if (row == timeline.focusRow() && timeline.isFocusOwner()) {
            states.add(AccessibleState.FOCUSED);
            states.add(AccessibleState.ACTIVE);
        }
        if (exists() && !timeline.rows().shapes().isFolded(row)) {
            states.add(AccessibleState.VISIBLE);
            if (timeline.isShowing() && place().intersects(timeline.getVisibleRect())) {
                states.add(AccessibleState.SHOWING);
            }
        }
        return states;
    }

    @Override
    public int getAccessibleIndexInParent() {
        return row;
    }

    @Override
    public int getAccessibleChildrenCount() {
        return 0;
    }

    @Override
    public @Nullable Accessible getAccessibleChild(int index) {
        return null;
    }

    @Override
    public Locale getLocale() {
        return timeline.getLocale();
    }

    @Override
    public AccessibleComponent getAccessibleComponent() {
        return new AccessibleRowPlace(timeline, this::place);
    }

    private boolean exists() {
        return row < timeline.rows().size();
    }

    private Rectangle place() {
        return exists() ? timeline.placeOf(row) : new Rectangle();
    }
}
