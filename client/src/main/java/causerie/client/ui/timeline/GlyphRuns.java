package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.ui.kit.Contrast;
import causerie.client.ui.kit.emoji.EmojiGraphic;
import causerie.client.ui.kit.emoji.EmojiTable;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.List;
import java.util.OptionalInt;

/**
 * The one step from the characters of a row to what is painted for them; pictures in place of characters belong here,
 * as {@link TextAttribute#CHAR_REPLACEMENT}. Stateless.
 */
final class GlyphRuns {
    /** Said by themselves, up to so many are shown large. */
    static final int MOST_LARGE = 3;

    private static final float LARGE = 2.2f;

    private GlyphRuns() {}

    /**
     * The text of a row, which must not be empty, with its fonts.
     *
     * @param coloured whether links and colours show; not so upon the colour of the selection
     */
    static AttributedString attributed(RowContent content, Look look, boolean coloured) {
        AttributedString text = new AttributedString(content.plain());
        boolean action = content.is(Line.Kind.ACTION);
        Fonts fonts = look.fonts();
        TextStyle base = action ? TextStyle.PLAIN.toggled(FormattedText.ITALIC) : TextStyle.PLAIN;
        boolean event = content.said().isEmpty();
        text.addAttribute(TextAttribute.FONT, event ? fonts.small() : fonts.of(base));
        for (FormattedText.Run run : content.text().runs()) {
            TextStyle style = action && !run.style().italic() ? run.style().toggled(FormattedText.ITALIC) : run.style();
            styled(text, run, style, look, coloured);
        }
        for (Link link : content.links()) {
            text.addAttribute(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON, link.start(), link.end());
            if (coloured) {
                text.addAttribute(TextAttribute.FOREGROUND, look.inks().link(), link.start(), link.end());
            }
        }
        List<EmojiTable.Match> emoji = EmojiTable.find(content.plain());
        boolean large = content.said().isPresent() && emoji.size() <= MOST_LARGE && areAll(emoji, content.plain());
        EmojiGraphic.replace(text, emoji, fonts.text().getSize2D() * (large ? LARGE : 1));
        return text;
    }

    /** Whether a text is nothing but these, with spaces between. */
    private static boolean areAll(List<EmojiTable.Match> emoji, String text) {
        int end = 0;
        for (EmojiTable.Match match : emoji) {
            if (!text.substring(end, match.start()).isBlank()) {
                return false;
            }
            end = match.end();
        }
        return text.substring(end).isBlank();
    }

    private static void styled(
            AttributedString text, FormattedText.Run run, TextStyle style, Look look, boolean coloured) {
        int start = run.start();
        int end = run.end();
        text.addAttribute(TextAttribute.FONT, look.fonts().of(style.in(OptionalInt.empty())), start, end);
        if (style.underline()) {
            text.addAttribute(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON, start, end);
        }
        if (style.strike()) {
            text.addAttribute(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON, start, end);
        }
        if (coloured && style.colour().isPresent()) {
            Color wanted = new Color(style.colour().getAsInt());
            Color readable = Contrast.readable(wanted, look.inks().code());
            text.addAttribute(TextAttribute.FOREGROUND, readable, start, end);
        }
    }
}
