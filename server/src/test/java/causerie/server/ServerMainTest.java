package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.TestServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command line: what it prints and how it ends. */
final class ServerMainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        CommandLine line = ServerMain.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(words);
    }

    @ParameterizedTest
    @CsvSource({"--version", "-V"})
    void tellsItsVersion(String option) {
        assertEquals(0, run(option));
        assertTrue(out.toString().startsWith("causerie-server "), out::toString);
        assertEquals("", err.toString());
    }

    @ParameterizedTest
    @CsvSource({"--help", "-h"})
    void explainsItself(String option) {
        assertEquals(0, run(option));
        String help = out.toString().replaceAll("\\s+", " ");
        assertTrue(help.startsWith("Usage: causerie-server"), help);
        assertTrue(help.contains("--port=PORT") && help.contains("(default: 6667)"), help);
        assertTrue(help.contains("Exit codes:"), help);
        assertEquals(-1, help.indexOf("${"), "a variable was left unfilled");
    }

    @ParameterizedTest
    @CsvSource({"--port=many", "--prot=1", "hello", "--line-bytes=1"})
    void endsWith2AndASentenceWhenAnOptionIsWrong(String word) {
        assertEquals(2, run(word));
        assertEquals(2, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().endsWith("See causerie-server --help for what is allowed." + System.lineSeparator()));
        assertEquals("", out.toString());
    }

    @Test
    void endsWith2AndASentenceWhenTheConfigurationFileIsWrong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("causerie.toml"), "port = 0\nmax-bans = 0\n");
        assertEquals(2, run("--config", file.toString()));
        assertEquals(
                "In " + file + ", line 2, max-bans: '0' is not a whole number from 1 to 1000000."
                        + System.lineSeparator(),
                err.toString());
        assertEquals("", out.toString(), "nothing was started");
    }

    @Test
    void printsWhatIsInForceAndStartsNothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("causerie.toml"), "port = 7000\nmax-bans = 5\n");
        assertEquals(0, run("--print-config", "--config", file.toString(), "--port", "7001"));
        assertTrue(out.toString().contains("\nport = 7001\n"), out::toString);
        assertTrue(out.toString().contains("\nmax-bans = 5\n"), out::toString);
        assertEquals("", err.toString());
    }

    @Test
    void endsWith1AndASentenceWhenItCannotStart() {
        try (TestServer first = TestServer.start()) {
            assertEquals(1, run("--data", "none", "--bind", "127.0.0.1", "--port", String.valueOf(first.port())));
            assertEquals(1, err.toString().lines().count(), err::toString);
            assertTrue(err.toString().contains("is already in use"), err::toString);
            assertEquals("", out.toString());
        }
    }

    @Test
    void endsWith1WhenAFileIsMissing() {
        assertEquals(1, run("--data", "none", "--port", "0", "--motd", "no/such/file.txt"));
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "--tls-cert no.pem, add --tls-port",
        "--tls-key no.pem, add --tls-port",
        "--tls-port 0 --tls-key no.pem, add --tls-cert",
        "--tls-port 0 --tls-cert no.pem, 'no.pem' does not exist",
        "--sts-duration 30d, add --tls-port 6697 --tls-cert FILE",
        "--sts-duration 30d --tls-port 6697, add --tls-port 6697 --tls-cert FILE",
        "--sts-duration 30d --tls-port 0 --tls-cert no.pem, add --tls-port 6697 --tls-cert FILE",
    })
    void endsWith1WhenACertificateIsOfNoUse(String words, String remedy) {
        assertEquals(1, run(("--data none --port 0 " + words).split(" ")));
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().contains(remedy), err::toString);
    }
}
