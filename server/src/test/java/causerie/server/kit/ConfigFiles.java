package causerie.server.kit;

import causerie.server.config.PasswordHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Configuration files for tests. */
public final class ConfigFiles {
    /** The password of every account in them. */
    public static final String PASSWORD = "sésame";

    private static final String HASH = PasswordHash.of(PASSWORD).toString();

    private ConfigFiles() {}

    /** Writes one in which these people have accounts, in place of what was in it, and answers the option that names it. */
    public static String withAccounts(Path folder, String... names) {
        String text = Arrays.stream(names)
                .map(name -> "[account." + name + "]\npassword-hash = \"" + HASH + "\"\n")
                .collect(Collectors.joining());
        try {
            return "--config=" + Files.writeString(folder.resolve("causerie.toml"), text);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
