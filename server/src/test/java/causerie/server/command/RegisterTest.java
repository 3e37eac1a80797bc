package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/account-registration">account-registration</a>. */
final class RegisterTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(
            ConfigFiles.withAccounts(folder, "Carl"),
            "--data",
            folder.resolve("data").toString() + System.nanoTime());

    private static void assertFails(TestClient client, String command, String words) {
        client.send(command).expectNextLine(":causerie.local FAIL " + words);
    }

    @Test
    void isListedWithWhatIsPossible() {
        assertListed("draft/account-registration");
        assertListed("draft/account-registration=before-connect", "--register-before-connect=yes");
        assertListed(
                "draft/account-registration=before-connect,custom-account-name",
                "--register-before-connect=yes",
                "--register-other-name=yes");
    }

    private static void assertListed(String token, String... options) {
        try (TestServer other = TestServer.start(options)) {
            TestClient anne = other.connect().send("CAP LS 302", "CAP LIST");
            StringBuilder tokens = new StringBuilder(" ");
            for (var line = anne.expect("CAP"); line.param(1).equals("LS"); line = anne.expect("CAP")) {
                tokens.append(line.lastParam()).append(' ');
            }
            assertTrue(tokens.toString().contains(" " + token + " "), tokens::toString);
        }
    }

    @Test
    void makesAnAccountAndLogsInToIt() {
        // "Afterward, the client is assumed to be authenticated to the <account> as if it used SASL."
        TestClient eve = server.join("eve", "account-notify");
        TestClient anne = server.join("anne");
        anne.send("REGISTER * * hunter2")
                .expectNextLine(":causerie.local REGISTER SUCCESS anne :You have an account now: this name is kept for"
                        + " you");
        anne.expectNextLine(":causerie.local 900 anne anne!~anne@127.0.0.1 anne :You are now logged in as anne");
        eve.expectLine(":anne!~anne@127.0.0.1 ACCOUNT anne");
        eve.send("NICK ANNE").expect("433", "eve", "ANNE");
        TestClient phone = server.connect().send("CAP REQ sasl").logIn("anne", "hunter2");
        assertEquals(0, phone.sync().size());
    }

    @Test
    void answersUnderALabel() {
        TestClient anne = server.join("anne", "batch", "labeled-response");
        anne.send("@label=x REGISTER anne * hunter2").expect("BATCH", "+r", "labeled-response");
        assertEquals(
                "r", anne.expect("REGISTER", "SUCCESS", "anne").tags().values().get("batch"));
    }

    @Test
    void refusesANameThatIsTakenOrLooksLikeIt() {
        // "ACCOUNT_EXISTS: … while using a nick that is not available as a new account's name because someone already
        // registered it."
        server.join("anne").send("REGISTER * * hunter2").expect("REGISTER", "SUCCESS");
        try (TestServer other = TestServer.start(
                ConfigFiles.withAccounts(folder, "Carl"),
                "--register-other-name=yes",
                "--register-before-connect=yes")) {
            assertFails(
                    other.join("eve"),
                    "REGISTER carl * hunter2",
                    "REGISTER ACCOUNT_EXISTS carl :There is an account of this name already");
            assertFails(
                    other.connect().send("NICK carl"),
                    "REGISTER * * hunter2",
                    "REGISTER ACCOUNT_EXISTS carl :There is an account of this name already");
            assertFails(
                    other.join("tom"),
                    "REGISTER carI * hunter2",
                    "REGISTER ACCOUNT_EXISTS carI :There is an account that looks like this one: Carl");
        }
    }

    @Test
    void wantsTheNickUnlessAnotherNameIsAllowed() {
        // "ACCOUNT_NAME_MUST_BE_NICK: … the desired account name does not match the user's current nick, when it must
        // match."
        TestClient anne = server.join("anne");
        assertFails(
                anne,
                "REGISTER other * hunter2",
                "REGISTER ACCOUNT_NAME_MUST_BE_NICK other :An account has the name that you are called: take that name"
                        + " first");
        anne.send("REGISTER ANNE * hunter2").expect("REGISTER", "SUCCESS", "anne");
        try (TestServer free = TestServer.start("--register-other-name=yes")) {
            free.join("bob");
            TestClient eve = free.join("eve");
            assertFails(
                    eve,
                    "REGISTER b0b * hunter2",
                    "REGISTER BAD_ACCOUNT_NAME b0b :Somebody who is here is called so, or nearly so");
            eve.send("REGISTER other * hunter2").expect("REGISTER", "SUCCESS", "other");
            eve.expect("900", "eve", "eve!~eve@127.0.0.1", "other");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "#room", "1anne", "aaaaaaaaaabbbbbbbbbbccccccccccddd"})
    void refusesWhatNobodyCanBeCalled(String name) {
        assertFails(
                server.join("anne"),
                "REGISTER " + name + " * hunter2",
                "REGISTER BAD_ACCOUNT_NAME " + name + " :People cannot be called so here");
    }

    @Test
    void refusesThoseWhoAreLoggedIn() {
        TestClient carl = server.join("karl", "sasl").logIn("Carl");
        String sentence = " ALREADY_AUTHENTICATED Carl :You are logged in to an account already";
        assertFails(carl, "REGISTER * * hunter2", "REGISTER" + sentence);
        assertFails(carl, "VERIFY karl 123", "VERIFY" + sentence);
    }

    @Test
    void asksForNoCode() {
        assertFails(
                server.join("anne"),
                "VERIFY anne 123",
                "VERIFY INVALID_CODE anne :No code is needed here: accounts are ready at once");
    }

    @Test
    void takesPasswordsOfSixCharactersAndNoShorterOnes() {
        TestClient anne = server.join("anne");
        assertFails(
                anne, "REGISTER * * \u00e91234", "REGISTER WEAK_PASSWORD anne :A password has at least 6 characters");
        anne.send("REGISTER * * \u00e912345").expect("REGISTER", "SUCCESS");
    }

    @Test
    void takesPasswordsOf300BytesAndNoLongerOnes() {
        TestClient anne = server.join("anne");
        assertFails(
                anne,
                "REGISTER * * " + "x".repeat(301),
                "REGISTER UNACCEPTABLE_PASSWORD anne :A password has at most 300 bytes");
        anne.send("REGISTER * * " + "x".repeat(300)).expect("REGISTER", "SUCCESS");
    }

    @Test
    void refusesPasswordsThatNobodyCanTypeAgainAndTheNameItself() {
        TestClient anne = server.join("anneke");
        assertFails(
                anne,
                "REGISTER * * hunter\u00072",
                "REGISTER UNACCEPTABLE_PASSWORD anneke :A password has no invisible characters, and none that are written"
                        + " from right to left among others");
        assertFails(
                anne,
                "REGISTER * * ANNEKE",
                "REGISTER WEAK_PASSWORD anneke :Your name is what everybody would try first");
        assertFails(anne, "REGISTER * * :", "REGISTER WEAK_PASSWORD anneke :A password has at least 6 characters");
    }

    @Test
    void wantsAllParameters() {
        TestClient anne = server.join("anne");
        anne.send("REGISTER *").expect("461", "anne", "REGISTER");
        anne.send("REGISTER * *").expect("461", "anne", "REGISTER");
        anne.send("VERIFY anne").expect("461", "anne", "VERIFY");
    }

    @Test
    void wantsPeopleToComeInFirstUnlessConfiguredOtherwise() {
        // "COMPLETE_CONNECTION_REQUIRED: … the client sent a REGISTER command before connection registration."
        assertFails(
                server.connect().send("NICK anne"),
                "REGISTER * * hunter2",
                "REGISTER COMPLETE_CONNECTION_REQUIRED :Come in first, then make an account");
        assertFails(
                server.connect(),
                "VERIFY anne 123",
                "VERIFY COMPLETE_CONNECTION_REQUIRED :Come in first, then make an account");
        try (TestServer early = TestServer.start("--register-before-connect=yes")) {
            TestClient anne = early.connect().send("CAP LS 302");
            anne.sync();
            // "NEED_NICK: … the client sends REGISTER before sending a NICK command."
            assertFails(anne, "REGISTER * * hunter2", "REGISTER NEED_NICK * :Say what you are called first");
            anne.send("NICK anne", "REGISTER * * hunter2").expect("REGISTER", "SUCCESS", "anne");
            anne.expect("900", "anne", "anne!*@127.0.0.1", "anne");
            anne.send("USER anne 0 * :Anne", "CAP END").expect("001", "anne");
        }
    }

    @Test
    void wantsThePasswordOfTheServerFirst() {
        // "this functionality cannot be used to bypass any authentication restrictions defined in the server
        // configuration, e.g. requirements that clients send a server password with PASS."
        try (TestServer early = TestServer.start("--register-before-connect=yes", "--password=secret")) {
            early.connect().send("NICK anne", "REGISTER * * hunter2").expect("464", "anne");
            early.connect()
                    .send("PASS wrong", "NICK bob", "REGISTER * * hunter2")
                    .expect("464", "bob");
            early.connect()
                    .send("PASS secret", "NICK carl", "REGISTER * * hunter2")
                    .expect("REGISTER", "SUCCESS");
        }
    }

    @Test
    void isLeftToWhoRunsTheServerWhenConfiguredSo() {
        try (TestServer closed = TestServer.start("--register=no")) {
            assertFails(
                    closed.join("anne"),
                    "REGISTER * * hunter2",
                    "REGISTER TEMPORARILY_UNAVAILABLE * :Nobody can make accounts here but who runs this server: ask"
                            + " there");
            closed.connect().send("CAP REQ draft/account-registration").expect("CAP", "*", "NAK");
        }
    }

    @Test
    void letsOneAddressMakeFiveAccountsInAnHourAndNoMore() {
        for (int i = 0; i < 5; i++) {
            server.join("anne" + (char) ('v' + i)).send("REGISTER * * hunter2").expect("REGISTER", "SUCCESS");
        }
        TestClient eve = server.join("eve");
        assertFails(
                eve,
                "REGISTER * * hunter2",
                "REGISTER TEMPORARILY_UNAVAILABLE eve :Too many accounts were made at your address: try again later");
        server.clock().advance(Duration.ofHours(1));
        eve.send("REGISTER * * hunter2").expect("REGISTER", "SUCCESS");
    }

    @Test
    void isThereAgainAfterANewStart() {
        String data = folder.resolve("again" + System.nanoTime()).toString();
        try (TestServer first = TestServer.start("--data", data)) {
            first.join("anne").send("REGISTER * * hunter2").expect("REGISTER", "SUCCESS");
        }
        try (TestServer second = TestServer.start("--data", data)) {
            second.connect().send("CAP REQ sasl").logIn("anne", "hunter2");
        }
    }
}
