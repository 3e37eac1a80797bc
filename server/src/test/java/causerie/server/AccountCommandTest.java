package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The subcommand account, where nobody types at a terminal, beside servers that run and that do not. */
final class AccountCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InputStream before = System.in;

    @AfterEach
    void giveTheInputBack() {
        System.setIn(before);
    }

    private int run(String input, String... words) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        CommandLine line = ServerMain.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of("--data", data()));
        all.addAll(Arrays.asList(words));
        return line.execute(all.toArray(String[]::new));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static TestClient logIn(TestServer server, String name, String password) {
        TestClient client = server.connect().send("CAP REQ sasl", "AUTHENTICATE PLAIN");
        client.expect("AUTHENTICATE", "+");
        String response = "\0" + name + "\0" + password;
        return client.send(
                "AUTHENTICATE " + Base64.getEncoder().encodeToString(response.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void makesAnAccountThatARunningServerKnowsAtOnce() {
        try (TestServer server = TestServer.start("--data", data())) {
            logIn(server, "anne", "secret").expect("904");
            assertEquals(0, run("secret\n", "account", "add", "Anne"), err::toString);
            assertEquals("Anne has an account now." + System.lineSeparator(), out.toString());
            logIn(server, "anne", "secret").expect("900", "*", "*!*@127.0.0.1", "Anne");
            server.join("eve").send("NICK anne").expect("433", "eve", "anne");
        }
    }

    @Test
    void givesAnotherPasswordThatARunningServerKnowsAtOnce() {
        assertEquals(0, run("secret\n", "account", "add", "anne"));
        try (TestServer server = TestServer.start("--data", data())) {
            logIn(server, "anne", "secret").expect("903");
            assertEquals(0, run("another\n", "account", "passwd", "ANNE"), err::toString);
            logIn(server, "anne", "secret").expect("904");
            logIn(server, "anne", "another").expect("903");
        }
    }

    @Test
    void logsOutWhoseAccountIsTakenAway() {
        assertEquals(0, run("secret\n", "account", "add", "anne"));
        try (TestServer server = TestServer.start("--data", data())) {
            TestClient anne = logIn(server, "anne", "secret").register("anne");
            assertEquals(0, run("", "account", "remove", "Anne"), err::toString);
            server.connect().send("NICK somebody").sync();
            anne.expect("901", "anne");
            logIn(server, "anne", "secret").expect("904");
        }
    }

    /** Whoever gets the name later is somebody else. */
    @Test
    void takesItsRoomsFromAnAccountThatIsTakenAway() {
        assertEquals(0, run("secret\n", "account", "add", "anne"));
        try (TestServer server = TestServer.start("--data", data())) {
            TestClient anne = logIn(server, "anne", "secret").register("anne");
            anne.enter("#room").send("PART #room").expect("PART", "#room");
            assertEquals(0, run("", "account", "remove", "anne"), err::toString);
            server.connect().send("NICK somebody").sync();
            anne.expect("901", "anne");
            TestClient guest = server.join("guest").enter("#room");
            guest.send("NAMES #room").expect("353", "guest", "=", "#room", "@guest");
        }
    }

    @Test
    void takesItsRoomsFromAnAccountThatIsTakenAwayAndMadeAnewBeforeTheServerLooks() {
        assertEquals(0, run("secret\n", "account", "add", "anne"));
        try (TestServer server = TestServer.start("--data", data())) {
            TestClient anne = logIn(server, "anne", "secret").register("anne");
            anne.enter("#room").send("TOPIC #room :mine", "PART #room").expect("PART", "#room");
            assertEquals(0, run("", "account", "remove", "anne"), err::toString);
            assertEquals(0, run("another\n", "account", "add", "anne"), err::toString);
            TestClient other = logIn(server, "anne", "another");
            anne.expect("901", "anne");
            other.register("anne2");
            List<Message> told = other.send("JOIN #room").until("366");
            assertTrue(told.stream().noneMatch(line -> line.verb().equals("332")), told::toString);
        }
    }

    @Test
    void takesItsRoomsFromAnAccountThatIsTakenAwayWhileNoServerRuns() {
        assertEquals(0, run("secret\n", "account", "add", "anne"));
        try (TestServer server = TestServer.start("--data", data())) {
            logIn(server, "anne", "secret").register("anne").enter("#room");
        }
        assertEquals(0, run("", "account", "remove", "anne"), err::toString);
        try (TestServer server = TestServer.start("--data", data())) {
            TestClient guest = server.join("guest").enter("#room");
            guest.send("NAMES #room").expect("353", "guest", "=", "#room", "@guest");
        }
    }

    @Test
    void listsThem() {
        assertEquals(0, run("", "account", "list"), err::toString);
        assertEquals("", out.toString());
        assertEquals(0, run("secret", "account", "add", "bob"));
        assertEquals(0, run("secret", "account", "add", "Anne"));
        out.getBuffer().setLength(0);
        String config = ConfigFiles.withAccounts(folder, "Carl");
        assertEquals(0, run("", "account", "list", config));
        List<String> lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).matches("Carl {30}in the configuration file"), lines.get(0));
        assertTrue(lines.get(1).matches("Anne {30}since 20.*Z"), lines.get(1));
        assertTrue(lines.get(2).matches("bob {31}since 20.*Z"), lines.get(2));
    }

    @Test
    void takesItsOptionsBeforeTheCommandAndAfterIt() {
        assertEquals(
                0,
                run(
                        "secret",
                        "account",
                        "add",
                        "anne",
                        "--data",
                        folder.resolve("other").toString()));
        assertTrue(Files.exists(folder.resolve("other").resolve("causerie.db")));
        assertTrue(Files.notExists(folder.resolve("data")));
        assertEquals(0, run("secret", "account", "add", "anne"));
        assertTrue(Files.exists(folder.resolve("data").resolve("causerie.db")));
    }

    @Test
    void refusesNamesThatAreTakenOrLookLikeThem() {
        assertEquals(0, run("secret", "account", "add", "anne"));
        assertRefused("There is an account anne there already.", "secret", "account", "add", "anne");
        assertRefused(
                "There is an account anne there already, which looks like \u00e0nne.",
                "secret",
                "account",
                "add",
                "\u00e0nne");
        assertRefused(
                "There is an account Carl in the configuration file already, which looks like carl.",
                "secret",
                "account",
                "add",
                "carl",
                ConfigFiles.withAccounts(folder, "Carl"));
    }

    @Test
    void refusesWhatIsNoNameOrNoPassword() {
        assertRefused("'a b' cannot be the name of a person here.", "secret", "account", "add", "a b");
        assertRefused("A password has from 1 to 300 bytes.", "", "account", "add", "anne");
        assertRefused("A password has from 1 to 300 bytes.", "x".repeat(301), "account", "add", "anne");
        assertRefused(
                "A password has no invisible characters, and none that are written from right to left among others.",
                "a\u0007",
                "account",
                "add",
                "anne");
        assertEquals(0, run("x".repeat(300), "account", "add", "anne"));
    }

    @Test
    void takesCertificates() {
        String hash = "ab".repeat(32);
        assertEquals(0, run("secret", "account", "add", "anne"));
        assertEquals(0, run("", "account", "cert", "ANNE", hash), err::toString);
        assertEquals(0, run("", "account", "cert", "anne", "AB:".repeat(31) + "AB", "--remove"), err::toString);
        assertRefused(
                "This certificate does not open the account anne.", "", "account", "cert", "anne", hash, "--remove");
        assertEquals(0, run("", "account", "cert", "Carl", hash, ConfigFiles.withAccounts(folder, "Carl")));
        assertRefused(
                "'ab' is no SHA-256 of 64 digits, such as openssl x509 -noout -fingerprint -sha256 -in FILE shows.",
                "",
                "account",
                "cert",
                "anne",
                "ab");
        assertRefused(
                "There is no account eve in the data of this server; account list shows which there are.",
                "",
                "account",
                "cert",
                "eve",
                hash);
    }

    @Test
    void refusesToChangeWhatIsNotThere() {
        String sentence = "There is no account eve in the data of this server; account list shows which there are.";
        assertRefused(sentence, "", "account", "remove", "eve");
        assertRefused(sentence, "secret", "account", "passwd", "eve");
        assertRefused("With --data none there is nothing to change or to show.", "", "account", "list", "--data=none");
    }

    private void assertRefused(String sentence, String input, String... words) {
        err.getBuffer().setLength(0);
        assertEquals(2, run(input, words));
        assertEquals(sentence + System.lineSeparator(), err.toString());
    }
}
