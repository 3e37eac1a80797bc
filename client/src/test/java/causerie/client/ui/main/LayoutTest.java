package causerie.client.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JFrame;
import org.junit.jupiter.api.Test;

/** Where the window opens. */
final class LayoutTest {
    private final Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment()
            .getDefaultScreenDevice()
            .getDefaultConfiguration()
            .getBounds();

    @Test
    void theWindowIsWhereItWas() {
        assertEquals(new Rectangle(40, 50, 700, 500), placed(new Rectangle(40, 50, 700, 500)));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesBack() {
        Rectangle placed = placed(new Rectangle(screen.width + 10, 50, 700, 500));
        assertTrue(screen.contains(placed), placed::toString);
    }

    @Test
    void soMuchOfAWindowHasToBeSeen() {
        Rectangle enough = new Rectangle(screen.width - Layout.VISIBLE_ENOUGH, 50, 700, 500);
        assertEquals(enough, placed(enough));
        Rectangle less = new Rectangle(enough.x + 1, 50, 700, 500);
        assertTrue(screen.contains(placed(less)));
        Rectangle low = new Rectangle(40, screen.height - Layout.VISIBLE_ENOUGH + 1, 700, 500);
        assertTrue(screen.contains(placed(low)));
    }

    @Test
    void aFirstWindowIsOnTheScreen() {
        Rectangle placed = Screens.fromEventThread(() -> placed(Optional.empty()));
        assertTrue(screen.contains(placed), placed::toString);
    }

    private static Rectangle placed(Rectangle kept) {
        Settings.Bounds bounds = new Settings.Bounds(kept.x, kept.y, kept.width, kept.height);
        return Screens.fromEventThread(() -> placed(Optional.of(bounds)));
    }

    private static Rectangle placed(Optional<Settings.Bounds> kept) {
        JFrame frame = new JFrame();
        Layout.place(frame, kept);
        Rectangle placed = frame.getBounds();
        frame.dispose();
        return placed;
    }
}
