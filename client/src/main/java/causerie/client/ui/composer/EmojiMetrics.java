package causerie.client.ui.composer;

import causerie.client.ui.kit.emoji.EmojiTable;
import java.awt.FontMetrics;

/** How wide text is with emoji as pictures. Belongs to the event dispatch thread. */
final class EmojiMetrics extends FontMetrics {
    private static final long serialVersionUID = 1L;
    /** How much taller a picture is than the letters. */
    private static final float SIZE = 1.2f;

    private final FontMetrics letters;

    EmojiMetrics(FontMetrics letters) {
        super(letters.getFont());
        this.letters = letters;
    }

    /** How high and wide a picture is. */
    int pictureSize() {
        return Math.round(getFont().getSize2D() * SIZE);
    }

    /** How far the next character is from the beginning of a picture. */
    int pictureAdvance() {
        return pictureSize() + 1;
    }

    @Override
    public int charsWidth(char[] text, int start, int length) {
        int width = letters.charsWidth(text, start, length);
        for (EmojiTable.Match emoji : EmojiTable.find(new String(text, start, length))) {
            width += pictureAdvance() - letters.charsWidth(text, start + emoji.start(), emoji.end() - emoji.start());
        }
        return width;
    }

    @Override
    public int stringWidth(String text) {
        return charsWidth(text.toCharArray(), 0, text.length());
    }

    @Override
    public int charWidth(char c) {
        return letters.charWidth(c);
    }

    @Override
    public int charWidth(int codePoint) {
        return stringWidth(Character.toString(codePoint));
    }

    @Override
    public int getAscent() {
        return letters.getAscent();
    }

    @Override
    public int getDescent() {
        return letters.getDescent();
    }

    @Override
    public int getLeading() {
        return letters.getLeading();
    }
}
