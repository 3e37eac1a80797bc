package causerie.client.ui.composer;

import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import javax.swing.text.LayeredHighlighter;
import javax.swing.text.Position;
import javax.swing.text.View;

/** The line below misspelt words. Has no state. */
final class WavyLine extends LayeredHighlighter.LayerPainter {
    private static final double STEP = 2;
    private static final double DEPTH = 1;
    private static final float STROKE = 1.1f;

    @Override
    public Shape paintLayer(Graphics graphics, int from, int to, Shape bounds, JTextComponent text, View view) {
        try {
            Shape shape = view.modelToView(from, Position.Bias.Forward, to, Position.Bias.Backward, bounds);
            Rectangle word = shape.getBounds();
            paintBelow(graphics, word);
            return word;
        } catch (BadLocationException gone) {
            return new Rectangle();
        }
    }

    /** Never asked: the text is painted in layers. */
    @Override
    public void paint(Graphics graphics, int from, int to, Shape bounds, JTextComponent text) {}

    private static void paintBelow(Graphics graphics, Rectangle word) {
        Graphics2D g = Draw.smooth(graphics);
        g.setColor(Palette.of(Palette.ERROR));
        g.setStroke(new BasicStroke(STROKE));
        double bottom = word.getMaxY() - DEPTH;
        Path2D wave = new Path2D.Double();
        wave.moveTo(word.x, bottom);
        boolean down = false;
        for (double x = word.x + STEP; x <= word.getMaxX(); x += STEP) {
            wave.lineTo(x, down ? bottom : bottom - 2 * DEPTH);
            down = !down;
        }
        g.draw(wave);
        g.dispose();
    }
}
