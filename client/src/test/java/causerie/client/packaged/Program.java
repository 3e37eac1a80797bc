package causerie.client.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own, with all that it prints; ended at the latest when it is closed. */
final class Program implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final List<String> printed = new CopyOnWriteArrayList<>();
    private final Thread reader;
    private final Writer keyboard;

    private Program(Process process) {
        this.process = process;
        this.keyboard = process.outputWriter(UTF_8);
        this.reader = new Thread(this::collect, "output");
        reader.start();
    }

    /** Starts the java of this run with these arguments. */
    static Program java(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new Program(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void collect() {
        try (BufferedReader output = process.inputReader(UTF_8)) {
            output.lines().forEach(printed::add);
        } catch (IOException | UncheckedIOException ended) {
            printed.add("(" + ended.getMessage() + ")");
        }
    }

    /** Writes a line where the program reads from. */
    void enter(String line) throws IOException {
        keyboard.write(line + "\n");
        keyboard.flush();
    }

    /** Waits until a line with this text was printed, and answers it. */
    String awaitLine(String text) {
        awaitUntil(text, () -> !linesWith(text).isEmpty());
        return linesWith(text).get(0);
    }

    /** Waits until something is so. */
    void awaitUntil(String what, Callable<Boolean> isSo) {
        // AWT, which is not for these tests to use, may fail on its way out meanwhile.
        await(what).dontCatchUncaughtExceptions().atMost(PATIENCE).until(isSo);
    }

    /** The lines with this text so far. */
    List<String> linesWith(String text) {
        return printed.stream().filter(line -> line.contains(text)).toList();
    }

    /** Waits for the end of the program and answers its exit code; all that it printed is then known. */
    int awaitExit() throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), () -> "still runs: " + printed);
        reader.join();
        return process.exitValue();
    }

    /** Asks the program to end, as Ctrl+C would. */
    void interrupt() {
        process.destroy();
    }

    List<String> printed() {
        return List.copyOf(printed);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
