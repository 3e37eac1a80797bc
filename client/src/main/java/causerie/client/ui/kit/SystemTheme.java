package causerie.client.ui.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Whether the system prefers dark windows. Asks the system's own small programs, so it may take up to
 * {@value #PATIENCE_MILLIS} ms for each and never runs on the event dispatch thread.
 */
final class SystemTheme {
    private static final long PATIENCE_MILLIS = 800;
    private static final int MAX_ANSWER_BYTES = 4096;

    /** A program to run, and how its answer says "dark". */
    record Question(List<String> command, Predicate<String> saysDark) {}

    private static final List<Question> LINUX = List.of(
            new Question(
                    List.of(
                            "gdbus",
                            "call",
                            "--session",
                            "--timeout=1",
                            "--dest=org.freedesktop.portal.Desktop",
                            "--object-path=/org/freedesktop/portal/desktop",
                            "--method=org.freedesktop.portal.Settings.Read",
                            "org.freedesktop.appearance",
                            "color-scheme"),
                    answer -> answer.contains("uint32 1")),
            new Question(
                    List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"),
                    answer -> answer.contains("prefer-dark")));
    private static final List<Question> WINDOWS = List.of(new Question(
            List.of(
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme"),
            answer -> answer.contains("0x0")));
    private static final List<Question> MAC = List.of(
            new Question(List.of("defaults", "read", "-g", "AppleInterfaceStyle"), answer -> answer.contains("Dark")));

    private SystemTheme() {}

    /** What the first program that answers says; not dark when none does. */
    static boolean isDark() {
        return isDark(questions(System.getProperty("os.name", "")), PATIENCE_MILLIS);
    }

    static boolean isDark(List<Question> questions, long patienceMillis) {
        for (Question question : questions) {
            Optional<Boolean> answer = answer(question, patienceMillis);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return false;
    }

    static List<Question> questions(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MAC : LINUX;
    }

    private static Optional<Boolean> answer(Question question, long patienceMillis) {
        try {
            Process process = new ProcessBuilder(question.command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(patienceMillis, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            byte[] output = process.getInputStream().readNBytes(MAX_ANSWER_BYTES);
            boolean answered = process.exitValue() == 0;
            String text = new String(output, StandardCharsets.UTF_8);
            return answered ? Optional.of(question.saysDark().test(text)) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
