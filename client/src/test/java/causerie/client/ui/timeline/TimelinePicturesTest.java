package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.ui.Screens;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a timeline, for people to look at. */
final class TimelinePicturesTest {
    private final TimelineWindow window = new TimelineWindow(640, 780);

    @AfterEach
    void close() {
        Screens.onEventThread(
                () -> UIManager.put("defaultFont", Optional.empty().orElse(null)));
        window.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everythingInLightAndDark(boolean dark) throws IOException {
        Screens.onEventThread(() -> TimelineWindow.dress(dark));
        window.show(Samples.everything(), 15);
        window.act(timeline -> timeline.select(new Selection(new Position(6, 5), new Position(9, 12))));
        save(dark ? "timeline-dark" : "timeline-light");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void codeInLightAndDark(boolean dark) throws IOException {
        Screens.onEventThread(() -> TimelineWindow.dress(dark));
        window.resize(460, 300);
        window.show(Samples.code(), -1);
        window.act(timeline -> timeline.select(new Selection(new Position(2, 2), new Position(2, 9))));
        save(dark ? "code-dark" : "code-light");
    }

    @Test
    void focusAndTheWayToTheEnd() throws IOException {
        window.resize(460, 520);
        window.show(Samples.everything(), 8);
        window.focus();
        window.act(timeline -> timeline.setFocusRow(8));
        window.scrollTo(40);
        save("timeline-focus");
    }

    @Test
    void largeLetters() throws IOException {
        Screens.onEventThread(() -> {
            UIManager.put("defaultFont", UIManager.getFont("Label.font").deriveFont(22f));
            TimelineWindow.dress(false);
        });
        window.show(Samples.everything(), 15);
        save("timeline-large");
    }

    private void save(String name) throws IOException {
        assertTrue(Files.size(Screens.save(name, window.pane)) > 10_000);
    }
}
