package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.ui.kit.EmojiPicker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecentEmojiFileTest {
    @TempDir
    Path folder;

    private final List<Path> setAside = new ArrayList<>();

    private List<String> read() {
        return new RecentEmojiFile(folder, Runnable::run).read(setAside::add);
    }

    @Test
    void whatWasKeptIsThereAtTheNextStart() {
        assertEquals(List.of(), read());
        new RecentEmojiFile(folder, Runnable::run).keep(List.of("👍🏽", "👨‍👩‍👧"));
        assertEquals(List.of("👍🏽", "👨‍👩‍👧"), read());
        assertEquals(List.of(), setAside);
    }

    @Test
    void noMoreAreReadThanTheMost() throws IOException {
        Files.writeString(folder.resolve(RecentEmojiFile.NAME), "👍\n\n".repeat(EmojiPicker.MAX_RECENT));
        assertEquals(EmojiPicker.MAX_RECENT, read().size());
        Files.writeString(folder.resolve(RecentEmojiFile.NAME), "👍\n".repeat(EmojiPicker.MAX_RECENT + 1));
        assertEquals(EmojiPicker.MAX_RECENT, read().size());
    }

    @Test
    void aFileThatIsTooLongOrNoTextIsSetAside() throws IOException {
        Files.write(
                folder.resolve(RecentEmojiFile.NAME),
                "x".repeat(RecentEmojiFile.MAX_BYTES).getBytes(UTF_8));
        assertEquals(1, read().size());
        Files.write(
                folder.resolve(RecentEmojiFile.NAME),
                "x".repeat(RecentEmojiFile.MAX_BYTES + 1).getBytes(UTF_8));
        assertEquals(List.of(), read());
        Files.write(folder.resolve(RecentEmojiFile.NAME), new byte[] {(byte) 0xff});
        assertEquals(List.of(), read());
        assertEquals(2, setAside.size());
    }
}
