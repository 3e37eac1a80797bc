package causerie.client.ui.kit.emoji;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GraphicAttribute;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.Optional;

/** An emoji as a part of a line of text: its picture in place of the first of its characters, nothing for the others. */
public final class EmojiGraphic extends GraphicAttribute {
    /** How much taller it is than the letters. */
    private static final float SIZE = 1.3f;

    private static final float BELOW = 0.22f;

    private final Optional<Emoji> emoji;
    private final float size;

    private EmojiGraphic(Optional<Emoji> emoji, float size) {
        super(ROMAN_BASELINE);
        this.emoji = emoji;
        this.size = size;
    }

    /**
     * Puts pictures in place of the emoji of a text.
     *
     * @param fontSize of the letters beside them
     */
    public static void replace(AttributedString text, Iterable<EmojiTable.Match> found, float fontSize) {
        float size = Math.round(fontSize * SIZE);
        for (EmojiTable.Match match : found) {
            int second = match.start() + 1;
            EmojiGraphic picture = new EmojiGraphic(Optional.of(match.emoji()), size);
            text.addAttribute(TextAttribute.CHAR_REPLACEMENT, picture, match.start(), second);
            if (second < match.end()) {
                EmojiGraphic nothing = new EmojiGraphic(Optional.empty(), size);
                text.addAttribute(TextAttribute.CHAR_REPLACEMENT, nothing, second, match.end());
            }
        }
    }

    /** A text in one font, which must not be empty, with its emoji. */
    public static AttributedString attributed(String plain, Font font) {
        AttributedString text = new AttributedString(plain);
        text.addAttribute(TextAttribute.FONT, font);
        replace(text, EmojiTable.find(plain), font.getSize2D());
        return text;
    }

    @Override
    public float getAscent() {
        return size * (1 - BELOW);
    }

    @Override
    public float getDescent() {
        return size * BELOW;
    }

    @Override
    public float getAdvance() {
        return emoji.isPresent() ? size + 1 : 0;
    }

    @Override
    public Rectangle2D getBounds() {
        return new Rectangle2D.Float(0, -getAscent(), getAdvance(), size);
    }

    @Override
    public void draw(Graphics2D g, float x, float y) {
        emoji.ifPresent(shown -> EmojiArt.shared().paint(g, shown, x, y - getAscent(), size));
    }
}
