package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.ui.kit.Contrast;
import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The row under the pointer, and the small buttons at its right end. Belongs to the event dispatch thread. */
final class HoverBar {
    private final Timeline timeline;
    private int row = -1;
    private Optional<Button> under = Optional.empty();

    /** @param kind what it is for; empty for all the rest */
    private record Button(Optional<LineRequest.Kind> kind, Rectangle place) {
        String icon() {
            return kind.map(what -> what == LineRequest.Kind.REACT ? "smile" : "reply")
                    .orElse("more");
        }
    }

    HoverBar(Timeline timeline) {
        this.timeline = timeline;
    }

    /** -1 for none. */
    int row() {
        return row;
    }

    void leave() {
        show(-1, Optional.empty());
    }

    /** The pointer is there now; upon the buttons it stays with their row. */
    void follow(Point point) {
        Optional<Button> button = at(point);
        show(button.isPresent() ? row : timeline.rowAt(point), button);
    }

    private void show(int nextRow, Optional<Button> button) {
        if (nextRow != row || !button.equals(under)) {
            row = nextRow;
            under = button;
            timeline.repaint();
        }
    }

    /** What the button under a point does, in words. */
    Optional<String> words(Point point) {
        TimelineWords words = timeline.rows().layouter().words();
        return at(point).map(button -> button.kind.map(words::deed).orElseGet(words::more));
    }

    /** Does what the button under a point is for; answers whether there is one. */
    boolean press(Point point) {
        Optional<Button> button = at(point);
        if (button.isPresent() && line().isPresent()) {
            Line.Text line = line().get();
            Rectangle place = button.get().place;
            Point below = new Point(place.x, place.y + place.height);
            button.get()
                    .kind
                    .ifPresentOrElse(
                            kind -> timeline.listeners().deeds.ask(new LineRequest(kind, line, below)),
                            () -> timeline.listeners()
                                    .menu
                                    .accept(new TimelineMenu(
                                            Optional.of(row), Optional.of(line), Optional.empty(), below)));
        }
        return button.isPresent();
    }

    private Optional<Button> at(Point point) {
        return buttons().stream().filter(button -> button.place.contains(point)).findFirst();
    }

    private Optional<Line.Text> line() {
        return row >= 0 && row < timeline.rows().size() && timeline.rows().line(row) instanceof Line.Text text
                ? Optional.of(text)
                : Optional.empty();
    }

    private List<Button> buttons() {
        Set<LineRequest.Kind> possible =
                line().map(timeline.listeners().deeds::possible).orElse(Set.of());
        if (possible.isEmpty()) {
            return List.of();
        }
        List<Optional<LineRequest.Kind>> kinds = new ArrayList<>();
        for (LineRequest.Kind kind : List.of(LineRequest.Kind.REACT, LineRequest.Kind.REPLY)) {
            if (possible.contains(kind)) {
                kinds.add(Optional.of(kind));
            }
        }
        kinds.add(Optional.empty());
        List<Button> buttons = new ArrayList<>();
        Rectangle all = place(kinds.size());
        for (Optional<LineRequest.Kind> kind : kinds) {
            buttons.add(new Button(
                    kind, new Rectangle(all.x + buttons.size() * all.height, all.y, all.height, all.height)));
        }
        return buttons;
    }

    /** Across the upper edge of what the row tells, so that little of its text is under it. */
    private Rectangle place(int count) {
        Look look = timeline.rows().layouter().look();
        RowLayout layout = timeline.rows().layOut(row);
        int size = look.scaled(26);
        int top = timeline.placeOf(row).y + layout.contentTop(look) - size * 3 / 5;
        int left = timeline.getWidth() - look.scaled(14) - count * size;
        return new Rectangle(left, Math.max(timeline.getVisibleRect().y, top), count * size, size);
    }

    void paint(Graphics2D g) {
        List<Button> buttons = buttons();
        if (buttons.isEmpty()) {
            return;
        }
        Look look = timeline.rows().layouter().look();
        Inks inks = look.inks();
        Rectangle all =
                buttons.stream().map(Button::place).reduce(Rectangle::union).orElseThrow();
        float arc = look.scaled(8);
        RoundRectangle2D shape =
                new RoundRectangle2D.Float(all.x + 0.5f, all.y + 0.5f, all.width - 1f, all.height - 1f, arc, arc);
        g.setColor(inks.background());
        g.fill(shape);
        under.filter(buttons::contains).ifPresent(button -> highlight(g, button.place, inks, arc));
        g.setColor(Contrast.mixed(inks.rule(), inks.text(), 0.15f));
        g.setStroke(new BasicStroke(1f));
        g.draw(shape);
        int icon = look.scaled(16);
        for (Button button : buttons) {
            int inset = (button.place.width - icon) / 2;
            Icons.of(button.icon(), icon, Palette.QUIET)
                    .paintIcon(timeline, g, button.place.x + inset, button.place.y + inset);
        }
    }

    private static void highlight(Graphics2D g, Rectangle place, Inks inks, float arc) {
        Color tint = Contrast.mixed(inks.background(), inks.text(), 0.1f);
        g.setColor(tint);
        g.fill(new RoundRectangle2D.Float(place.x + 2f, place.y + 2f, place.width - 4f, place.height - 4f, arc, arc));
    }
}
