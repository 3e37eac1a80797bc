package causerie.server.kit;

import causerie.server.config.ScramVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Configuration files for tests. */
public final class ConfigFiles {
    /** The password of everybody in them. */
    public static final String PASSWORD = "sésame";

    /** With as few rounds as are allowed, so that tests do not take long. */
    private static final String HASH = ScramVerifier.of(PASSWORD, new byte[ScramVerifier.SALT_BYTES], 100_000)
            .toString();

    private ConfigFiles() {}

    /** The section of somebody who can log in. */
    public static String account(String name) {
        return "[account." + name + "]\npassword-hash = \"" + HASH + "\"\n";
    }

    /** The section of an operator of the server; see {@link TestClient#oper}. */
    public static String operator(String name) {
        return "[operator." + name + "]\npassword-hash = \"" + HASH + "\"\n";
    }

    /** Writes one in which these people have accounts, in place of what was in it, and answers the option that names it. */
    public static String withAccounts(Path folder, String... names) {
        return write(folder, Arrays.stream(names).map(ConfigFiles::account).toArray(String[]::new));
    }

    /** Writes one of these settings and sections, in place of what was in it, and answers the option that names it. */
    public static String write(Path folder, String... parts) {
        try {
            return "--config=" + Files.writeString(folder.resolve("causerie.toml"), String.join("\n", parts));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
