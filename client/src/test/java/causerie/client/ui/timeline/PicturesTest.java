package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which pictures are kept, and which are asked for; here they come when the test says so. */
final class PicturesTest {
    private final Map<URI, PictureSource.Receiver> asked = new LinkedHashMap<>();
    private final Set<URI> cancelled = new LinkedHashSet<>();
    private final Pictures pictures = new Pictures(address -> {});

    PicturesTest() {
        pictures.from((address, receiver) -> {
            asked.put(address, receiver);
            return () -> cancelled.add(address);
        });
    }

    @Test
    void noneIsFetchedBeforeSomebodyAsks() {
        assertTrue(pictures.isOffered(number(1)));
        assertEquals(Map.of(), asked);
        pictures.ask(number(1));
        assertEquals(Set.of(number(1)), asked.keySet());
        assertFalse(pictures.isOffered(number(1)));
    }

    @Test
    void theOldestGoBeyondTheLimit() {
        for (int i = 1; i <= Pictures.MOST; i++) {
            shown(i);
        }
        assertTrue(pictures.of(number(1)) instanceof Pictures.State.Shown);
        // It was just looked at, so that the second is the oldest now.
        shown(Pictures.MOST + 1);
        assertTrue(pictures.of(number(1)) instanceof Pictures.State.Shown);
        assertTrue(pictures.isOffered(number(2)));
        assertTrue(pictures.of(number(3)) instanceof Pictures.State.Shown);
    }

    @Test
    void whoeverLeavesWaitsNoMore() {
        shown(1);
        pictures.ask(number(2));
        pictures.leave();
        assertEquals(Set.of(number(2)), cancelled);
        receiver(2).got(picture());
        assertTrue(pictures.isOffered(number(2)));
        assertTrue(pictures.of(number(1)) instanceof Pictures.State.Shown);
    }

    @Test
    void whatFailedCanBeAskedForAgain() {
        pictures.ask(number(1));
        receiver(1).failed(PictureProblem.UNREACHABLE);
        assertEquals(new Pictures.State.Failed(PictureProblem.UNREACHABLE), pictures.of(number(1)));
        assertTrue(pictures.isOffered(number(1)));
    }

    private void shown(int number) {
        pictures.ask(number(number));
        receiver(number).got(picture());
    }

    private PictureSource.Receiver receiver(int number) {
        return Optional.ofNullable(asked.get(number(number))).orElseThrow();
    }

    private static URI number(int number) {
        return URI.create("http://example.org/" + number + ".png");
    }

    private static BufferedImage picture() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    }
}
