package causerie.server.kit;

import causerie.server.data.DataFolder;
import causerie.server.data.Database;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What a server keeps, looked at from outside while it runs. */
public final class KeptData {
    private KeptData() {}

    /** Waits until a number that a question finds in a folder of {@code --data} is not 0. */
    public static void awaitAny(Path folder, String question) {
        await(folder, question, 1);
    }

    /** Waits until a number that a question finds in a folder of {@code --data} is at least this. */
    public static void await(Path folder, String question, long least) {
        try (Database database = Database.open(DataFolder.databaseIn(folder), false)) {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> database.read(look -> look.number(question)) >= least);
        }
    }
}
