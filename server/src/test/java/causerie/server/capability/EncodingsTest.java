package causerie.server.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EncodingsTest {
    @Test
    void encodesOnceForEachSetHoweverManyThereAre() {
        List<Long> asked = new ArrayList<>();
        Encodings encodings = new Encodings(bits -> {
            asked.add(bits);
            return Long.toString(bits).getBytes(StandardCharsets.US_ASCII);
        });
        List<byte[]> first = new ArrayList<>();
        for (long bits = 0; bits < 9; bits++) {
            first.add(encodings.of(bits));
        }
        for (int bits = 8; bits >= 0; bits--) {
            assertSame(first.get(bits), encodings.of(bits));
            assertEquals(Integer.toString(bits), new String(first.get(bits), StandardCharsets.US_ASCII));
        }
        assertEquals(9, asked.size());
    }
}
