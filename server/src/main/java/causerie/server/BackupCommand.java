package causerie.server;

import causerie.server.data.Backup;
import causerie.server.data.DataFolder;
import causerie.server.data.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies all that a server keeps into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        description = "Copies all that the server keeps into a file; also while the server runs.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private KeptData data = new KeptData();

    @Parameters(paramLabel = "FILE", description = "File that is not there yet.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return data.useFolder(spec, (folder, config) -> {
            Path database = DataFolder.databaseIn(folder);
            if (!Files.exists(database)) {
                throw new StorageException("No server has kept anything in '" + folder + "'.");
            }
            Backup.copy(database, file.toAbsolutePath());
            return "All that was kept in '" + folder + "' is in '" + file + "', too.";
        });
    }
}
