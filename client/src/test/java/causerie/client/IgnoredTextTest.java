package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Ignored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IgnoredTextTest {
    private static final List<Ignored.Entry> SOME = List.of(
            new Ignored.Entry("localhost", "Bob", Optional.of("bobby")),
            new Ignored.Entry("localhost", "Zoë", Optional.empty()),
            new Ignored.Entry("[::1]:7000", "x", Optional.empty()));

    @Test
    void keepsEverybody() {
        ServerParts.Understood<List<Ignored.Entry>> read = IgnoredText.read(IgnoredText.write(SOME));
        assertTrue(read.whole());
        assertEquals(SOME, read.value());
    }

    @Test
    void canBeReadByPeople() {
        assertEquals(
                List.of("", "[localhost]", "ignore Bob bobby", "ignore Zoë", "", "[[::1]:7000]", "ignore x"),
                IgnoredText.write(SOME).lines().skip(1).toList());
    }

    @Test
    void understandsWhatItCanOfABrokenText() {
        for (String broken : List.of("ignore", "Bob", "ignore a b c", "ignore a,b", "ignore :x")) {
            ServerParts.Understood<List<Ignored.Entry>> read =
                    IgnoredText.read("[here]\n" + broken + "\n# a remark\nignore Bob\n");
            assertFalse(read.whole(), broken);
            assertEquals(List.of(new Ignored.Entry("here", "Bob", Optional.empty())), read.value());
        }
        assertFalse(IgnoredText.read("ignore Bob\n").whole(), "of no server");
    }

    @Test
    void onePersonTooManyIsNotUnderstood() {
        StringBuilder text = new StringBuilder("[here]\n");
        for (int i = 0; i < Ignored.MOST; i++) {
            text.append("ignore p").append(i).append('\n');
        }
        assertTrue(IgnoredText.read(text.toString()).whole());
        assertFalse(IgnoredText.read(text + "ignore more\n").whole());
    }

    @Test
    void theLongestListFitsIntoTheFile() {
        List<Ignored.Entry> entries = new ArrayList<>();
        for (int i = 0; i < Ignored.MOST; i++) {
            entries.add(new Ignored.Entry("s".repeat(255) + i, "語".repeat(150), Optional.of("語".repeat(150))));
        }
        assertTrue(IgnoredText.write(entries).getBytes(UTF_8).length <= Memory.MAX_IGNORED_BYTES);
    }
}
