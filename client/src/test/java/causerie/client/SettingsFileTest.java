package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Level;
import causerie.client.model.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {
    private static final Settings SETTINGS = new Settings(
            "Amélie",
            "chat.maison:6667",
            Settings.Language.FR,
            new Settings.Look(Settings.Theme.DARK, Settings.Accent.ROSE, 130, Settings.Density.COMPACT),
            new Settings.Habits(Settings.SendKey.CONTROL_ENTER, Settings.Spelling.BOTH, 15),
            new Settings.Notices(
                    Level.ALL, List.of("deploy", "café"), true, Map.of("#tea", Level.NONE, "bob=:", Level.MENTIONS)),
            new Settings.Place(
                    Optional.of(new Settings.Bounds(-10, 20, 800, 600)), Map.of("rooms", 180, "people", 200)));

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> events = new ArrayDeque<>();

    @TempDir
    Path home;

    @Test
    void startsWithTheDefaults() {
        assertEquals(new SettingsFile.Loaded(Settings.DEFAULT, Optional.empty()), load());
    }

    @Test
    void keepsEverything() {
        save(SETTINGS);
        assertEquals(new SettingsFile.Loaded(SETTINGS, Optional.empty()), load());
    }

    @Test
    void leavesNothingButTheFileBehind() throws IOException {
        save(SETTINGS);
        try (Stream<Path> files = Files.list(folder())) {
            assertEquals(List.of(file()), files.toList());
        }
        assertTrue(Files.readString(file()).contains("Amélie"));
    }

    @Test
    void writesOnlyTheLatestOfSeveral() {
        SettingsFile file = settingsFile();
        file.save(SETTINGS);
        file.save(SETTINGS.withTheme(Settings.Theme.LIGHT));
        assertEquals(1, background.size());
        background.remove().run();
        assertEquals(Settings.Theme.LIGHT, load().settings().theme());
    }

    @Test
    void setsAFileAsideThatIsNoText() throws IOException {
        write(new byte[] {'n', 'a', 'm', 'e', '=', (byte) 0xFF});
        SettingsFile.Loaded loaded = load();
        Path aside = folder().resolve(SettingsFile.SET_ASIDE);
        assertEquals(new SettingsFile.Loaded(Settings.DEFAULT, Optional.of(aside)), loaded);
        assertFalse(Files.exists(file()));
        assertTrue(Files.exists(aside));
    }

    @Test
    void setsAFileAsideThatIsNoPropertiesFile() throws IOException {
        write("name=\\u00zz".getBytes(UTF_8));
        assertTrue(load().setAside().isPresent());
    }

    @Test
    void setsAFileAsideThatIsLongerThanAllowed() throws IOException {
        write("#".repeat(SettingsFile.MAX_BYTES).getBytes(UTF_8));
        assertTrue(load().setAside().isEmpty());
        write("#".repeat(SettingsFile.MAX_BYTES + 1).getBytes(UTF_8));
        assertTrue(load().setAside().isPresent());
    }

    @Test
    void takesAValueThatMakesNoSenseForNone() throws IOException {
        write(("name=" + "x".repeat(201) + "\nserver=s\ntheme=purple\nwindow=1 2 3\ndivider.rooms=wide\n")
                .getBytes(UTF_8));
        SettingsFile.Loaded loaded = load();
        assertEquals(Settings.DEFAULT.withLogin("", "s"), loaded.settings());
        assertEquals(List.of("divider.rooms", "name", "theme", "window"), loaded.ignored());
    }

    @Test
    void namesWhatItDoesNotKnow() throws IOException {
        write("theme=dark\ncolour=red\n".getBytes(UTF_8));
        assertEquals(List.of("colour"), load().ignored());
        assertEquals(Settings.Theme.DARK, load().settings().theme());
    }

    @Test
    void takesTheSmallestAndTheLargestTextAndNothingBeyond() throws IOException {
        for (int size : List.of(Settings.Look.LEAST_TEXT, Settings.Look.MOST_TEXT)) {
            write(("text-size=" + size).getBytes(UTF_8));
            assertEquals(size, load().settings().look().textSize());
        }
        for (int size : List.of(Settings.Look.LEAST_TEXT - 1, Settings.Look.MOST_TEXT + 1)) {
            write(("text-size=" + size).getBytes(UTF_8));
            assertEquals(Settings.DEFAULT, load().settings());
            assertEquals(List.of("text-size"), load().ignored());
        }
    }

    @Test
    void takesADayWithoutASignAndNothingBeyond() throws IOException {
        for (int minutes : List.of(0, Settings.Habits.MOST_MINUTES)) {
            write(("away-after-minutes=" + minutes).getBytes(UTF_8));
            assertEquals(minutes, load().settings().habits().awayMinutes());
        }
        for (int minutes : List.of(-1, Settings.Habits.MOST_MINUTES + 1)) {
            write(("away-after-minutes=" + minutes).getBytes(UTF_8));
            assertEquals(List.of("away-after-minutes"), load().ignored());
        }
    }

    @Test
    void canBeReadByPeople() throws IOException {
        save(SETTINGS);
        List<String> lines = Files.readAllLines(file());
        assertEquals("name = Amélie", lines.get(1));
        assertEquals("server = chat.maison:6667", lines.get(2));
        assertTrue(lines.contains("send-key = control-enter"));
        assertTrue(lines.contains("window = -10 20 800 600"));
    }

    @Test
    void keepsSignsThatMeanSomethingInThatFile() {
        for (String name : List.of("a\\b", "#a=b:c!", "x\ny\t\u0001z", "é\u2028e")) {
            save(SETTINGS.withLogin(name, "s"));
            assertEquals(name, load().settings().name());
        }
    }

    @Test
    void doesNotFailWhereItMayNotWrite() throws IOException {
        Files.writeString(home.resolve("profile"), "a file where the folder should be");
        save(SETTINGS);
        assertEquals(Settings.DEFAULT, load().settings());
    }

    private void write(byte[] bytes) throws IOException {
        Files.createDirectories(folder());
        Files.write(file(), bytes);
    }

    private void save(Settings settings) {
        settingsFile().save(settings);
        background.remove().run();
    }

    private SettingsFile.Loaded load() {
        List<SettingsFile.Loaded> loaded = new ArrayList<>();
        settingsFile().load(loaded::add);
        background.remove().run();
        events.remove().run();
        return loaded.get(0);
    }

    private SettingsFile settingsFile() {
        return new SettingsFile(folder(), background::add, events::add);
    }

    private Path folder() {
        return home.resolve("profile");
    }

    private Path file() {
        return folder().resolve(SettingsFile.NAME);
    }
}
