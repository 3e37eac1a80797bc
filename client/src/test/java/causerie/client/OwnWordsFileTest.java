package causerie.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnWordsFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsWordsOneALine() throws IOException {
        file().keep(List.of("causerie", "été"));
        assertEquals("causerie\nété\n", Files.readString(folder.resolve(OwnWordsFile.NAME)));
        assertEquals(List.of("causerie", "été"), file().read());
    }

    @Test
    void keepsTheLatestOnesUpToItsLimits() {
        List<String> many = IntStream.rangeClosed(1, OwnWordsFile.MAX_WORDS + 1)
                .mapToObj(number -> "w" + number)
                .toList();
        file().keep(many.subList(1, many.size()));
        assertEquals(OwnWordsFile.MAX_WORDS, file().read().size());
        file().keep(many);
        assertEquals(many.subList(1, many.size()), file().read());
        String longest = "x".repeat(OwnWordsFile.MAX_LENGTH);
        file().keep(List.of(longest, longest + "x", " "));
        assertEquals(List.of(longest), file().read());
    }

    @Test
    void setsAsideWhatIsNoText() throws IOException {
        Files.write(folder.resolve(OwnWordsFile.NAME), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertEquals(List.of(), file().read());
        assertTrue(Files.exists(folder.resolve(ProfileFile.aside(OwnWordsFile.NAME))));
    }

    private OwnWordsFile file() {
        return new OwnWordsFile(folder, Runnable::run);
    }
}
