package causerie.client.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The two packaged jars and a plain socket, in one conversation. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class PackagedConversationIT {
    private static final String SERVER_JAR = System.getProperty("causerie.server.jar", "");
    private static final String CLIENT_JAR = System.getProperty("causerie.client.jar", "");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void twoWindowsAndAPlainSocketReadTheSameConversationOnce() throws Exception {
        try (Program server = Program.java(List.of("-jar", SERVER_JAR, "--port", "0"))) {
            int port = port(server.awaitLine("is running on port"));
            try (Program anne = client("Anne", port);
                    Program bob = client("Bob", port)) {
                anne.awaitLine("Anne");
                bob.awaitLine("Bob");
                talk(anne, bob, port);
                server.interrupt();
                assertEquals(0, server.awaitExit());
            }
        }
    }

    private static void talk(Program anne, Program bob, int port) throws IOException {
        try (PlainClient carol = new PlainClient("Carol", port)) {
            anne.awaitLine("Carol");
            bob.awaitLine("Carol");

            anne.enter("hello from anne");
            carol.awaitLine("PRIVMSG #general :hello from anne");
            bob.awaitLine("hello from anne");
            bob.enter("hello from bob");
            carol.awaitLine("PRIVMSG #general :hello from bob");
            anne.awaitLine("hello from bob");
            carol.send("PRIVMSG #general :hello from carol");
            anne.awaitLine("hello from carol");
            bob.awaitLine("hello from carol");

            for (String who : List.of("anne", "bob", "carol")) {
                for (Program window : List.of(anne, bob)) {
                    assertEquals(1, rowsWith("hello from " + who, window), () -> "" + window.printed());
                }
            }
            carol.send("QUIT");
            carol.awaitLine("ERROR :");
        }
    }

    @Test
    void bothJarsTellTheirVersion() throws Exception {
        for (String jar : List.of(SERVER_JAR, CLIENT_JAR)) {
            try (Program program = Program.java(List.of("-jar", jar, "--version"))) {
                assertEquals(0, program.awaitExit());
                assertTrue(
                        program.printed().get(0).matches(".*causerie.*[0-9]+\\.[0-9]+\\.[0-9]+.*"),
                        () -> "" + program.printed());
            }
        }
    }

    @Test
    void clientWithoutADisplaySaysSoInOneSentence() throws Exception {
        try (Program client = Program.java(List.of("-Djava.awt.headless=true", "-jar", CLIENT_JAR))) {
            assertEquals(1, client.awaitExit());
            assertEquals(1, client.printed().size(), () -> "" + client.printed());
            assertTrue(client.printed().get(0).contains("display"));
        }
    }

    /** A row may change its words, from sending to delivered; it is one row by its number. */
    private static long rowsWith(String text, Program window) {
        return window.linesWith(text).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct()
                .count();
    }

    private static int port(String greeting) {
        return Integer.parseInt(greeting.replaceAll("[^0-9]", ""));
    }

    private Program client(String name, int port) throws IOException {
        List<String> arguments = new ArrayList<>(forScreenInMemory());
        arguments.add("-cp");
        arguments.add(
                Stream.concat(Stream.of(CLIENT_JAR), testClasses()).collect(Collectors.joining(File.pathSeparator)));
        arguments.add(ClientDriver.class.getName());
        arguments.addAll(List.of("--server", "127.0.0.1:" + port, "--name", name));
        arguments.addAll(List.of("--language", "en", "--theme", "light"));
        arguments.addAll(List.of("--profile", folder.resolve(name).toString()));
        return Program.java(arguments);
    }

    /** What this JVM was given to draw without a display, the other needs as well. */
    private static List<String> forScreenInMemory() {
        List<String> options =
                new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        options.removeIf(
                option -> !option.startsWith("--add-") && !option.startsWith("-XX:+EnableDynamicAgentLoading"));
        options.add("-Djava.awt.headless=false");
        options.add("-Dcacio.managed.screensize=1280x800");
        return options;
    }

    /** All but the program's own classes, which are to come from the jar. */
    private static Stream<String> testClasses() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("classes") || entry.endsWith("test-classes"))
                .filter(entry -> !entry.contains("causerie-client"));
    }
}
