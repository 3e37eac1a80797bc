package causerie.server.kit;

import static org.awaitility.Awaitility.await;

import causerie.io.Threads;
import causerie.server.ServerMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The server as a program of its own, as people start it, with the machine's own clock: for what only the system can show,
 * such as signals, descriptors and memory.
 */
public final class ServerProcess implements AutoCloseable {
    private static final long DEADLINE_SECONDS = 45;

    private final Process process;
    private final Path errors;
    private final BufferedReader out;
    private final List<String> printed = new CopyOnWriteArrayList<>();
    private final int port;
    /** The server in its terminal; none when the process is the server. */
    private final List<ProcessHandle> inTerminal;

    private Optional<Thread> listener = Optional.empty();

    private ServerProcess(Process process, Path errors) throws IOException {
        this.process = process;
        this.errors = errors;
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = Optional.ofNullable(out.readLine()).orElseThrow(() -> new IOException("It did not start"));
        port = Integer.parseInt(first.replaceAll("[^0-9]", ""));
        inTerminal = process.descendants().toList();
    }

    /** Starts one on a free port of this machine, with further options. */
    public static ServerProcess start(String... options) throws IOException {
        return start(command(List.of(), options));
    }

    /**
     * Starts one that the system gives less than it could.
     *
     * @param limit what a shell is told before, such as {@code ulimit -n 100}
     * @param jvmOptions what the JVM is told
     */
    public static ServerProcess under(String limit, List<String> jvmOptions, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("bash", "-c", limit + "; exec \"$@\"", "bash"));
        words.addAll(command(jvmOptions, options));
        return start(words);
    }

    /** Starts one in a terminal of its own; needs the command {@code script} of Linux. */
    public static ServerProcess inTerminal(String... options) throws IOException {
        String line = command(List.of(), options).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" ", "exec ", ""));
        return start(List.of("script", "--quiet", "--flush", "--command", line, "/dev/null"));
    }

    private static List<String> command(List<String> jvmOptions, String... options) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(jvmOptions);
        words.addAll(List.of(
                // The packaged jar says so in its manifest.
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ServerMain.class.getName(),
                "--bind",
                "127.0.0.1",
                "--port",
                "0"));
        words.addAll(List.of(options));
        if (!words.contains("--data")) {
            words.addAll(List.of("--data", "none"));
        }
        return words;
    }

    private static ServerProcess start(List<String> words) throws IOException {
        Path errors = Files.createTempFile("causerie-server", ".txt");
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(errors.toFile());
        // Such variables make a JVM print a line of its own.
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        Process process = builder.start();
        try {
            return new ServerProcess(process, errors);
        } catch (IOException didNotStart) {
            process.destroyForcibly();
            throw new IOException(Files.readString(errors), didNotStart);
        }
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    public TestClient connect() {
        return TestClient.connect(port, 0);
    }

    /** @param receiveBuffer bytes that the system takes for it while it does not read */
    public TestClient connect(int receiveBuffer) {
        return TestClient.connect(port, receiveBuffer);
    }

    /** A client that is in the lobby. */
    public TestClient join(String nick) {
        TestClient client = connect().register(nick);
        client.expect("366");
        return client;
    }

    /** Begins to read what it prints; until then it is like a terminal that is stopped. */
    public ServerProcess listen() {
        listener = Optional.of(Threads.start("printed", () -> out.lines().forEach(printed::add)));
        return this;
    }

    /** Waits until it has printed a line with these words, after {@link #listen}, and answers the first such line. */
    public String awaitPrinted(String words) {
        return await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(DEADLINE_SECONDS))
                .until(
                        () -> printed.stream()
                                .filter(line -> line.contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** All that it has printed since it began to serve, once it has ended. */
    public List<String> allPrinted() throws InterruptedException {
        awaitExit();
        listener.orElseThrow().join();
        return List.copyOf(printed);
    }

    /** Asks it to stop, as Ctrl+C and services do. */
    public void terminate() {
        // Process.destroy would close its streams.
        process.toHandle().destroy();
    }

    /** Sends it a signal; only where there are such. */
    public void signal(String name) throws IOException, InterruptedException {
        int failed = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (failed != 0) {
            throw new IOException("No SIG" + name + " was sent");
        }
    }

    /** Waits until it has ended, and answers its exit code. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The server has not ended");
        }
        return process.exitValue();
    }

    /** What it has written where errors go. */
    public String errors() throws IOException {
        return Files.readString(errors);
    }

    /** How much time processors have spent on it. */
    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How many descriptors it has open; only where the system lists them. */
    public int descriptors() throws IOException {
        return count("fd");
    }

    /** How many threads the system sees; only where it lists them. */
    public int threads() throws IOException {
        return count("task");
    }

    private int count(String list) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/proc", String.valueOf(process.pid()), list))) {
            return (int) entries.count();
        }
    }

    /** How many bytes of memory it takes; only where the system tells. */
    public long memory() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        throw new IOException("The system does not tell");
    }

    /** Closes the terminal that it runs in. */
    public void closeTerminal() {
        process.toHandle().destroyForcibly();
    }

    /** Waits until it has ended whose terminal was closed. */
    public void awaitEndInTerminal() throws Exception {
        for (ProcessHandle server : inTerminal) {
            server.onExit().get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        inTerminal.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.deleteIfExists(errors);
    }
}
