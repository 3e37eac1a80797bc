package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What --print-config prints. */
final class ConfigTextTest {
    @TempDir
    private Path folder;

    private ServerConfig load(String text) throws ConfigException, IOException {
        Path file = Files.writeString(folder.resolve("causerie.toml"), text);
        return ConfigSource.of("--config", file.toString()).load();
    }

    @Test
    void marksDefaults() {
        String text = ServerConfig.parse("--port=7000", "--flood-rate=2").toml();
        assertTrue(text.contains("\nport = 7000\n"), text);
        assertTrue(text.contains("\nname = \"Causerie\"                        # default\n"), text);
        assertTrue(text.contains("\nflood-rate = 2                           # default\n"), text);
        assertTrue(text.contains("\n# motd is not set\n"), text);
    }

    @Test
    void holdsEverySetting() {
        ServerConfig config = ServerConfig.parse();
        for (Setting setting : config.settings()) {
            assertTrue(
                    config.toml().contains("\n" + setting.name() + " = ")
                            || config.toml().contains("\n# " + setting.name() + " is not set\n"),
                    setting.name());
        }
    }

    @Test
    void isAFileThatMakesTheSame() throws ConfigException, IOException {
        String written = load("""
                port = 0
                name = "a-b"
                motd = "C:\\\\a \\"b\\".txt"
                ping-after = "2m"
                password = "secret"
                exempt-networks = "none"
                [operator.anne]
                password-hash = "%s"
                networks = "10.0.0.0/8"
                [operator."é.b"]
                password-hash = "%s"
                """.formatted(ScramVerifier.of("one"), ScramVerifier.of("two")))
                .toml();
        ServerConfig again = load(written);
        assertEquals(written, again.toml());
        assertEquals(Path.of("C:\\a \"b\".txt"), again.motd().orElseThrow());
        assertTrue(again.password().orElseThrow().matches("secret"));
        assertEquals(2, again.operators().size());
        assertTrue(again.operators().get(1).password().matches("two"));
    }

    @Test
    void isAFileThatMakesTheDefaults() throws ConfigException, IOException {
        String defaults = ServerConfig.parse().toml();
        assertEquals(defaults, load(defaults).toml());
    }

    @Test
    void writesControlCharactersSoThatAFileCanHoldThem() {
        String text = ServerConfig.parse("--bind=a\tb").toml();
        assertTrue(text.contains("\nbind = \"a\\u0009b\"\n"), text);
    }

    @Test
    void holdsNoPasswordInClear() {
        String text = ServerConfig.parse("--password=secret").toml();
        assertFalse(text.contains("secret"), text);
        assertTrue(text.contains("\npassword = \"$pbkdf2-sha512$i=210000$"), text);
    }
}
