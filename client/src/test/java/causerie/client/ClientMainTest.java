package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ClientMainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesEveryOption() {
        assertEquals(0, run("--help"));
        String[] options = {"--server", "--name", "--password", "--profile", "--language", "--theme", "--debug-events"};
        for (String option : options) {
            assertTrue(out.toString().contains(option), option);
        }
    }

    @Test
    void versionIsOneLine() {
        assertEquals(0, run("--version"));
        assertEquals(1, out.toString().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour", "--theme=pink", "--language=xx", "--server=", "--server=host:99999", "word"})
    void mistakesAreOneSentence(String mistake) {
        assertEquals(2, run(mistake));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void withoutADisplayItSaysSoAndEnds() throws IOException, InterruptedException {
        assertEndsWithoutADisplay(program("-Djava.awt.headless=true"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withADisplayThatIsNotThereItSaysSoAndEnds() throws IOException, InterruptedException {
        ProcessBuilder program = program("-Djava.awt.headless=false");
        program.environment().put("DISPLAY", "nowhere");
        assertEndsWithoutADisplay(program);
    }

    private static ProcessBuilder program(String property) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                property,
                "-cp",
                System.getProperty("java.class.path"),
                ClientMain.class.getName());
    }

    private static void assertEndsWithoutADisplay(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.start();
        String said = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertEquals(1, process.waitFor());
        assertEquals("causerie-client: There is no display to open a window on.", said.strip());
    }

    private int run(String... arguments) {
        CommandLine line = ClientMain.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
