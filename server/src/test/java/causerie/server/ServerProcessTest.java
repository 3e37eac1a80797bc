package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.TestClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The server as a program of its own, as people start it. */
final class ServerProcessTest {
    private final List<Process> started = new ArrayList<>();

    private Process start(Path errors, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // The packaged jar says so in its manifest.
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ServerMain.class.getName(),
                "--data",
                "none"));
        words.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(errors.toFile());
        // Such variables make a JVM print a line of its own.
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    @AfterEach
    void stopWhatStillRuns() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends a process at once there, without a signal")
    void tellsEverybodyAndEndsWith0WhenAskedToStop(@TempDir Path folder) throws Exception {
        Path errors = folder.resolve("errors.txt");
        Process server = start(errors, "--port", "0");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String first = Optional.ofNullable(out.readLine()).orElseThrow();
            assertTrue(first.matches("Causerie is running on port [0-9]+\\."), first);
            int port = Integer.parseInt(first.replaceAll("[^0-9]", ""));
            try (TestClient anne = TestClient.connect(port, 0).register("anne");
                    TestClient bob = TestClient.connect(port, 0).register("bob")) {
                anne.send("PRIVMSG bob :hello");
                bob.expect("PRIVMSG", "bob", "hello");
                // Process.destroy would close the streams that are read below.
                server.toHandle().destroy();
                assertEquals("Closing Link: 127.0.0.1 (The server is stopping)", anne.expectEnd());
                assertEquals("Closing Link: 127.0.0.1 (The server is stopping)", bob.expectEnd());
            }
            assertTrue(server.waitFor(45, TimeUnit.SECONDS));
            assertEquals(0, server.exitValue());
            String rest = String.join("\n", out.lines().toList());
            assertTrue(rest.contains("localhost:" + port), rest);
            assertTrue(rest.contains("To stop: Ctrl+C"), rest);
        }
        assertEquals("", Files.readString(errors));
    }

    @Test
    void saysInOneSentenceThatThePortIsTaken(@TempDir Path folder) throws Exception {
        Path errors = folder.resolve("errors.txt");
        Process first = start(errors, "--port", "0");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8))) {
            String port = Optional.ofNullable(out.readLine()).orElseThrow().replaceAll("[^0-9]", "");
            Process second = start(errors, "--port", port);
            assertTrue(second.waitFor(45, TimeUnit.SECONDS));
            assertEquals(1, second.exitValue());
            List<String> said = Files.readAllLines(errors);
            assertEquals(1, said.size(), said::toString);
            assertTrue(said.get(0).startsWith("Port " + port + " is already in use"), said::toString);
        }
    }
}
