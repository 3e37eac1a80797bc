package causerie.client.ui.main;

import causerie.client.model.Settings;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;

/** The three panes side by side, as wide as the person left them. Belongs to the event dispatch thread. */
final class Layout extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Dimension USUAL = new Dimension(1080, 700);
    private static final int ROOMS_WIDTH = 236;
    private static final int PEOPLE_WIDTH = 208;
    private static final int LEAST_SIDE = 150;
    private static final int LEAST_CHAT = 280;
    /** Narrower windows have no place for a third pane. */
    private static final int LEAST_FOR_PEOPLE = 760;

    static final int VISIBLE_ENOUGH = 100;
    private static final String ROOMS = "rooms";
    private static final String PEOPLE = "people";
    private static final String PEOPLE_SHOWN = "peopleShown";

    private final JComponent people;
    private final JSplitPane inner;
    private final JSplitPane outer;
    private boolean wanted;
    private boolean possible;
    private int peopleWidth;
    private float scale = UIScale.getUserScaleFactor();

    Layout(JComponent top, JComponent rooms, JComponent chat, JComponent people, Settings settings) {
        super(new BorderLayout());
        this.people = people;
        rooms.setMinimumSize(new Dimension(LEAST_SIDE, 0));
        chat.setMinimumSize(new Dimension(LEAST_CHAT, 0));
        people.setMinimumSize(new Dimension(LEAST_SIDE, 0));
        Map<String, Integer> widths = settings.dividers();
        peopleWidth = widths.getOrDefault(PEOPLE, UIScale.scale(PEOPLE_WIDTH));
        wanted = widths.getOrDefault(PEOPLE_SHOWN, 1) != 0;
        people.setPreferredSize(new Dimension(peopleWidth, 0));
        inner = split(chat, people);
        inner.setResizeWeight(1);
        // Without the people, who go away in a narrow window and take none of the rooms' place before.
        inner.setMinimumSize(new Dimension(LEAST_CHAT, 0));
        outer = split(rooms, inner);
        outer.setDividerLocation((int) widths.getOrDefault(ROOMS, UIScale.scale(ROOMS_WIDTH)));
        add(top, BorderLayout.NORTH);
        add(outer, BorderLayout.CENTER);
    }

    /** Whether there are people to show at all. */
    void peoplePossible(boolean next) {
        possible = next;
        refresh();
    }

    void togglePeople() {
        wanted = !wanted;
        refresh();
    }

    /** The text may have another size: the sides become as much wider or narrower. */
    void resized() {
        float next = UIScale.getUserScaleFactor();
        if (next != scale) {
            keepPeopleWidth();
            peopleWidth = Math.round(peopleWidth * next / scale);
            outer.setDividerLocation(Math.round(outer.getDividerLocation() * next / scale));
            people.setPreferredSize(new Dimension(peopleWidth, 0));
            if (people.isVisible() && inner.getWidth() > 0) {
                inner.setDividerLocation(inner.getWidth() - peopleWidth - inner.getDividerSize());
            }
            scale = next;
            refresh();
        }
    }

    /** Shows or hides the third pane, as wanted and as there is place. */
    void refresh() {
        boolean visible = wanted && possible && (getWidth() == 0 || getWidth() >= UIScale.scale(LEAST_FOR_PEOPLE));
        if (visible != people.isVisible()) {
            keepPeopleWidth();
            people.setVisible(visible);
            if (visible && inner.getWidth() > 0) {
                inner.setDividerLocation(inner.getWidth() - peopleWidth - inner.getDividerSize());
            }
            inner.revalidate();
        }
    }

    /** Where everything is now, to be kept. */
    Settings keep(JFrame frame, Settings settings) {
        keepPeopleWidth();
        Rectangle now = frame.getBounds();
        return settings.withWindow(
                new Settings.Bounds(now.x, now.y, now.width, now.height),
                Map.of(ROOMS, outer.getDividerLocation(), PEOPLE, peopleWidth, PEOPLE_SHOWN, wanted ? 1 : 0));
    }

    /** Puts the window where it was, unless that screen is gone. */
    static void place(JFrame frame, Optional<Settings.Bounds> kept) {
        Optional<Rectangle> seen = kept.map(it -> new Rectangle(it.x(), it.y(), it.width(), it.height()))
                .filter(Layout::isOnScreen);
        if (seen.isPresent()) {
            frame.setBounds(seen.get());
        } else {
            Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
            frame.setSize(Math.min(USUAL.width, screen.width), Math.min(USUAL.height, screen.height));
            frame.setLocationRelativeTo(null);
        }
    }

    private void keepPeopleWidth() {
        if (people.isVisible() && people.getWidth() > 0) {
            peopleWidth = people.getWidth();
        }
    }

    private static boolean isOnScreen(Rectangle bounds) {
        for (GraphicsDevice screen :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            Rectangle common = screen.getDefaultConfiguration().getBounds().intersection(bounds);
            if (common.width >= VISIBLE_ENOUGH && common.height >= VISIBLE_ENOUGH) {
                return true;
            }
        }
        return false;
    }

    private static JSplitPane split(JComponent left, JComponent right) {
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left, right);
        split.setBorder(BorderFactory.createEmptyBorder());
        // Swing gives it the key that goes round all parts of the window here.
        split.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("F6"), "none");
        return split;
    }
}
