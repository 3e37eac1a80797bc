package causerie.server;

import causerie.server.config.ConfigException;
import causerie.server.data.DataFolder;
import causerie.server.data.Database;
import causerie.server.data.StorageException;
import causerie.server.export.ExportFormat;
import causerie.server.export.RoomExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what was said in a room, to be read without Causerie. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        description = "Writes what people wrote in a room; also while the server runs.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private KeptData data = new KeptData();

    @Option(names = "--room", required = true, paramLabel = "ROOM", description = "The room, such as '#general'.")
    private String room = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "json, html or text (default: ${DEFAULT-VALUE}).")
    private String format = "";

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "File that is not there yet, in UTF-8 (default: the terminal).")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return data.useFolder(spec, (folder, config) -> {
            ExportFormat chosen = ExportFormat.named(format)
                    .orElseThrow(() -> new ConfigException("'" + format + "' is not one of: json, html, text."));
            if (!Files.exists(DataFolder.databaseIn(folder))) {
                throw new StorageException("No server has kept anything in '" + folder + "'.");
            }
            try (Database database = Database.openToRead(DataFolder.databaseIn(folder))) {
                RoomExport export = new RoomExport(database, room, chosen);
                if (!export.isThere()) {
                    throw new StorageException("Nothing is kept of a room '" + room + "' in '" + folder + "'.");
                }
                return file == null ? print(export) : save(export, file);
            }
        });
    }

    private String print(RoomExport export) {
        PrintWriter out = spec.commandLine().getOut();
        export.write(out);
        out.flush();
        return "";
    }

    private String save(RoomExport export, Path target) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(
                target, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            long count = export.write(out);
            if (out.checkError()) {
                throw new StorageException("'" + target + "' could not be written to its end.");
            }
            return "What was said in '" + room + "' is in '" + target + "' (" + count + " messages).";
        } catch (FileAlreadyExistsException there) {
            throw new StorageException("'" + target + "' is there already: name a file that is not.", there);
        } catch (IOException unusable) {
            throw new StorageException(
                    "'" + target + "' cannot be written (" + unusable.getClass().getSimpleName() + ").", unusable);
        }
    }
}
