package causerie.server;

import causerie.server.config.ConfigException;
import causerie.server.config.SaslPrep;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks whoever types at the terminal for a password, twice and unseen, or takes the first line of the input for one. */
final class PasswordPrompt {
    /** So that it can be sent in one line, with the name of an operator. */
    private static final int MAX_BYTES = 300;

    private PasswordPrompt() {}

    /** A password that everybody's program can send. */
    static String ask() throws IOException, ConfigException {
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(PasswordPrompt::isTerminal);
        String password = terminal.isPresent() ? ask(terminal.get(), "Password: ") : firstLine();
        if (password.isEmpty() || password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new ConfigException("A password has from 1 to " + MAX_BYTES + " bytes.");
        }
        if (SaslPrep.of(password).isEmpty()) {
            throw new ConfigException(
                    "A password has no invisible characters, and none that are written from right to left"
                            + " among others.");
        }
        if (terminal.isPresent() && !password.equals(ask(terminal.get(), "The same again: "))) {
            throw new ConfigException("These are two different passwords.");
        }
        return password;
    }

    /** Without showing what is typed. */
    private static String ask(Console terminal, String prompt) {
        return Optional.ofNullable(terminal.readPassword(prompt))
                .map(String::new)
                .orElse("");
    }

    private static String firstLine() throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Optional.ofNullable(input.readLine()).orElse("");
    }

    /** From Java 22 on there is a console also where nobody types; before, only a terminal is one. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }
}
