package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.ui.kit.Contrast;
import causerie.client.ui.kit.Initials;
import causerie.client.ui.kit.PersonColours;
import causerie.client.ui.kit.emoji.EmojiGraphic;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out one row from top to bottom, once. Belongs to the event dispatch thread. */
final class RowBuilder {
    /** The longest code that is not cut where a line ends. */
    private static final int MOST_WHOLE = 40;

    private final RowContent content;
    private final Look look;
    private final Inks inks;
    private final TimelineWords words;
    private final RowLayouter layouter;
    private final int width;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Optional<Avatar> avatar = Optional.empty();
    private Optional<Rectangle> author = Optional.empty();
    private Optional<Label> hoverTime = Optional.empty();
    private Optional<Tick> tick = Optional.empty();
    private Optional<Rectangle> retry = Optional.empty();
    private RowMarks people = RowMarks.NONE;
    private int y;

    RowBuilder(RowContent content, RowLayouter layouter) {
        this.content = content;
        this.layouter = layouter;
        this.look = layouter.look();
        this.inks = look.inks();
        this.words = layouter.words();
        this.width = layouter.width();
    }

    RowLayout build() {
        if (content.shape().folded()) {
            return layout(0, 0);
        }
        if (content.shape().day()) {
            var day = content.line().time().atZone(words.zone()).toLocalDate();
            separator(words.day(day), inks.muted(), inks.rule());
        }
        if (content.shape().unread()) {
            separator(words.newMessages(), inks.accent(), inks.accent());
        }
        if (content.shape().header()) {
            content.said().ifPresent(this::header);
        } else {
            y += look.gapAboveLine();
            hoverTime = Optional.of(gutterTime());
        }
        Optional<QuoteLine> quote = content.quote().map(this::quote);
        int textTop = y;
        text();
        int textBottom = y;
        marks(textTop);
        List<Card> cards = cards();
        people = new RowMarks(quote, cards, content.said().map(this::chips).orElse(List.of()));
        return layout(textTop, textBottom);
    }

    private RowLayout layout(int textTop, int textBottom) {
        return new RowLayout(
                content, y, textTop, textBottom, lines, labels, rules, avatar, author, hoverTime, tick, retry, people);
    }

    private void separator(String words, Color ink, Color line) {
        TextLayout text = textOf(words, look.fonts().small());
        float gap = look.scaled(10);
        float left = (width - text.getAdvance()) / 2;
        float middle = y + look.separatorHeight() / 2f;
        float baseline = middle + (text.getAscent() - text.getDescent()) / 2;
        labels.add(new Label(text, left, baseline, ink));
        int margin = look.avatarLeft();
        rules.add(new Rule(margin, Math.round(middle), left - gap - margin, 1, line));
        float right = left + text.getAdvance() + gap;
        rules.add(new Rule(right, Math.round(middle), width - margin - right, 1, line));
        y += look.separatorHeight();
    }

    private void header(Line.Text said) {
        y += look.gapAboveHeader(content.shape());
        avatar = Optional.of(avatar(said));
        Color ink = PersonColours.name(said.author(), inks.background());
        TextLayout name = textOf(said.author(), look.fonts().bold());
        Label label = new Label(name, look.textLeft(), y + look.ascent(), ink);
        labels.add(label);
        int right = (int) Math.ceil(label.right());
        author = Optional.of(new Rectangle(look.textLeft(), y, right - look.textLeft(), look.lineHeight()));
        TextLayout time = textOf(words.time(said.time()), look.fonts().small());
        labels.add(new Label(time, right + look.scaled(8), y + look.ascent(), inks.muted()));
        y += look.lineHeight();
    }

    private Avatar avatar(Line.Text said) {
        int size = look.avatarSize();
        int left = look.avatarLeft();
        int top = y + look.scaled(2);
        TextLayout letters = textOf(Initials.of(said.author()), look.fonts().initials());
        float x = left + (size - letters.getAdvance()) / 2;
        float baseline = top
                + (float) (size - letters.getBounds().getHeight()) / 2
                - (float) letters.getBounds().getY();
        boolean program = said.kind() == Line.Kind.NOTICE;
        Label initials = new Label(letters, x, baseline, Color.WHITE);
        return new Avatar(left, top, size, program, PersonColours.disc(said.author()), initials);
    }

    private Label gutterTime() {
        TextLayout time = textOf(words.time(content.line().time()), look.fonts().small());
        float right = look.textLeft() - look.scaled(10);
        return new Label(time, Math.max(2, right - time.getAdvance()), y + look.ascent(), inks.muted());
    }

