package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.Level;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

final class ServerConfigTest {
    @Test
    void needsNoOptionAtAll() {
        ServerConfig config = ServerConfig.parse();
        assertEquals(6667, config.port());
        assertEquals(Optional.empty(), config.bind());
        assertEquals("Causerie", config.name());
        assertEquals("causerie.local", config.serverName());
        assertEquals(Optional.of("#general"), config.lobby());
        assertEquals(Optional.empty(), config.motd());
        assertEquals(Optional.empty(), config.password());
        assertEquals(Level.INFO, config.log().level());
        assertEquals(300, config.log().rate());
    }

    @Test
    void hasTheLimitsOfTheDesign() {
        ServerLimits limits = ServerConfig.parse().limits();
        assertEquals(20_000, limits.connection().connections());
        assertEquals(1024, limits.connection().backlog());
        assertEquals(512, limits.text().lineBytes());
        assertEquals(32, limits.text().nickLength());
        assertEquals(50, limits.text().channelLength());
        assertEquals(300, limits.text().topicLength());
        assertEquals(200, limits.text().awayLength());
        assertEquals(200, limits.text().kickLength());
        assertEquals(100, limits.text().realNameLength());
        assertEquals(20, limits.text().userLength());
        assertEquals(32, limits.text().keyLength());
        assertEquals(100, limits.counts().channels());
        assertEquals(100, limits.counts().bans());
        assertEquals(100, limits.counts().invites());
        assertEquals(4, limits.counts().targets());
        assertEquals(10, limits.counts().modes());
        assertEquals(512 * 1024, limits.connection().sendQueueBytes());
        assertEquals(Duration.ofSeconds(10), limits.connection().stallTimeout());
        assertEquals(Duration.ofSeconds(15), limits.connection().registrationTimeout());
        assertEquals(Duration.ofSeconds(15), limits.connection().pingAfter());
        assertEquals(Duration.ofSeconds(45), limits.connection().pingTimeout());
        assertEquals(10, limits.flood().burst());
        assertEquals(2, limits.flood().rate());
        assertEquals(64 * 1024, limits.flood().bytes());
        assertEquals(128 * 1024, limits.connection().sendBufferBytes());
        assertEquals(16 * 1024, limits.multiline().bytes());
        assertEquals(100, limits.multiline().lines());
        assertEquals(Duration.ofSeconds(30), limits.multiline().timeout());
        assertEquals(10, limits.flood().multiline());
        assertEquals(1024 * 1024, limits.flood().answerBytes());
        assertEquals(Duration.ofSeconds(6), limits.flood().answerTime());
        assertEquals(10_000, limits.history().messages());
        assertEquals(Duration.ofHours(24), limits.history().redactWithin());
    }

    @Test
    void takesEveryOption() {
        ServerConfig config = ServerConfig.parse(
                "--port=0", "--bind=127.0.0.1", "--name=Chez.nous", "--lobby=salon", "--motd=a.txt", "--password=é b");
        assertEquals(0, config.port());
        assertEquals(Optional.of("127.0.0.1"), config.bind());
        assertEquals("Chez.nous", config.serverName());
        assertEquals(Optional.of("#salon"), config.lobby());
        assertEquals(Optional.of(Path.of("a.txt")), config.motd());
        assertTrue(config.password().orElseThrow().matches("é b"));
    }

    @Test
    void needsNoLobby() {
        assertEquals(Optional.empty(), ServerConfig.parse("--lobby", "none").lobby());
    }

    @Test
    void keepsTheLobbyInTheNormalFormThatRoomsHave() {
        assertEquals(
                Optional.of("#caf\u00e9"),
                ServerConfig.parse("--lobby", "cafe\u0301").lobby());
    }

