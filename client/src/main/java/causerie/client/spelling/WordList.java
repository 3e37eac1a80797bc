package causerie.client.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The words of one language, as <a href="https://hunspell.github.io">Hunspell</a> has them. Does not change once it is read;
 * used by one thread at a time.
 */
final class WordList {
    /** The lists there are: each takes most of a second to read, and some 2 MB from then on. */
    enum Name {
        AMERICAN("en"),
        BRITISH("en-gb"),
        FRENCH("fr");

        private final String file;

        Name(String file) {
            this.file = file;
        }
    }

    private final Hunspell hunspell;

    private WordList(Dictionary dictionary) {
        // A word that has many neighbours is given a quarter of a second; then what was found until then has to do.
        hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
    }

    /** Reads a list out of the program's jar. */
    static WordList read(Name name) {
        try (InputStream rules = open(name.file + ".aff");
                InputStream words = open(name.file + ".dic")) {
            return new WordList(new Dictionary(new ByteBuffersDirectory(), name.file, rules, words));
        } catch (IOException | ParseException unreadable) {
            throw new UncheckedIOException(new IOException("The words of " + name + " are not in the jar", unreadable));
        }
    }

    /** Whether it is a word of the language, in any of its forms. */
    boolean has(String word) {
        return hunspell.spell(word);
    }

    /** Words that may have been meant, the likeliest first. */
    List<String> near(String word) {
        return hunspell.suggest(word);
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = WordList.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException(file);
        }
        return in;
    }
}
