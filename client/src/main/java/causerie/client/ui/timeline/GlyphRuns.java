package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.ui.kit.Contrast;
import causerie.client.ui.kit.emoji.EmojiGraphic;
import causerie.client.ui.kit.emoji.EmojiTable;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.List;
import java.util.Optional;
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
     * A part of the text of a row, which must not be empty, with its fonts.
     *
     * @param coloured whether links and colours show; not so upon the colour of the selection
     */
    static AttributedString attributed(RowContent content, TextLine.Paragraph part, Look look, boolean coloured) {
        String plain = content.plain().substring(part.start(), part.end());
        AttributedString text = new AttributedString(plain);
        boolean action = content.is(Line.Kind.ACTION);
        Fonts fonts = look.fonts();
        TextStyle base = action ? TextStyle.PLAIN.toggled(FormattedText.ITALIC) : TextStyle.PLAIN;
        boolean event = content.said().isEmpty();
        text.addAttribute(TextAttribute.FONT, event ? fonts.small() : fonts.of(base));
        for (FormattedText.Run run : content.text().runsIn(part.start(), part.end())) {
            TextStyle style = action && !run.style().italic() ? run.style().toggled(FormattedText.ITALIC) : run.style();
            FormattedText.Run here = new FormattedText.Run(
                    Math.max(0, run.start() - part.start()), Math.min(part.length(), run.end() - part.start()), style);
            styled(text, here, look, coloured);
        }
        content.links().forEach(link -> linked(text, link, part, coloured ? Optional.of(look) : Optional.empty()));
        List<EmojiTable.Match> emoji = EmojiTable.find(plain);
        boolean whole = part.length() == content.plain().length();
        boolean large = whole && content.said().isPresent() && emoji.size() <= MOST_LARGE && areAll(emoji, plain);
        EmojiGraphic.replace(text, emoji, fonts.text().getSize2D() * (large ? LARGE : 1));
        return text;
    }

    private static void linked(AttributedString text, Link link, TextLine.Paragraph part, Optional<Look> coloured) {
        int start = Math.max(0, link.start() - part.start());
        int end = Math.min(part.length(), link.end() - part.start());
        if (start < end) {
            text.addAttribute(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON, start, end);
            coloured.ifPresent(look ->
                    text.addAttribute(TextAttribute.FOREGROUND, look.inks().link(), start, end));
        }
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

    private static void styled(AttributedString text, FormattedText.Run run, Look look, boolean coloured) {
        TextStyle style = run.style();
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
