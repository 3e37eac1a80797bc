package causerie.client;

import causerie.client.spelling.Spelling;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;

/** The words that the person has said are right, one a line. Used by one thread at a time. */
final class OwnWordsFile implements Spelling.OwnWords {
    static final String NAME = "words.txt";
    /** The most words that are kept; the oldest go first. */
    static final int MAX_WORDS = 2_000;
    /** The longest word, in characters. */
    static final int MAX_LENGTH = 60;

    private static final int MAX_BYTES = 1024 * 1024;

    private final ProfileFile file;

    OwnWordsFile(Path folder, Executor background) {
        file = new ProfileFile(folder, NAME, MAX_BYTES, background);
    }

    @Override
    public List<String> read() {
        return kept(file.read().text().orElse("").lines().toList());
    }

    @Override
    public void keep(Collection<String> words) {
        List<String> kept = kept(words);
        file.save(() -> String.join("\n", kept) + "\n");
    }

    private static List<String> kept(Collection<String> words) {
        List<String> fitting = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty() && word.length() <= MAX_LENGTH)
                .toList();
        return fitting.subList(Math.max(0, fitting.size() - MAX_WORDS), fitting.size());
    }
}
