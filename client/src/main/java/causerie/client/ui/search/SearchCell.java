package causerie.client.ui.search;

import causerie.client.model.Hit;
import causerie.client.model.Line;
import causerie.client.model.Sought;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Fonts;
import causerie.client.ui.kit.PaintedCell;
import causerie.client.ui.kit.Palette;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Who said it, where and when, and below it what was said, with the words marked. */
final class SearchCell extends PaintedCell<SearchRow> {
    private static final long serialVersionUID = 1L;
    private static final int SIDE = 20;
    private static final int GAP = 8;

    private final transient Texts texts;
    private final transient Function<Instant, String> when;

    SearchCell(Texts texts, Function<Instant, String> when) {
        super(new SearchRow(
                new Hit("", new Line.Text(Instant.EPOCH, "", "", "", Line.Kind.MESSAGE, false, Line.State.DELIVERED)),
                "",
                List.of()));
        this.texts = texts;
        this.when = when;
    }

    @Override
    protected String spoken(SearchRow row) {
        Line.Text line = row.hit().line();
        String place = RoomNames.shown(row.hit().conversation());
        return texts.get("search.spoken", line.author(), place, when.apply(line.time()), row.excerpt());
    }

    @Override
    protected int height(SearchRow row) {
        return lineHeight(Fonts.SEMIBOLD, 0) + lineHeight(Fonts.NORMAL, 14);
    }

    @Override
    protected void paintRow(Graphics2D g, Row<SearchRow> painted) {
        SearchRow row = painted.value();
        if (painted.selected()) {
            Draw.row(g, getWidth(), getHeight(), Palette.SELECTED);
        }
        Line.Text line = row.hit().line();
        Font bold = Fonts.of(Fonts.SEMIBOLD);
        Font small = Fonts.of(Fonts.SMALL);
        int side = scaled(SIDE);
        int firstHeight = lineHeight(Fonts.SEMIBOLD, 0);
        int baseline = Draw.baseline(this, bold, scaled(6), firstHeight);
        String time = when.apply(line.time());
        int right = getWidth() - side - getFontMetrics(small).stringWidth(time);
        g.setColor(Palette.of(Palette.TEXT));
        int used = Draw.text(this, g, line.author(), bold, side, baseline, (right - side) / 2);
        g.setColor(Palette.of(Palette.QUIET));
        int left = side + used + scaled(GAP);
        boolean direct = row.hit().conversation().equals(line.author());
        String place = direct ? "" : RoomNames.shown(row.hit().conversation());
        Draw.text(this, g, place, small, left, baseline, right - left - scaled(GAP));
        Draw.text(this, g, time, small, right, baseline, getWidth());
        excerpt(g, row, scaled(7) + firstHeight);
    }

    private void excerpt(Graphics2D g, SearchRow row, int top) {
        Font font = Fonts.of(Fonts.NORMAL);
        FontMetrics metrics = getFontMetrics(font);
        int side = scaled(SIDE);
        String shown = Draw.clipped(row.excerpt(), metrics, getWidth() - 2 * side);
        g.setColor(Palette.of(Palette.FOUND));
        for (Sought.Place mark : row.marks()) {
            if (mark.end() <= shown.length()) {
                int from = metrics.stringWidth(shown.substring(0, mark.start()));
                int until = metrics.stringWidth(shown.substring(0, mark.end()));
                g.fillRoundRect(side + from - 1, top, until - from + 2, metrics.getHeight(), 4, 4);
            }
        }
        g.setColor(Palette.of(Palette.TEXT));
        int baseline = Draw.baseline(this, font, top, metrics.getHeight());
        Draw.text(this, g, row.excerpt(), font, side, baseline, getWidth() - 2 * side);
    }
}
