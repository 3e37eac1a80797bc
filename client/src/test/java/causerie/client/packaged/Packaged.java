package causerie.client.packaged;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the packaged jars. */
final class Packaged {
    static final String SERVER_JAR = System.getProperty("causerie.server.jar", "");
    static final String CLIENT_JAR = System.getProperty("causerie.client.jar", "");

    private Packaged() {}

    /** A server on a port of its choice. */
    static Program server(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-jar", SERVER_JAR));
        if (!List.of(options).contains("--port")) {
            arguments.addAll(List.of("--port", "0"));
        }
        if (!List.of(options).contains("--data")) {
            arguments.addAll(List.of("--data", "none"));
        }
        arguments.addAll(List.of(options));
        return Program.java(arguments);
    }

    static int port(Program server) {
        return Integer.parseInt(server.awaitLine("is running on port").replaceAll("[^0-9]", ""));
    }

    /** A client in English that joins at once, before a {@link ClientDriver}; its profile is in the folder. */
    static Program client(String name, int port, Path folder) throws IOException {
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