    @ParameterizedTest
    @CsvSource({"250ms, PT0.25S", "15s, PT15S", "2m, PT2M", "9H, PT9H"})
    void readsTimesAsPeopleWriteThem(String typed, Duration time) {
        assertEquals(
                time,
                ServerConfig.parse("--ping-after", typed).limits().connection().pingAfter());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port=0",
                "--port=65535",
                "--max-connections=1",
                "--line-bytes=512",
                "--line-bytes=16384",
                "--nick-length=1",
                "--nick-length=390",
                "--send-queue-bytes=16384",
                "--flood-rate=0",
                "--flood-burst=1",
                "--flood-burst=1000000",
                "--multiline-bytes=512",
                "--multiline-bytes=1048576",
                "--log-level=error",
                "--log-level=Warn",
                "--log-level=TRACE",
                "--log-rate=1",
                "--log-rate=1000000",
                "--multiline-lines=2",
                "--multiline-lines=10000"
            })
    void takesTheLeastAndTheMost(String option) {
        assertDoesNotThrow(() -> ServerConfig.parse(option));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port=-1",
                "--port=65536",
                "--port=many",
                "--port=",
                "--max-connections=0",
                "--max-connections=1000001",
                "--line-bytes=511",
                "--line-bytes=16385",
                "--nick-length=0",
                "--nick-length=391",
                "--send-queue-bytes=16383",
                "--flood-rate=-1",
                "--flood-burst=0",
                "--flood-multiline=0",
                "--flood-multiline=1001",
                "--multiline-bytes=511",
                "--remember-messages=0",
                "--redact-within=1w",
                "--multiline-bytes=1048577",
                "--log-level=loud",
                "--log-level=",
                "--log-rate=0",
                "--log-rate=1000001",
                "--multiline-lines=1",
                "--multiline-lines=10001",
                "--ping-after=15",
                "--ping-after=-1s",
                "--ping-after=soon",
                "--name=two words",
                "--name=",
                "--name=-x",
                "--lobby=a b",
                "--lobby=a,b",
                "--lobby=a:b",
                "--lobby=",
                "--lobby=#",
                "--password=",
                "--chghost-fallback=maybe",
                "--icon-url=icon.png",
                "--icon-url=ftp://chat.example/icon.png",
                "--icon-url=https://",
                "--icon-url=https://chat.example/my icon.png",
                "--icon-url=https://chat.example/\\",
                "--deny-tags=+typing"
            })
    void saysInOneSentenceWhatIsAllowed(String option) {
        String message = message(option);
        assertTrue(
                message.startsWith("Invalid value for option '" + option.substring(0, option.indexOf('='))), message);
        assertTrue(message.endsWith(".") && message.lines().count() == 1, message);
    }

    @Test
    void takesAnIconUrlThatFitsIn005AndNoLongerOne() {
        String longest = "https://chat.example/?size=" + "x".repeat(250 - 30);
        assertEquals(
                Optional.of(longest), ServerConfig.parse("--icon-url", longest).iconUrl());
        assertThrows(ParameterException.class, () -> ServerConfig.parse("--icon-url", longest + "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot=6667", "6667", "--port"})
    void refusesWhatIsNoOption(String word) {
        assertEquals(1, message(word).lines().count());
    }

    @Test
    void saysHowMuchALogCanTell() {
        assertEquals(
                "Invalid value for option '--log-level': 'loud' is not how much a log can tell: error, warn, info, debug"
                        + " or trace.",
                message("--log-level=loud"));
    }

    @Test
    void namesADefaultForEveryLimit() {
        for (OptionSpec option :
                new CommandLine(new ServerConfig()).getCommandSpec().options()) {
            String help = String.join(" ", option.description());
            assertTrue(help.contains("default") || option.longestName().equals("--motd"), option.longestName());
            assertTrue(help.endsWith("."), help);
        }
    }

    @Test
    void marksWhatNeedsARestart() {
        assertEquals(
                List.of(
                        "port",
                        "bind",
                        "name",
                        "lobby",
                        "data",
                        "durability",
                        "tls-port",
                        "tls-cert",
                        "tls-key",
                        "sts-duration",
                        "sts-port",
                        "sts-hosts",
                        "ws-port",
                        "wss-port",
                        "line-bytes",
                        "backlog"),
                ServerConfig.parse().settings().stream()
                        .filter(Setting::needsRestart)
                        .map(Setting::name)
                        .toList());
    }

    private static String message(String... words) {
        return String.valueOf(assertThrows(ParameterException.class, () -> ServerConfig.parse(words))
                .getMessage());
    }
}
