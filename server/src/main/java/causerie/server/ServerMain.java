package causerie.server;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of the relay that carries a team's chat. Runs on the main thread. */
@Command(
        name = "causerie-server",
        mixinStandardHelpOptions = true,
        versionProvider = ServerMain.Version.class,
        description = "Causerie: the relay that carries a team's chat.")
public final class ServerMain implements Callable<Integer> {

    public static void main(String[] args) {
        int status = new CommandLine(new ServerMain()).execute(args);
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
            String version = Optional.ofNullable(ServerMain.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"causerie-server " + version};
        }
    }
}
