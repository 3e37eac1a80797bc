package causerie.client.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.NGramFragmentChecker;
import org.apache.lucene.analysis.hunspell.Suggester;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The words of one language, as <a href="https://hunspell.github.io">Hunspell</a> has them. Used by one thread at a time, as
 * it is made ready to find near words when the first are asked for.
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

    /** How long near words are looked for; then what was found until then has to do. */
    private static final long LIMIT_MILLIS = 500;
    /** Words that have so many letters in a row in common with none of the list's are not looked up. */
    private static final int FRAGMENT = 3;

    private final Dictionary dictionary;
    private final Hunspell hunspell;
    private Optional<Suggester> suggester = Optional.empty();

    private WordList(Dictionary dictionary) {
        this.dictionary = dictionary;
        hunspell = new Hunspell(dictionary);
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
        prepare();
        try {
            return suggester.orElseThrow().suggestWithTimeout(word, LIMIT_MILLIS, () -> {});
        } catch (SuggestionTimeoutException tooMany) {
            return tooMany.getPartialResult();
        }
    }

    /** Makes ready to find near words, which takes a second or two the first time, and each of them ten times faster. */
    void prepare() {
        if (suggester.isEmpty()) {
            suggester = Optional.of(new Suggester(dictionary)
                    .withSuggestibleEntryCache()
                    .withFragmentChecker(NGramFragmentChecker.fromAllSimpleWords(FRAGMENT, dictionary, () -> {})));
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = WordList.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException(file);
        }
        return in;
    }
}
