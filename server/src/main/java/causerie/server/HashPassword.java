package causerie.server;

import causerie.server.config.SaslPrep;
import causerie.server.config.ScramVerifier;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes of a password what can stand in a configuration file. The password is never an argument, which others could see. */
@Command(
        name = "hash-password",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        description = "Asks for a password, or takes the first line of its input for one, and prints the hash that a"
                + " configuration file can hold in its place.")
final class HashPassword implements Callable<Integer> {
    /** So that it can be sent in one line, with the name of an operator. */
    private static final int MAX_BYTES = 300;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(HashPassword::isTerminal);
        String password = terminal.isPresent() ? ask(terminal.get(), "Password: ") : firstLine();
        if (password.isEmpty() || password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return refuse("A password has from 1 to " + MAX_BYTES + " bytes.");
        }
        if (SaslPrep.of(password).isEmpty()) {
            return refuse("A password has no invisible characters, and none that are written from right to left among"
                    + " others.");
        }
        if (terminal.isPresent() && !password.equals(ask(terminal.get(), "The same again: "))) {
            return refuse("These are two different passwords.");
        }
        spec.commandLine().getOut().println(ScramVerifier.of(password));
        return ExitCode.OK;
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return ExitCode.USAGE;
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
