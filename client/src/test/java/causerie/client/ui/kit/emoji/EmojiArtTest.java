package causerie.client.ui.kit.emoji;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.ui.Screens;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged pictures. */
final class EmojiArtTest {
    private static final int CELL = 66;
    private static final int LEAST_PAINTED = 300;

    @Test
    void hasAPictureOfEach() {
        Map<Integer, BufferedImage> sheets = new HashMap<>();
        for (Emoji emoji : EmojiTable.get().all()) {
            BufferedImage sheet = sheets.computeIfAbsent(emoji.sheet(), EmojiArt::read);
            int painted = 0;
            for (int y = emoji.row() * CELL; y < (emoji.row() + 1) * CELL; y++) {
                for (int x = 0; x < CELL; x++) {
                    painted += sheet.getRGB(x, y) >>> 24 > 0 ? 1 : 0;
                }
            }
            int pixels = painted;
            assertTrue(pixels > LEAST_PAINTED, () -> emoji.written() + " has " + pixels + " pixels");
        }
    }

    @Test
    void keepsSoManyOfThemReadyAtMost() {
        EmojiArt art = EmojiArt.shared();
        Emoji smile = EmojiTable.get().named("smile").orElseThrow();
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        Screens.onEventThread(() -> art.paint(g, smile, 0, 0, 16));
        await().until(() -> Screens.fromEventThread(art::isComplete));
        Screens.onEventThread(() -> {
            List<Emoji> others = EmojiTable.get().all().stream()
                    .filter(other -> other.sheet() == smile.sheet())
                    .toList();
            for (int size = 16; art.kept() < EmojiArt.MAX_SCALED; size++) {
                for (Emoji other : others) {
                    art.paint(g, other, 0, 0, size);
                }
            }
            assertEquals(EmojiArt.MAX_SCALED, art.kept());
            art.paint(g, smile, 0, 0, 200);
            assertEquals(EmojiArt.MAX_SCALED, art.kept());
        });
        g.dispose();
    }
}
