package causerie.server.store;

import causerie.server.kit.ConfigFiles;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Rooms that are kept, when the server has ended and comes again. */
@Timeout(60)
final class RestartedKeptRoomsTest {
    @TempDir
    private Path folder;

    private String[] options(String... further) {
        List<String> options = new ArrayList<>(List.of(
                ConfigFiles.withAccounts(folder, "anne", "bob"),
                "--data",
                folder.resolve("data").toString()));
        options.addAll(List.of(further));
        return options.toArray(String[]::new);
    }

    /** With the file as it is now. */
    private String[] unchanged() {
        return new String[] {
            "--config=" + folder.resolve("causerie.toml"),
            "--data",
            folder.resolve("data").toString()
        };
    }

    private TestServer server(String... further) {
        return TestServer.start(options(further));
    }

    private static TestClient person(TestClient connection, String account) {
        connection.send("CAP REQ :sasl draft/metadata-2 echo-message").expect("CAP", "*", "ACK");
        connection.logIn(account).register(account).expect("366");
        return connection;
    }

    private static TestClient guest(TestServer server) {
        TestClient guest = server.connect().register("guest");
        guest.expect("366");
        return guest;
    }

    /** As when somebody has forgotten to name the file. */
    @Test
    void areStillThereAfterAStartWithoutTheAccounts() {
        try (TestServer server = server()) {
            person(server.connect(), "anne").enter("#room");
        }
        ConfigFiles.withAccounts(folder, "bob");
        try (TestServer server = TestServer.start(unchanged())) {
            guest(server).enter("#room").send("NAMES #room").expect("353", "guest", "=", "#room", "guest");
        }
        try (TestServer server = server()) {
            person(server.connect(), "anne").send("JOIN #room").expect("MODE", "#room", "+qo", "anne");
        }
    }

    @Test
    void areNobodysWhoseAccountIsTakenOutOfTheConfigurationWhileTheServerRuns() {
        try (TestServer server = server()) {
            person(server.connect(), "anne").enter("#room").send("PART #room").expect("PART");
            ConfigFiles.withAccounts(folder, "bob");
            server.reconfigure(unchanged());
            guest(server).enter("#room").send("NAMES #room").expect("353", "guest", "=", "#room", "@guest");
        }
    }

    @Test
    void giveNoRankToANewAccountOfTheName() {
        try (TestServer server = server()) {
            TestClient bob = person(server.connect(), "bob").enter("#room");
            person(server.connect(), "anne").enter("#room");
            bob.send("MODE #room +o anne").expect("MODE", "#room", "+o");
        }
        ConfigFiles.withAccounts(folder, "bob");
        try (TestServer server = TestServer.start(unchanged())) {
            TestClient other = server.connect().register("anne");
            other.expect("366");
            other.send("REGISTER * * hunter2").expect("REGISTER", "SUCCESS");
            other.enter("#room").send("NAMES #room").expect("353", "anne", "=", "#room", "anne");
        }
        try (TestServer server = TestServer.start(unchanged())) {
            TestClient bob = person(server.connect(), "bob");
            bob.send("JOIN #room").expect("MODE", "#room", "+qo", "bob");
            bob.send("MODE #room -o anne").expectNo("MODE");
        }
    }

    @Test
    void areAsTheyWere() {
        try (TestServer server = server()) {
            TestClient anne = person(server.connect(), "anne").enter("#room");
            person(server.connect(), "bob").enter("#room");
            anne.send("TOPIC #room :tea", "MODE #room +oklC bob key 10").sync();
            anne.send("MODE #room +beI m:*!*@x a:carl dave", "METADATA #room SET url :there")
                    .sync();
        }
        try (TestServer server = server()) {
            TestClient bob = person(server.connect(), "bob");
            bob.send("JOIN #room").expect("JOIN", "#room");
            bob.expect("MODE", "#room", "+o", "bob");
            bob.expect("332", "bob", "#room", "tea");
            bob.expect("333", "bob", "#room", "anne!~anne@127.0.0.1");
            bob.send("MODE #room").expect("324", "bob", "#room", "+klCnt", "key", "10");
            bob.send("MODE #room +b").expect("367", "bob", "#room", "m:*!*@x");
            bob.send("MODE #room +e").expect("348", "bob", "#room", "a:carl");
            bob.send("MODE #room +I").expect("346", "bob", "#room", "dave!*@*");
            bob.send("METADATA #room GET url").expect("761", "bob", "#room", "url", "*", "there");
            person(server.connect(), "anne").send("JOIN #room").expect("MODE", "#room", "+qo", "anne", "anne");
        }
    }

    @Test
    void areFoundUnderTheirLatestName() {
        try (TestServer server = server()) {
            TestClient anne = person(server.connect(), "anne").enter("#room");
            anne.send("TOPIC #room :tea", "RENAME #room #kitchen").expect("JOIN", "#kitchen");
        }
        try (TestServer server = server()) {
            TestClient guest = guest(server);
            guest.send("JOIN #kitchen").expect("332", "guest", "#kitchen", "tea");
            guest.enter("#room").expectNo("332");
        }
    }

    @Test
    void areForgottenWhenTheyWereGivenUp() {
        try (TestServer server = server()) {
            TestClient anne = person(server.connect(), "anne").enter("#room");
            anne.send("TOPIC #room :tea", "MODE #room -q anne").expect("MODE", "#room", "-q", "anne");
        }
        try (TestServer server = server()) {
            guest(server).send("JOIN #room").until("366").forEach(line -> {
                if (line.verb().equals("332")) {
                    throw new AssertionError(line);
                }
            });
        }
    }

    @Test
    void countForTheLimitOfTheirFounder() {
        try (TestServer server = server("--max-kept-rooms", "1")) {
            person(server.connect(), "anne").enter("#1");
        }
        try (TestServer server = server("--max-kept-rooms", "1")) {
            TestClient anne = person(server.connect(), "anne");
            anne.send("JOIN #1", "JOIN #2").expect("NOTICE", "anne");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letNobodyInWhenTheServerWasKilledJustAfterTheyWereShut() throws Exception {
        try (ServerProcess server = ServerProcess.start(options())) {
            TestClient anne = person(server.connect(), "anne").enter("#room");
            anne.send("MODE #room +i", "PRIVMSG #room :secret").expect("PRIVMSG", "#room", "secret");
            server.signal("KILL");
            server.awaitExit();
        }
        try (TestServer server = server("--playback", "5")) {
            guest(server).send("JOIN #room").expect("473", "guest", "#room");
            TestClient anne = person(server.connect(), "anne");
            anne.send("JOIN #room").expect("PRIVMSG", "#room");
        }
    }

    @Test
    void keepWhatTheLobbyIsAbout() {
        try (TestServer server = server()) {
            guest(server).send("TOPIC #general :cake at four").expect("TOPIC");
        }
        try (TestServer server = server()) {
            server.connect().register("carl").expect("332", "carl", "#general", "cake at four");
        }
        try (TestServer server = server("--lobby", "#other")) {
            TestClient carl = server.connect().register("carl");
            carl.expect("366", "carl", "#other");
            carl.enter("#general").expectNo("332");
        }
    }
}
