package causerie.client.ui.timeline;

import causerie.client.ui.kit.Icons;
import causerie.client.ui.kit.OneLine;
import causerie.client.ui.kit.Palette;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the card of one file, once. Belongs to the event dispatch thread. */
final class CardBuilder {
    private static final int MOST_WIDTH = 400;
    /** How wide and high a picture is shown at most. */
    private static final int PICTURE_WIDTH = 360;

    private static final int PICTURE_HEIGHT = 240;

    private final FileLink file;
    private final Look look;
    private final TimelineWords words;
    private final Pictures.State state;
    private final int top;
    private final int padding;
    private final int width;
    private final Rectangle sign;
    /** Where the words begin, and where they have to end. */
    private final float textLeft;

    private final float right;
    private final List<Label> labels = new ArrayList<>();

    private CardBuilder(FileLink file, RowLayouter layouter, int top) {
        this.file = file;
        this.look = layouter.look();
        this.words = layouter.words();
        this.state = layouter.pictures().of(file.target());
        this.top = top;
        this.padding = look.scaled(8);
        this.width = Math.min(look.textWidth(layouter.width()), look.scaled(MOST_WIDTH));
        int size = look.scaled(26);
        int left = look.textLeft() + padding + look.scaled(2);
        this.sign = new Rectangle(left, top + padding + look.lineHeight() - size / 2, size, size);
        this.textLeft = (float) left + size + look.scaled(10);
        this.right = look.textLeft() + width - (float) padding - look.scaled(2);
    }

    /** The cards of one message, one below the other. */
    static List<Card> column(RowContent content, RowLayouter layouter, int top) {
        List<Card> cards = new ArrayList<>();
        int y = top;
        for (FileLink file : content.files()) {
            Card card = new CardBuilder(file, layouter, y + layouter.look().scaled(5)).build();
            cards.add(card);
            y = card.place().y + card.place().height;
        }
        return cards;
    }

    private Card build() {
        float first = top + padding + look.ascent();
        float second = first + look.lineHeight();
        label(file.name(), look.fonts().bold(), textLeft, first, right - textLeft);
        Optional<Label> action = action(second);
        float end = action.map(Label::x).orElse(right) - look.scaled(10);
        small(
                file.host() + " · " + words.file(file.kind()),
                second,
                end,
                look.inks().muted());
        action.ifPresent(labels::add);
        int bottom = top + padding * 2 + look.lineHeight() * 2;
        if (state instanceof Pictures.State.Failed failed) {
            small(
                    words.pictureProblem(failed.problem()),
                    second + look.lineHeight(),
                    right,
                    look.inks().failed());
            bottom += look.lineHeight();
        }
        Optional<Card.Shown> picture = shown(bottom);
        bottom = picture.map(some -> some.place().y + some.place().height + padding)
                .orElse(bottom);
        Rectangle place = new Rectangle(look.textLeft(), top, width, bottom - top);
        Card.Sign drawn = new Card.Sign(Icons.of(file.kind().icon(), sign.width, Palette.QUIET), sign);
        return new Card(file, place, drawn, action.flatMap(this::show), labels, picture, look.inks());
    }

    private void label(String text, Font font, float left, float baseline, float room) {
        TextLayout line = OneLine.of(text, font, look.context(), room);
        labels.add(new Label(line, left, baseline, look.inks().text()));
    }

    private void small(String text, float baseline, float end, Color ink) {
        TextLayout line = OneLine.of(text, look.fonts().small(), look.context(), end - textLeft);
        labels.add(new Label(line, textLeft, baseline, ink));
    }

    /** What can be done, at the right. */
    private Optional<Label> action(float baseline) {
        if (!file.isPicture() || state instanceof Pictures.State.Shown) {
            return Optional.empty();
        }
        boolean loading = state instanceof Pictures.State.Loading;
        String text = loading ? words.pictureLoading() : words.showPicture();
        TextLayout line = OneLine.of(text, look.fonts().small(), look.context(), width / 2f);
        Color ink = loading ? look.inks().muted() : look.inks().link();
        return Optional.of(new Label(line, right - line.getAdvance(), baseline, ink));
    }

    private Optional<Rectangle> show(Label action) {
        int left = (int) action.x() - look.scaled(6);
        Rectangle place = new Rectangle(
                left, top + padding + look.lineHeight(), look.textLeft() + width - left, look.lineHeight() + padding);
        return state instanceof Pictures.State.Loading ? Optional.empty() : Optional.of(place);
    }

    private Optional<Card.Shown> shown(int below) {
        if (!(state instanceof Pictures.State.Shown shown)) {
            return Optional.empty();
        }
        BufferedImage image = shown.image();
        double most = Math.min(right - sign.x, look.scaled(PICTURE_WIDTH));
        double high = (double) look.scaled(PICTURE_HEIGHT) / image.getHeight();
        double scale = Math.min(1, Math.min(most / image.getWidth(), high));
        int wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int tall = Math.max(1, (int) Math.round(image.getHeight() * scale));
        return Optional.of(new Card.Shown(image, new Rectangle(sign.x, below, wide, tall)));
    }
}
