package causerie.server;

import causerie.server.config.ConfigException;
import causerie.server.config.ScramVerifier;
import java.io.IOException;
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
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try {
            spec.commandLine().getOut().println(ScramVerifier.of(PasswordPrompt.ask()));
            return ExitCode.OK;
        } catch (ConfigException refused) {
            spec.commandLine().getErr().println(refused.sentence());
            return ExitCode.USAGE;
        }
    }
}
