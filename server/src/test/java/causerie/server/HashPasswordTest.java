package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.config.ServerConfig;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The subcommand hash-password, where nobody types at a terminal. */
final class HashPasswordTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InputStream before = System.in;

    private int run(String input) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        CommandLine line = ServerMain.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute("hash-password");
    }

    @AfterEach
    void giveTheInputBack() {
        System.setIn(before);
    }

    @Test
    void printsAHashOfTheFirstLine() {
        assertEquals(0, run("séc ret\nmore\n"));
        assertEquals(1, out.toString().lines().count(), out::toString);
        assertFalse(out.toString().contains("ret"), out::toString);
        ServerConfig config = ServerConfig.parse("--password=" + out.toString().strip());
        assertTrue(config.password().orElseThrow().matches("séc ret"));
        assertFalse(config.password().orElseThrow().matches("sec ret"));
        assertEquals("", err.toString());
    }

    @Test
    void takesAPasswordThatCanBeSentAndNoOther() {
        assertEquals(0, run("x".repeat(300)));
        assertEquals(2, run("x".repeat(301)));
        assertEquals(2, run(""));
        String sentence = "A password has from 1 to 300 bytes." + System.lineSeparator();
        assertEquals(sentence + sentence, err.toString());
    }
}
