package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the window: complete in every language, and none without a use. */
final class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/causerie/client/ui");
    private static final Path SOURCES = Path.of("src/main/java/causerie/client");
    private static final String KEY = "[a-z]+(?:\\.[a-zA-Z]+)+";
    private static final Pattern LITERAL = Pattern.compile("\"(" + KEY + ")\"");
    private static final Pattern PLACES = Pattern.compile("\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    /** Words that are the same in both languages. */
    private static final List<String> SAME_IN_BOTH = List.of(
            "accent.indigo",
            "accent.orange",
            "action.menu",
            "app.name",
            "composer.completions",
            "composer.name",
            "file.archive",
            "file.text",
            "key.alt",
            "key.control",
            "key.tab",
            "language.en",
            "language.fr",
            "setting.notices",
            "timeline.name",
            "window.title");

    private static final Pattern SENTENCE = Pattern.compile("\"\\p{Lu}\\p{Ll}* \\p{L}[^\"]*\"");
    private static final Pattern SHOWN =
            Pattern.compile("(?:label|menuItem|setText|setTitle|setToolTipText|setAccessibleName"
                    + "|setAccessibleDescription|Buttons\\.text|primary|link|complain|new J[A-Za-z]+|new Words)"
                    + "\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*\"");
    /** What people read who run the program from a terminal, or who work on it. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "(?s)/\\*.*?\\*/|//[^\n]*|(?:LOG|log\\(\\))\\.\\w+\\([^;]*;|new \\w+(?:Exception|Error)\\([^;]*;|assert [^;]*;");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");
    /** Keys that are put together from another key. */
    private static final List<String> ENDINGS = List.of(".advice", ".placeholder");

    private static final Properties ENGLISH = read("texts.properties");
    private static final Properties FRENCH = read("texts_fr.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(keys(ENGLISH), keys(FRENCH));
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        for (String key : keys(ENGLISH)) {
            assertEquals(places(ENGLISH.getProperty(key)), places(FRENCH.getProperty(key)), key);
        }
    }

    @Test
    void everyKeyInTheSourcesHasAText() {
        Set<String> missing = new TreeSet<>(keysInSources());
        missing.removeAll(keys(ENGLISH));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used = keysInSources();
        Set<String> unused = keys(ENGLISH).stream()
                .filter(key -> !used.contains(key) && !isPutTogether(key, used))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_fr.properties"})
    void everyTextIsFilledIn(String file) {
        Properties texts = read(file);
        Texts language = Texts.in(file.contains("_fr") ? "fr" : "en");
        for (String key : keys(texts)) {
            String text = language.get(key, 1, 1, 1, 1);
            assertTrue(!text.isBlank() && !text.contains("{"), key + ": " + text);
            assertTrue(texts.getProperty(key).indexOf('\'') < 0, key + " has a straight apostrophe");
        }
    }

    @Test
    void everyTextIsTranslated() {
        Set<String> same = keys(ENGLISH).stream()
                .filter(key -> ENGLISH.getProperty(key).equals(FRENCH.getProperty(key)))
                .filter(key -> WORD.matcher(
                                PLACES.matcher(ENGLISH.getProperty(key)).replaceAll(""))
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(SAME_IN_BOTH), same);
    }

    /** What is shown comes from the texts: a sentence in the sources would be English for everybody. */
    @Test
    void noSentenceIsInTheSources() {
        Set<String> sentences = new TreeSet<>();
        eachSource(SOURCES.resolve("ui"), source -> {
            for (Pattern shape : List.of(SENTENCE, SHOWN)) {
                Matcher literals = shape.matcher(NOT_SHOWN.matcher(source).replaceAll(""));
                while (literals.find()) {
                    sentences.add(literals.group());
                }
            }
        });
        assertEquals(Set.of(), sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"setText(\"Hello\")", "PlainText.label(\"no room\")", "x = \"This is one\""})
    void aSentenceInTheSourcesIsFound(String source) {
        assertTrue(SENTENCE.matcher(source).find() || SHOWN.matcher(source).find());
    }

    @Test
    void noFrenchLineBeginsWithAMark() {
        Texts french = Texts.in("fr");
        for (String key : keys(FRENCH)) {
            String text = french.get(key, 1, 1, 1, 1);
            assertTrue(!text.matches(".*( [:;?!»]|« ).*"), key + ": " + text);
        }
        assertTrue(french.get("spelling.learn", "x").startsWith("«\u00a0x\u00a0»"));
    }

    @Test
    void countsHaveTheirOwnForms() {
        Texts english = Texts.in("en");
        assertEquals("Nobody", english.get("people.title", 0));
        assertEquals("1 person", english.get("people.title", 1));
        assertEquals("2 people", english.get("people.title", 2));
    }

    @Test
    void languagesThatAreNotThereAreSpokenInEnglish() {
        assertEquals("Join", Texts.in("de").get("login.join"));
        assertEquals("Entrer", Texts.in("fr-CA").get("login.join"));
    }

    private static boolean isPutTogether(String key, Set<String> used) {
        return ENDINGS.stream()
                .anyMatch(ending ->
                        key.endsWith(ending) && used.contains(key.substring(0, key.length() - ending.length())));
    }

    private static Set<String> keysInSources() {
        Set<String> groups = keys(ENGLISH).stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        eachSource(SOURCES, source -> {
            Matcher literals = LITERAL.matcher(source);
            while (literals.find()) {
                found.add(literals.group(1));
            }
        });
        Set<String> names = namesOfComponents();
        found.removeIf(key -> !groups.contains(key.substring(0, key.indexOf('.'))));
        found.removeIf(key -> names.contains(key) && !ENGLISH.containsKey(key));
        return found;
    }

    /** Components have names of the same shape, for tests to find them by. */
    private static Set<String> namesOfComponents() {
        Pattern name = Pattern.compile("setName\\(\"(" + KEY + ")\"\\)");
        Set<String> found = new TreeSet<>();
        eachSource(SOURCES, source -> {
            Matcher names = name.matcher(source);
            while (names.find()) {
                found.add(names.group(1));
            }
        });
        return found;
    }

    private static void eachSource(Path folder, Consumer<String> work) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                work.accept(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
