package causerie.client;

import causerie.client.ui.kit.EmojiPicker;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The emoji that were picked last, one a line, the latest first. Used by one thread at a time. */
final class RecentEmojiFile {
    static final String NAME = "recent-emoji.txt";
    /** Far more than so many emoji have; a longer file is none of ours. */
    static final int MAX_BYTES = 4 * 1024;

    private final ProfileFile file;

    RecentEmojiFile(Path folder, Executor background) {
        file = new ProfileFile(folder, NAME, MAX_BYTES, background);
    }

    /**
     * Those that were kept; lines that are no emoji are passed over later, by whoever knows emoji.
     *
     * @param setAside told where the file is now that could not be read
     */
    List<String> read(Consumer<Path> setAside) {
        ProfileFile.Found found = file.read();
        found.setAside().ifPresent(setAside);
        return found.text()
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(EmojiPicker.MAX_RECENT)
                .toList();
    }

    void keep(List<String> emoji) {
        List<String> kept = List.copyOf(emoji);
        file.save(() -> String.join("\n", kept) + "\n");
    }
}
