package causerie.server;

import causerie.server.account.StoredAccounts;
import causerie.server.config.ConfigException;
import causerie.server.config.ConfigSource;
import causerie.server.config.ServerConfig;
import causerie.server.data.DataFolder;
import causerie.server.data.Database;
import causerie.server.data.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Which server's data a command is about: options that may stand before the command, too. */
final class KeptData {
    private static final String DATA = "--data";
    private static final String CONFIG = "--config";

    @Option(
            names = DATA,
            paramLabel = "DIR",
            description =
                    "Folder of the server's data (default: what the configuration says, or this user's usual one).")
    private @Nullable String data;

    @Option(names = CONFIG, paramLabel = "FILE", description = "The server's configuration file (default: none).")
    private @Nullable String config;

    /** What is done with the accounts; answers what is printed, may be empty text. */
    interface Use {
        String of(StoredAccounts accounts, ServerConfig config) throws ConfigException, IOException;
    }

    /** What is done with the folder, which need not exist; answers what is printed, may be empty text. */
    interface FolderUse {
        String of(Path folder, ServerConfig config) throws ConfigException, IOException;
    }

    /** Does something with the accounts, and answers the exit code. */
    int use(CommandSpec command, Use use) throws IOException {
        return useFolder(command, (folder, config) -> in(folder, config, use));
    }

    /** Does something with the folder, and answers the exit code. */
    int useFolder(CommandSpec command, FolderUse use) throws IOException {
        try {
            ServerConfig inForce = load(command);
            Path folder = inForce.storage()
                    .folder()
                    .orElseThrow(() -> new ConfigException("With --data none there is nothing to change or to show."));
            String told = use.of(folder, inForce);
            if (!told.isEmpty()) {
                command.commandLine().getOut().println(told);
            }
            return ExitCode.OK;
        } catch (ConfigException wrong) {
            command.commandLine().getErr().println(wrong.sentence());
            return ExitCode.USAGE;
        } catch (StorageException unusable) {
            command.commandLine().getErr().println(unusable.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private static String in(Path folder, ServerConfig inForce, Use use) throws ConfigException, IOException {
        if (!Files.exists(folder)) {
            DataFolder.take(folder).close();
        }
        try (Database database = Database.open(DataFolder.databaseIn(folder), true)) {
            return use.of(new StoredAccounts(database), inForce);
        }
    }

    private ServerConfig load(CommandSpec command) throws ConfigException {
        List<String> words = new ArrayList<>();
        ParseResult before = command.root().commandLine().getParseResult();
        given(DATA, data, before).ifPresent(word -> words.add(DATA + "=" + word));
        given(CONFIG, config, before).ifPresent(word -> words.add(CONFIG + "=" + word));
        return ConfigSource.of(words.toArray(String[]::new)).load();
    }

    private static Optional<String> given(String option, @Nullable String here, ParseResult before) {
        return Optional.ofNullable(here)
                .or(() -> Optional.ofNullable(before.matchedOption(option))
                        .map(matched -> matched.originalStringValues().get(0)));
    }
}
