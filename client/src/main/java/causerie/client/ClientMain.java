package causerie.client;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of the window a team's chat is in. Runs on the main thread. */
@Command(
        name = "causerie-client",
        mixinStandardHelpOptions = true,
        versionProvider = ClientMain.Version.class,
        description = "Causerie: the window a team's chat is in.")
public final class ClientMain implements Callable<Integer> {

    public static void main(String[] args) {
        int status = new CommandLine(new ClientMain()).execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() {
        return 0;
    }

    /** Reads the version from the manifest of the jar, which classes in a folder do not have. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(ClientMain.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"causerie-client " + version};
        }
    }
}
