package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration file: what it can say, and what is said about what it cannot. */
final class ConfigFileTest {
    private static final String HASH = ScramVerifier.of("secret").toString();
    private static final String LISTED =
            "they are named as the options that causerie-server --help lists, without the dashes.";

    @TempDir
    private Path folder;

    private ServerConfig load(String text, String... words) throws ConfigException {
        return source(text, words).load();
    }

    private ConfigSource source(String text, String... words) {
        Path file = write(text);
        String[] all = new String[words.length + 1];
        System.arraycopy(words, 0, all, 1, words.length);
        all[0] = "--config=" + file;
        return ConfigSource.of(all);
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("causerie.toml"), text);
        } catch (IOException cannot) {
            throw new AssertionError(cannot);
        }
    }

    /** The sentence about a wrong file, without its name. */
    private String mistake(String text) {
        String sentence = assertThrows(ConfigException.class, () -> load(text)).sentence();
        String beginning = "In " + folder.resolve("causerie.toml") + ", line ";
        assertTrue(sentence.startsWith(beginning), sentence);
        assertTrue(sentence.endsWith(".") && sentence.lines().count() == 1, sentence);
        return sentence.substring(beginning.length());
    }

    @Test
    void setsWhatTheCommandLineCanSet() throws ConfigException {
        ServerConfig config = load("""
                # A comment
                port = 7_000
                name = "Chez.nous"   # another
                lobby = 'salon'
                ping-after = "250ms"
                exempt-networks = "10.0.0.0/8,fd00::/8"
                """);
        assertEquals(7000, config.port());
        assertEquals("Chez.nous", config.name());
        assertEquals(Optional.of("#salon"), config.lobby());
        assertEquals(Duration.ofMillis(250), config.limits().connection().pingAfter());
        assertEquals(
                "10.0.0.0/8,fd00:0:0:0:0:0:0:0/8",
                config.limits().address().exempt().toString());
        assertEquals(Optional.of(folder.resolve("causerie.toml")), config.file());
        assertEquals(100, config.limits().counts().channels(), "a default");
    }

    @Test
    void letsTheCommandLineWin() throws ConfigException {
        ServerConfig config = load("port = 7000\nname = \"File\"\n", "--port", "8000", "--lobby", "none");
        assertEquals(8000, config.port());
        assertEquals("File", config.name());
        assertEquals(Optional.empty(), config.lobby());
    }

    @Test
    void mayBeEmpty() throws ConfigException {
        assertEquals(ServerConfig.parse().toml(), load("").toml());
    }

    @Test
    void mayComeFromWindows() throws ConfigException {
        assertEquals(7000, load("\ufeffport = 7000\r\nname = \"x\"\r\n").port());
        assertEquals(
                "3, port: '0x' is not a whole number from 0 to 65535.",
                mistake("\ufeff\r\n\r\nport = \"0x\"\r\n").replace("\"", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "port = 65536                | port: '65536' is not a whole number from 0 to 65535.",
                "port = -1                   | port: '-1' is not a whole number from 0 to 65535.",
                "port = 6667.0               | port: '6667.0' is not a whole number from 0 to 65535.",
                "port = true                 | port: 'true' is not a whole number from 0 to 65535.",
                "port = \"6667\"             | port: '\"6667\"' is not a whole number from 0 to 65535.",
                "port = many                 | port: 'many' is not a whole number from 0 to 65535.",
                "port = 1 2                  | port: '1 2' is not a whole number from 0 to 65535.",
                "port = 99999999999999999999 | port: '99999999999999999999' is not a whole number from 0 to 65535.",
                "port = [1]                  | port: '[...]' is not a whole number from 0 to 65535.",
                "[port]                      | port: '{...}' is not a whole number from 0 to 65535.",
                "max-bans = 0                | max-bans: '0' is not a whole number from 1 to 1000000.",
                "line-bytes = 511            | line-bytes: '511' is not a whole number from 512 to 16384.",
                "ping-after = 15             | ping-after: '15' is not a time: write a whole number and ms, s, m, h or d,"
                        + " such as 15s.",
                "ping-after = 15s            | ping-after: text has to stand in quotes.",
                "name = Causerie             | name: text has to stand in quotes.",
                "name = 5                    | name: text has to stand in quotes.",
                "bind = [1]                  | bind: one value has to stand here.",
                "name = \"two words\"        | name: 'two words' cannot be a server's name: up to 63 letters, digits,"
                        + " dots and hyphens, such as chat.example.",
                "motd = \"a\\nb\"            | motd: text may not hold control characters, such as line breaks.",
            })
    void saysWhichLineIsWrongAndWhatIsAllowed(String line, String sentence) {
        assertEquals("3, " + sentence, mistake("# one\nlobby = \"two\"\n" + line + "\n"));
    }

    @Test
    void takesTheLeastAndTheMost() throws ConfigException {
        assertEquals(0, load("port = 0").port());
        assertEquals(65535, load("port = 65535").port());
        assertEquals(512, load("line-bytes = 512").limits().text().lineBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"prot = 1", "config = \"x\"", "help = true", "[port-forward]", "\"\" = 1"})
    void refusesWhatIsNoSetting(String line) {
        String key = line.replaceAll("[\\[\\]\"]| =.*", "");
        assertEquals("1, " + key + ": there is no such setting; " + LISTED, mistake(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--max-bans", "Max_Bans", "MAX-BANS"})
    void guessesWhatIsMeant(String key) {
        assertEquals(
                "1, " + key + ": there is no such setting, perhaps max-bans is meant; " + LISTED,
                mistake(key + " = 7"));
    }

    @Test
    void tellsOfTheFirstMistake() {
        assertEquals("2", mistake("\nport = 70000\nname = 5\n").substring(0, 1));
        assertEquals("2", mistake("\nname = 5\nport = 70000\n").substring(0, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "port = 0777   | 1, port: expected a newline or end-of-input.",
                "password = \"a\"b c\" | 1: expected a newline or end-of-input.",
                "port          | 1: unexpected end of input, expected . or =.",
                "name = \"x    | 1: unexpected end of input, expected \" or a character.",
            })
    void saysWhatIsNotToml(String line, String sentence) {
        assertEquals(sentence, mistake(line));
    }

    @Test
    void refusesASettingThatStandsTwice() {
        assertEquals("2, port: port previously defined at line 1, column 1.", mistake("port = 1\nport = 1\n"));
    }

    @Test
    void neverRepeatsAPassword() {
        assertFalse(mistake("password = se cret").contains("cret"));
        assertFalse(mistake("password = 12345").contains("12345"));
        assertFalse(mistake("password = \"$pbkdf2-sha512$cret\"").contains("cret"));
        assertFalse(mistake("[operator.anne]\npassword-hash = \"cret\"").contains("cret"));
    }

    @Test
    void readsOperators() throws ConfigException {
        List<Operator> operators = load("""
                [operator.anne]
                password-hash = "%s"

                [operator."b.ob"]
                networks = "192.168.1.0/24"
                password-hash = "%s"
                """.formatted(HASH, HASH)).operators();
        assertEquals(
                List.of("anne", "b.ob"), operators.stream().map(Operator::name).toList());
        assertEquals("0.0.0.0/0,0:0:0:0:0:0:0:0/0", operators.get(0).from().toString());
        assertEquals("192.168.1.0/24", operators.get(1).from().toString());
        assertTrue(operators.get(0).password().matches("secret"));
        assertFalse(operators.get(0).password().matches("Secret"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "operator = 5              | 1, operator: each operator is a section of its own, such as"
                        + " [operator.anne].",
                "operator.anne = 5         | 1, operator.anne: each operator is a section of its own, such as"
                        + " [operator.anne].",
                "[operator.anne]           | 1, operator.anne: password-hash is missing; causerie-server hash-password"
                        + " makes one.",
                "[operator.\"a b\"]        | 1, operator.a b: an operator's name is one word of up to 32 characters.",
                "operator.anne.pass = \"x\" | 1, operator.anne.pass: there is no such setting; an operator has"
                        + " password-hash and networks.",
                "operator.anne.password-hash = 5    | 1, operator.anne.password-hash: text has to stand in quotes.",
                "operator.anne.password-hash = \"x\" | 1, operator.anne.password-hash: this is no hash that"
                        + " causerie-server hash-password makes.",
            })
    void saysWhatIsWrongWithAnOperator(String line, String sentence) {
        assertEquals(sentence, mistake(line));
    }

    @Test
    void saysWhatIsWrongWithAnOperatorsNetworks() {
        assertEquals(
                "3, operator.anne.networks: '10.0.0.0/33' is not a network: write an address and how many of its bits"
                        + " count, such as 10.0.0.0/8.",
                mistake("[operator.anne]\npassword-hash = \"" + HASH + "\"\nnetworks = \"10.0.0.0/33\"\n"));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path missing = folder.resolve("missing.toml");
        assertEquals("The file '" + missing + "' of --config does not exist.", sentence(missing));
        assertEquals("The file '" + folder + "' of --config cannot be read.", sentence(folder));
        Path latin = Files.write(folder.resolve("latin.toml"), new byte[] {'#', (byte) 0xe9});
        assertEquals("The file '" + latin + "' of --config is not text in UTF-8.", sentence(latin));
    }

    @Test
    void readsAFileOfTheLargestSizeAndNoLarger() throws ConfigException {
        String largest = "#".repeat(ConfigFile.MAX_BYTES);
        assertEquals(6667, load(largest).port());
        assertEquals(
                "The file '" + write(largest + "#") + "' of --config is larger than " + ConfigFile.MAX_BYTES
                        + " bytes.",
                sentence(folder.resolve("causerie.toml")));
    }

    private static String sentence(Path file) {
        return assertThrows(
                        ConfigException.class,
                        () -> ConfigSource.of("--config", file.toString()).load())
                .sentence();
    }

    @Test
    void keepsUntilARestartWhatCannotChange() throws ConfigException {
        ConfigSource source = source("port = 7000\nmax-bans = 5\nlobby = \"#one\"\n", "--name=Typed");
        ServerConfig first = source.load();
        write("port = 7001\nmax-bans = 6\nbind = \"127.0.0.1\"\nname = \"File\"\nlobby = \"#one\"\n");
        ConfigSource.Reloaded second = source.reload(first);
        assertEquals(List.of("port", "bind"), second.kept());
        assertEquals(7000, second.config().port());
        assertEquals(Optional.empty(), second.config().bind());
        assertEquals("Typed", second.config().name());
        assertEquals(6, second.config().limits().counts().bans());
    }

    @Test
    void findsNoChangeInWhatIsTheDefault() throws ConfigException {
        ConfigSource source = source("");
        ServerConfig first = source.load();
        write("port = 6667\nline-bytes = 512\n");
        assertEquals(List.of(), source.reload(first).kept());
    }
}
