package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README says about the configuration holds. */
final class ReadmeTest {
    private static final String BEGINNING = "```toml\n";

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "README.md"));
    }

    @Test
    void showsAFileThatCanBeUsed(@TempDir Path folder) throws IOException, ConfigException {
        int begin = readme().indexOf(BEGINNING) + BEGINNING.length();
        String example = readme().substring(begin, readme().indexOf("```", begin));
        Path file = Files.writeString(folder.resolve("causerie.toml"), example);
        ServerConfig config = ConfigSource.of("--config", file.toString()).load();
        assertEquals("Chez-nous", config.name());
        assertEquals(1, config.operators().size());
    }

    @Test
    void namesEverySettingWithItsDefault() throws IOException {
        for (Setting setting : ServerConfig.parse().settings()) {
            String row = readme().lines()
                    .filter(line -> line.startsWith("| `--" + setting.name() + " "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(setting.name() + " is not in README"));
            setting.text()
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> assertTrue(row.contains("| " + value + " |"), row));
        }
    }
}
