package causerie.server.command;

import causerie.server.kit.ConfigFiles;
import causerie.server.kit.KeptData;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of how far people have read when the server ends. */
final class MarkreadKeptTest {
    private static final String READ = "timestamp=2026-02-01T10:00:00.000Z";
    private static final String LATER = "timestamp=2026-02-01T10:00:00.001Z";

    @TempDir
    Path folder;

    private TestServer server(String... options) {
        return TestServer.start(options(options));
    }

    private String[] options(String... further) {
        List<String> options = new ArrayList<>(List.of(
                ConfigFiles.withAccounts(folder, "anne"),
                "--data",
                folder.resolve("data").toString()));
        options.addAll(List.of(further));
        return options.toArray(String[]::new);
    }

    private static TestClient anne(TestClient connection) {
        connection.send("CAP REQ :sasl draft/read-marker").expect("CAP", "*", "ACK");
        return connection.logIn("anne").register("anne");
    }

    @Test
    void isThereAfterARestart() {
        try (TestServer server = server()) {
            TestClient anne = anne(server.connect());
            anne.send("MARKREAD #general " + READ).expect("MARKREAD", "#general", "*");
            anne.expect("MARKREAD", "#general", READ);
        }
        try (TestServer server = server()) {
            TestClient anne = anne(server.connect());
            anne.expect("MARKREAD", "#general", READ);
            anne.send("MARKREAD #general " + LATER).expect("MARKREAD", "#general", LATER);
        }
        try (TestServer server = server()) {
            anne(server.connect()).expect("MARKREAD", "#general", LATER);
        }
    }

    @Test
    void isForgottenAlsoAfterARestartWhenThereWereMoreThanAllowed() {
        try (TestServer server = server("--max-read-markers", "1")) {
            TestClient anne = anne(server.connect());
            anne.send("MARKREAD #general " + READ, "MARKREAD #other " + LATER).expect("MARKREAD", "#general", "*");
            anne.expect("MARKREAD", "#general", READ);
            anne.expect("MARKREAD", "#other", LATER);
        }
        try (TestServer server = server()) {
            TestClient anne = anne(server.connect());
            anne.expect("MARKREAD", "#general", "*");
            anne.send("MARKREAD #other").expect("MARKREAD", "#other", LATER);
        }
    }

    /** What is at most a second old may be lost. */
    @Test
    void isThereWhenTheServerIsKilled() throws Exception {
        try (ServerProcess process = ServerProcess.start(options())) {
            TestClient anne = anne(process.connect());
            anne.send("MARKREAD #general " + READ).expect("MARKREAD", "#general", "*");
            anne.expect("MARKREAD", "#general", READ);
            KeptData.awaitAny(folder.resolve("data"), "SELECT count(*) FROM read_markers");
            process.signal("KILL");
            process.awaitExit();
        }
        try (TestServer server = server()) {
            anne(server.connect()).expect("MARKREAD", "#general", READ);
        }
    }
}
