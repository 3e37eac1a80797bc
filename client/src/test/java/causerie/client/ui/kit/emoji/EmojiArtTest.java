package causerie.client.ui.kit.emoji;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.HashMap;
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
}