    private void text() {
        for (TextLine.Paragraph paragraph : Paragraphs.of(content.text())) {
            if (paragraph.length() == 0) {
                y += look.lineHeight();
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void paragraph(TextLine.Paragraph paragraph) {
        AttributedCharacterIterator text =
                GlyphRuns.attributed(content, paragraph, look, true).getIterator();
        int textWidth = look.textWidth(width);
        int length = paragraph.length();
        if (length * look.averageAdvance() * 0.9f < textWidth) {
            TextLayout whole = new TextLayout(text, look.context());
            if (whole.getAdvance() <= textWidth) {
                line(whole, paragraph.start(), paragraph.end(), paragraph);
                return;
            }
        }
        LineBreakMeasurer measurer = new LineBreakMeasurer(text, look.context());
        int first = paragraph.start();
        while (measurer.getPosition() < length) {
            int start = first + measurer.getPosition();
            int end = beforeCode(start, beforeLink(start, first + measurer.nextOffset(textWidth)));
            line(measurer.nextLayout(textWidth, end - first, false), start, end, paragraph);
        }
    }

    /** Where to end a line so that a link begins the next one rather than being cut. */
    private int beforeLink(int start, int end) {
        return content.linkAt(end)
                .map(Link::start)
                .filter(link -> start < link && link < end)
                .orElse(end);
    }

    /** Code that would be cut begins the next line as well, unless it is long. */
    private int beforeCode(int start, int end) {
        return content.text().runsIn(start, end).stream()
                .filter(run -> start < run.start() && end < run.end())
                .filter(run -> run.codeLength() > 0 && run.codeLength() <= MOST_WHOLE)
                .map(FormattedText.Run::start)
                .findFirst()
                .orElse(end);
    }

    private void line(TextLayout text, int start, int end, TextLine.Paragraph paragraph) {
        float rest = look.textWidth(width) - text.getVisibleAdvance();
        float x = look.textLeft() + (text.isLeftToRight() ? 0 : rest);
        int tall = (int) Math.ceil(text.getAscent() + text.getDescent());
        int height = Math.max(look.lineHeight(), tall);
        float baseline = y + Math.max(look.ascent(), text.getAscent());
        TextLine line = new TextLine(text, start, end, paragraph, x, y, baseline, height);
        lines.add(line);
        content.text().runsIn(start, end).stream()
                .filter(run -> run.codeLength() > 0)
                .forEach(run -> shade(line, Math.max(start, run.start()), Math.min(end, run.end())));
        y += height;
    }

    /** Behind code; a line of nothing else has it over the whole width, the first joined to that of the row above. */
    private void shade(TextLine line, int from, int until) {
        if (content.isCode(line.paragraph().start(), line.paragraph().end())) {
            boolean joined = lines.size() == 1
                    && !content.shape().header()
                    && content.quote().isEmpty();
            float top = joined ? line.top() - look.gapAboveLine() : line.top();
            float left = look.textLeft() - (float) look.scaled(4);
            float right = look.textLeft() + look.textWidth(width);
            rules.add(new Rule(left, top, right - left, line.top() + line.height() - top, inks.code()));
        } else {
            Rectangle2D area = line.area(from, until).getBounds2D();
            rules.add(
                    new Rule((float) area.getX(), line.top(), (float) area.getWidth(), line.height() - 1, inks.code()));
        }
    }

    private QuoteLine quote(Quote quote) {
        Rectangle place = new Rectangle(look.textLeft(), y, look.textWidth(width), look.lineHeight());
        y += place.height;
        return QuoteLine.of(quote, look, words, place);
    }

    private List<Card> cards() {
        List<Card> cards = CardBuilder.column(content, layouter, y);
        if (!cards.isEmpty()) {
            Rectangle last = cards.get(cards.size() - 1).place();
            y = last.y + last.height + look.scaled(4);
        }
        return cards;
    }

    private List<Chip> chips(Line.Text said) {
        List<Chip> chips = Chip.row(said.marks().reactions(), look, y + look.gapAboveChips(), width);
        if (!chips.isEmpty()) {
            Rectangle last = chips.get(chips.size() - 1).place();
            y = last.y + last.height + look.scaled(4);
        }
        return chips;
    }

    /** After the last words, or where they leave no place below them. */
    private void edited() {
        Font small = look.fonts().small();
        TextLayout mark = textOf(words.edited(), small);
        Optional<TextLine> last = lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
        float x = last.filter(line -> line.layout().isLeftToRight())
                .map(line -> line.x() + line.layout().getVisibleAdvance() + look.scaled(6))
                .orElse(Float.MAX_VALUE);
        boolean fits = x + mark.getAdvance() <= look.textLeft() + look.textWidth(width);
        if (fits) {
            last.ifPresent(line -> labels.add(new Label(mark, x, line.baseline(), inks.muted())));
        } else {
            labels.add(new Label(mark, look.textLeft(), y + look.ascent(), inks.muted()));
            y += look.lineHeight();
        }
    }

    private void marks(int textTop) {
        if (content.said()
                .filter(said -> said.marks().edited() && !said.isRedacted())
                .isPresent()) {
            edited();
        }
        if (content.is(Line.Kind.NOTICE)) {
            float x = look.textLeft() - look.scaled(7);
            rules.add(new Rule(x, textTop + 1f, look.scaled(2), y - textTop - 2f, inks.rule()));
        }
        if (content.isOwn(Line.State.DELIVERED)) {
            int size = look.scaled(10);
            int top = y - (look.lineHeight() + size) / 2;
            Color faint = Contrast.mixed(inks.muted(), inks.background(), 0.35f);
            tick = Optional.of(
                    new Tick(new Rectangle(width - look.rightMargin() + look.scaled(10), top, size, size), faint));
        }
        if (content.isOwn(Line.State.FAILED)) {
            failure();
        }
    }

    private void failure() {
        float baseline = y + look.ascent();
        Font small = look.fonts().small();
        Label failed =
                new Label(textOf(words.state(Line.State.FAILED), small), look.textLeft(), baseline, inks.failed());
        labels.add(failed);
        Font underlined = small.deriveFont(Map.of(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON));
        float x = failed.right() + look.scaled(10);
        Label again = new Label(textOf(words.retry(), underlined), x, baseline, inks.link());
        labels.add(again);
        retry = Optional.of(new Rectangle((int) x, y, (int) Math.ceil(again.right() - x), look.lineHeight()));
        y += look.lineHeight();
    }

    private TextLayout textOf(String words, Font font) {
        var text = EmojiGraphic.attributed(words.isEmpty() ? " " : words, font);
        return new TextLayout(text.getIterator(), look.context());
    }
}
