package causerie.client.spelling;

import causerie.client.model.Settings;
import causerie.client.spelling.WordList.Name;
import causerie.io.Threads;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Checks the spelling of what is being written, on a thread of its own. Called on the event dispatch thread, where the answers
 * come back; what is marked so belongs to that thread.
 */
public final class Spelling {
    /** Its own: reading the lists takes so long that nothing else should wait for it. */
    private final ExecutorService background = Threads.worker("spelling");

    private final Executor eventThread;
    private final Supplier<Set<Language>> languages;
    private final OwnWords file;
    /** Of its thread. */
    private final Speller speller = new Speller();
    /** Of its thread. */
    private final Set<String> own = new LinkedHashSet<>();

    /** Of its thread. */
    private boolean ownRead;

    /** The languages there are words of. */
    public enum Language {
        ENGLISH,
        FRENCH;

        /** The languages to check in, in a window of that language. */
        public static Set<Language> of(Settings.Spelling wanted, Locale window) {
            return switch (wanted) {
                case WINDOW -> EnumSet.of(window.getLanguage().equals("fr") ? FRENCH : ENGLISH);
                case EN -> EnumSet.of(ENGLISH);
                case FR -> EnumSet.of(FRENCH);
                case BOTH -> EnumSet.allOf(Language.class);
                case OFF -> EnumSet.noneOf(Language.class);
            };
        }

        private Set<Name> lists() {
            return switch (this) {
                case ENGLISH -> EnumSet.of(Name.AMERICAN, Name.BRITISH);
                case FRENCH -> EnumSet.of(Name.FRENCH);
            };
        }
    }

    /** Where the words are kept that the person has said are right. Called on a thread of its own. */
    public interface OwnWords {
        /** The words kept so far. */
        List<String> read();

        /** Keeps these from now on. */
        void keep(Collection<String> words);
    }

    /**
     * @param languages those to check in; none for not checking. A word is right that is one of any of them.
     */
    public Spelling(Executor eventThread, Supplier<Set<Language>> languages, OwnWords file) {
        this.eventThread = eventThread;
        this.languages = languages;
        this.file = file;
    }

    /**
     * Looks for misspelt words; later, or at once where nothing is checked, tells them in their order. Names of people count
     * as misspelt.
     */
    public void check(String text, Consumer<List<TypedWord>> then) {
        Set<Name> lists = lists();
        if (lists.isEmpty() || text.isBlank()) {
            then.accept(List.of());
            return;
        }
        background.execute(() -> {
            List<TypedWord> wrong = speller.misspelt(text, lists, own());
            eventThread.execute(() -> then.accept(wrong));
            if (!wrong.isEmpty()) {
                speller.prepare(lists);
            }
        });
    }

    /** Looks for what may have been meant by a word; later tells that, the likeliest first. */
    public void suggest(String word, Consumer<List<String>> then) {
        Set<Name> lists = lists();
        background.execute(() -> {
            List<String> found = speller.suggestions(word, lists);
            eventThread.execute(() -> then.accept(found));
        });
    }

    /** Takes a word for right from now on. */
    public void learn(String word) {
        background.execute(() -> {
            if (own().add(small(word))) {
                file.keep(List.copyOf(own));
            }
        });
    }

    /** Ends its thread; nothing is to be asked after that. */
    public void close() {
        background.shutdown();
    }

    private Set<String> own() {
        if (!ownRead) {
            ownRead = true;
            own.addAll(file.read());
        }
        return own;
    }

    private Set<Name> lists() {
        Set<Name> lists = EnumSet.noneOf(Name.class);
        languages.get().forEach(language -> lists.addAll(language.lists()));
        return lists;
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
