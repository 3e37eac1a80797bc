package causerie.client.ui.kit;

import causerie.client.ui.kit.emoji.EmojiGraphic;
import causerie.client.ui.kit.emoji.EmojiTable;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;

/** A short text on one line, with its emoji: as much of it as fits, and an ellipsis in place of the rest. Stateless. */
public final class OneLine {
    private static final String ELLIPSIS = "…";

    private OneLine() {}

    public static TextLayout of(String text, Font font, FontRenderContext context, float width) {
        String shown = text.isEmpty() ? " " : text;
        TextLayout whole = layout(shown, font, context);
        if (whole.getAdvance() <= width) {
            return whole;
        }
        float room = width - layout(ELLIPSIS, font, context).getAdvance();
        TextMeasurer measurer =
                new TextMeasurer(EmojiGraphic.attributed(shown, font).getIterator(), context);
        int fitting = measurer.getLineBreakIndex(0, Math.max(0, room));
        int end = EmojiTable.find(shown).stream()
                .filter(emoji -> emoji.start() < fitting && fitting < emoji.end())
                .mapToInt(EmojiTable.Match::start)
                .findFirst()
                .orElse(fitting);
        return layout(shown.substring(0, end).stripTrailing() + ELLIPSIS, font, context);
    }

    private static TextLayout layout(String text, Font font, FontRenderContext context) {
        return new TextLayout(EmojiGraphic.attributed(text, font).getIterator(), context);
    }
}
