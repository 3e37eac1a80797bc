package causerie.client.ui.timeline;

import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.Optional;

/** How letters are smoothed: as the desktop says, or simply smoothed. Stateless. */
final class TextHints {
    private static final String DESKTOP = "awt.font.desktophints";

    private TextHints() {}

    static FontRenderContext context(Optional<GraphicsConfiguration> screen) {
        AffineTransform scale =
                screen.map(GraphicsConfiguration::getDefaultTransform).orElseGet(AffineTransform::new);
        Object fractions = hint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_OFF);
        return new FontRenderContext(scale, smoothing(), fractions);
    }

    static void apply(Graphics2D g) {
        if (Toolkit.getDefaultToolkit().getDesktopProperty(DESKTOP) instanceof Map<?, ?> desktop) {
            g.addRenderingHints(desktop);
        }
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, smoothing());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static Object smoothing() {
        Object wanted = hint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return wanted.equals(RenderingHints.VALUE_TEXT_ANTIALIAS_DEFAULT)
                ? RenderingHints.VALUE_TEXT_ANTIALIAS_ON
                : wanted;
    }

    private static Object hint(RenderingHints.Key key, Object otherwise) {
        if (Toolkit.getDefaultToolkit().getDesktopProperty(DESKTOP) instanceof Map<?, ?> desktop) {
            Object value = desktop.get(key);
            return value == null ? otherwise : value;
        }
        return otherwise;
    }
}
