package causerie.server;

import causerie.server.data.Backup;
import causerie.server.data.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts in place what the subcommand backup has copied. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        description =
                "Puts what backup has copied in place of what the server keeps, which stays in a folder of its own;"
                        + " while the server does not run.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private KeptData data = new KeptData();

    @Parameters(paramLabel = "FILE", description = "File that backup has written; it stays as it is.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return data.useFolder(spec, (folder, config) -> {
            try (DataFolder taken = DataFolder.take(folder)) {
                Optional<Path> former = Backup.restore(file.toAbsolutePath(), taken, Instant.now());
                String told = "What is in '" + file + "' is what a server with '" + folder + "' knows now.";
                return told
                        + former.map(aside -> " What was there before is in '" + aside + "'.")
                                .orElse("");
            }
        });
    }
}
