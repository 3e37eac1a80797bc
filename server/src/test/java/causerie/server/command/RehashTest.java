package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.config.ScramVerifier;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** <a href="https://modern.ircdocs.horse/#rehash-message">REHASH</a>, with a real file that really changes. */
final class RehashTest {
    private static final String OPERATOR =
            "\n[operator.anne]\npassword-hash = \"" + ScramVerifier.of("secret") + "\"\n";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("causerie.toml");
    }

    private void write(String settings) throws IOException {
        Files.writeString(file(), settings + OPERATOR);
    }

    private TestServer start(String settings) throws IOException {
        write(settings);
        return TestServer.start("--config", file().toString());
    }

    private static TestClient operator(TestServer server, String... capabilities) {
        TestClient anne = server.join("anne", capabilities).send("OPER anne secret");
        anne.expect("381");
        return anne;
    }

    @Test
    void putsWhatTheFileSaysInForceAndTellsEverybody() throws IOException {
        try (TestServer server = start("max-modes = 5\n")) {
            TestClient anne = operator(server);
            TestClient bob = server.join("bob");
            write("max-modes = 6\n");
            anne.send("REHASH").expect("382", "anne", file().toString());
            // "If the value of a parameter changes, the server SHOULD re-advertise the parameter with the new value"
            assertTrue(bob.expect("005", "bob").params().contains("MODES=6"));
            bob.expectNo("005");
        }
    }

    @Test
    void groupsWhatIsAnnouncedForThoseWhoAskedForThat() throws IOException {
        // "The server MUST group all RPL_ISUPPORT messages inside a draft/isupport batch"
        try (TestServer server = start("icon-url = \"https://chat.example/a.png\"\n")) {
            TestClient anne = operator(server, "batch", "draft/extended-isupport");
            write("");
            anne.send("REHASH");
            List<Message> announced = anne.until("005");
            assertTrue(announced.stream().anyMatch(line -> line.verb().equals("BATCH")), announced::toString);
            Message last = announced.get(announced.size() - 1);
            assertTrue(last.params().contains("-draft/ICON"), last::toString);
        }
    }

    @Test
    void tellsOfCapabilitiesThatHaveAnotherValue() throws IOException {
        try (TestServer server = start("multiline-lines = 7\n")) {
            TestClient anne = operator(server);
            TestClient bob = server.connect().send("CAP LS 302");
            bob.register("bob");
            write("multiline-lines = 8\n");
            anne.send("REHASH");
            assertTrue(bob.expect("CAP", "bob", "NEW").lastParam().contains("max-lines=8"));
        }
    }

    @Test
    void readsTheMessageOfTheDayAgain() throws IOException {
        Path motd = Files.writeString(folder.resolve("motd.txt"), "one\n");
        try (TestServer server = start("motd = \"" + motd.toString().replace("\\", "\\\\") + "\"\n")) {
            TestClient anne = operator(server);
            Files.writeString(motd, "two\n");
            anne.send("REHASH").expect("382");
            anne.send("MOTD").expect("372", "anne", "- two");
        }
    }

    @Test
    void saysWhatOnlyANewStartChanges() throws IOException {
        try (TestServer server = start("name = \"One\"\n")) {
            TestClient anne = operator(server);
            write("name = \"Two\"\nline-bytes = 600\n");
            anne.send("REHASH").expect("382");
            anne.expectLine(":one.local NOTICE anne :Only a new start of the server changes these: name, line-bytes.");
            anne.expectNo("005");
        }
    }

    @Test
    void keepsWhatIsInForceWhenTheFileIsWrong() throws IOException {
        try (TestServer server = start("max-modes = 5\n")) {
            TestClient anne = operator(server);
            write("\nmax-modes = 0\n");
            anne.send("REHASH")
                    .expectLine(":causerie.local 400 anne REHASH :In " + file()
                            + ", line 2, max-modes: '0' is not a whole number from 1 to 1000000.");
            anne.expectNo("382", "005");
            write("max-modes = 6\nchannel-length = 7\n");
            anne.send("REHASH").expect("400", "anne", "REHASH");
            anne.expectNo("382", "005");
        }
    }

    @Test
    void makesAndUnmakesOperators() throws IOException {
        try (TestServer server = start("")) {
            TestClient anne = operator(server);
            Files.writeString(file(), "");
            anne.send("REHASH").expect("382");
            server.join("bob").send("OPER anne secret").expect("491", "bob");
        }
    }
}
