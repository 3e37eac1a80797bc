package causerie.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

final class EventChecksTest {
    private final JLabel label = Screens.fromEventThread(JLabel::new);

    @Test
    void everyTestIsLookedAt() {
        assertTrue(EventChecks.isLooking());
    }

    @Test
    void aChangeOffTheEventThreadFailsTheTest() {
        label.setText("off");
        assertThrows(AssertionError.class, EventChecks::check);
    }

    @Test
    void askingForPaintIsWhatAnyThreadMayDo() {
        label.repaint();
        assertEquals(List.of(), EventChecks.stray());
    }

    @Test
    void onTheEventThreadAllMayBeDone() {
        Screens.onEventThread(() -> label.setText("on"));
        assertEquals(List.of(), EventChecks.stray());
    }
}
