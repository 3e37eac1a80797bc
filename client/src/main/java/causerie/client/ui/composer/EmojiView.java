package causerie.client.ui.composer;

import causerie.client.ui.kit.emoji.EmojiArt;
import causerie.client.ui.kit.emoji.EmojiTable;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.text.BadLocationException;
import javax.swing.text.Element;
import javax.swing.text.WrappedPlainView;

/**
 * Text being written, with pictures in place of its emoji. Whole numbers are used for places, as Swing asks a component's
 * metrics only then, see {@link EmojiMetrics}. Belongs to the event dispatch thread.
 */
final class EmojiView extends WrappedPlainView {
    /** How much of a picture is below the line on which letters stand. */
    private static final float BELOW = 0.2f;

    EmojiView(Element element) {
        super(element, true);
    }

    /** Paints some letters, and answers where they end. */
    @FunctionalInterface
    private interface Letters {
        int paint(Graphics g, int x, int y, int start, int end) throws BadLocationException;
    }

    @Override
    @SuppressWarnings("deprecation")
    protected int drawUnselectedText(Graphics g, int x, int y, int start, int end) throws BadLocationException {
        return draw(g, x, y, getDocument().getText(start, end - start), start, super::drawUnselectedText);
    }

    @Override
    @SuppressWarnings("deprecation")
    protected int drawSelectedText(Graphics g, int x, int y, int start, int end) throws BadLocationException {
        return draw(g, x, y, getDocument().getText(start, end - start), start, super::drawSelectedText);
    }

    private int draw(Graphics g, int left, int y, String text, int offset, Letters letters)
            throws BadLocationException {
        int x = left;
        int done = 0;
        for (EmojiTable.Match emoji : EmojiTable.find(text)) {
            if (done < emoji.start()) {
                x = letters.paint(g, x, y, offset + done, offset + emoji.start());
            }
            if (g instanceof Graphics2D g2 && getContainer() instanceof InputArea area) {
                EmojiMetrics measures = area.getFontMetrics(area.getFont());
                int size = measures.pictureSize();
                EmojiArt.shared().paint(g2, emoji.emoji(), x, y - size * (1 - BELOW), size);
                x += measures.pictureAdvance();
            }
            done = emoji.end();
        }
        return done < text.length() ? letters.paint(g, x, y, offset + done, offset + text.length()) : x;
    }
}
