package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import causerie.irc.Message;
import causerie.server.kit.ConfigFiles;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/sasl-3.1">sasl 3.1</a> and <a
 * href="https://ircv3.net/specs/extensions/sasl-3.2">3.2</a>. */
final class AuthenticateTest {
    private static final String RIGHT = plain("anne", ConfigFiles.PASSWORD);
    private static final String WRONG = plain("anne", "wrong");

    @TempDir
    private static Path folder;

    @RegisterExtension
    final TestServer server = TestServer.start(ConfigFiles.withAccounts(folder, "Anne", "bob"));

    static String plain(String name, String password) {
        byte[] response = ("\0" + name + "\0" + password).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(response);
    }

    private TestClient asking() {
        TestClient client = server.connect().send("CAP REQ sasl");
        client.expect("CAP", "*", "ACK", "sasl");
        return client;
    }

    private static TestClient logIn(TestClient client, String response) {
        client.send("AUTHENTICATE PLAIN").expectNextLine(":causerie.local AUTHENTICATE +");
        return client.send("AUTHENTICATE " + response);
    }

    @Test
    void isListedWithItsMechanisms() {
        // "Servers SHOULD advertise the available SASL authentication mechanisms in the value of the sasl client
        // capability in CAP LS."
        String tokens = "";
        TestClient anne = server.connect().send("CAP LS 302", "CAP LIST");
        for (Message line = anne.expect("CAP"); line.param(1).equals("LS"); line = anne.expect("CAP")) {
            tokens += " " + line.lastParam();
        }
        assertEquals(true, (tokens + " ").contains(" sasl=PLAIN,SCRAM-SHA-256 "), tokens);
    }

    @Test
    void logsInBeforeTheWelcome() {
        // "If authentication is successful, a 900 and 903 numeric will be sent."
        TestClient anne = asking().send("NICK anna", "USER anne 0 * :Anne");
        logIn(anne, RIGHT)
                .expectNextLine(":causerie.local 900 anna anna!~anne@127.0.0.1 Anne :You are now logged in as Anne");
        anne.expectNextLine(":causerie.local 903 anna :SASL authentication successful");
        anne.send("CAP END").expect("001", "anna");
        anne.send("WHOIS anna").expect("330", "anna", "anna", "Anne");
    }

    @Test
    void logsInThoseWhoHaveNotSaidTheirName() {
        logIn(asking(), RIGHT)
                .expectNextLine(":causerie.local 900 * *!*@127.0.0.1 Anne :You are now logged in as Anne");
    }

    @Test
    void logsInAgainAndToAnotherAccount() {
        // "Servers SHOULD allow a client, authenticated or otherwise, to reauthenticate by sending a new AUTHENTICATE
        // message at any time."
        TestClient anne = asking().register("anna");
        anne.sync();
        logIn(anne, RIGHT).expect("900", "anna", "anna!~anna@127.0.0.1", "Anne");
        anne.expect("903", "anna");
        logIn(anne, plain("bob", ConfigFiles.PASSWORD)).expect("900", "anna", "anna!~anna@127.0.0.1", "bob");
        anne.expect("903", "anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "AAAA", "!", "="})
    void refusesWhatProvesNothing(String response) {
        // "904 … is sent when the SASL authentication fails because of invalid credentials or other errors"
        logIn(asking(), response).expectNextLine(":causerie.local 904 * :SASL authentication failed");
    }

    @Test
    void refusesAWrongPasswordAndAStrangerAlikeAndLetsTryAgain() {
        // "the client MAY retry from the AUTHENTICATE <mechanism> command"
        TestClient anne = asking();
        logIn(anne, WRONG).expectNextLine(":causerie.local 904 * :SASL authentication failed");
        logIn(anne, plain("eve", "wrong")).expectNextLine(":causerie.local 904 * :SASL authentication failed");
        logIn(anne, RIGHT).expect("903");
    }

    @Test
    void listsTheMechanismsToWhoAsksForAnother() {
        // "908 … MAY be sent in reply to an AUTHENTICATE command which requests an unsupported mechanism."
        TestClient anne = asking().send("AUTHENTICATE EXTERNAL");
        anne.expectNextLine(":causerie.local 908 * PLAIN,SCRAM-SHA-256 :are available SASL mechanisms");
        anne.expectNextLine(":causerie.local 904 * :SASL authentication failed");
        logIn(anne, RIGHT).expect("903");
    }

    @Test
    void abortsWhenAsked() {
        // "The client can abort an authentication by sending an asterisk as the data. The server will send a 906"
        TestClient anne = asking().send("AUTHENTICATE PLAIN", "AUTHENTICATE *");
        anne.expect("906", "*");
        logIn(anne, RIGHT).expect("903");
    }

    @Test
    void abortsWhenTheClientGoesOnWithoutIt() {
        // "If the client completes registration … while the SASL authentication is still in progress, the server SHOULD
        // abort it and send a 906 numeric, then register the client without authentication."
        TestClient anne = asking().send("NICK anna", "USER anne 0 * :Anne", "AUTHENTICATE PLAIN", "CAP END");
        anne.expectNextLine(":causerie.local AUTHENTICATE +");
        anne.expect("906", "anna");
        anne.expect("001", "anna");
    }

    @Test
    void refusesAPieceOfMoreThan400Bytes() {
        // "905 … the client-sent AUTHENTICATE command was too long (i.e. the parameter longer than 400 bytes)"
        logIn(asking(), "A".repeat(401)).expectNextLine(":causerie.local 905 * :SASL message too long");
    }

    @Test
    void refusesAResponseOfMoreThan2000Bytes() {
        TestClient anne = asking().send("AUTHENTICATE PLAIN");
        for (int i = 0; i < 5; i++) {
            anne.send("AUTHENTICATE " + "A".repeat(400));
        }
        anne.send("AUTHENTICATE A").expect("905", "*");
    }

    @Test
    void takesAResponseInPieces() {
        // "split to 400-byte chunks … If the last chunk was exactly 400 bytes long, it must also be followed by
        // AUTHENTICATE +"
        String padded = plain("anne", "p".repeat(294));
        assertEquals(400, padded.length());
        TestClient anne = asking();
        logIn(anne, padded).send("AUTHENTICATE +").expectNextLine(":causerie.local 904 * :SASL authentication failed");
        assertEquals(List.of(), logIn(anne, padded).sync());
    }

    @Test
    void wantsTheCapabilityAndAParameter() {
        // "The client MUST enable the sasl capability before using the AUTHENTICATE command"
        server.connect().send("AUTHENTICATE PLAIN").expect("904", "*");
        asking().send("AUTHENTICATE").expect("461", "*", "AUTHENTICATE");
    }

    @Test
    void looksAtNoMoreThanThreeWrongPasswordsIn8Seconds() {
        TestClient eve = asking();
        for (int i = 0; i < 3; i++) {
            logIn(eve, WRONG).expectNextLine(":causerie.local 904 * :SASL authentication failed");
        }
        logIn(asking(), RIGHT)
                .expectNextLine(":causerie.local 904 * :Too many wrong passwords: try again in a few seconds");
        server.clock().advance(Duration.ofSeconds(8));
        logIn(eve, RIGHT).expect("903");
    }

    @Test
    void tellsThoseWhoShareARoomAndAsked() {
        // account-notify: "clients will get the ACCOUNT message to designate the account name changes for clients on
        // common channels with them, including themselves."
        TestClient eve = server.join("eve", "account-notify");
        TestClient plain = server.join("plain");
        TestClient stranger = server.join("tom", "account-notify").send("PART #general");
        TestClient anne = server.join("anna", "sasl", "account-notify");
        logIn(anne, RIGHT).expectLine(":anna!~anna@127.0.0.1 ACCOUNT Anne");
        eve.expectLine(":anna!~anna@127.0.0.1 ACCOUNT Anne");
        anne.expect("903");
        plain.expectNo("ACCOUNT");
        stranger.expectNo("ACCOUNT");
        logIn(anne, RIGHT).expect("903");
        eve.expectNo("ACCOUNT");
    }

    @Test
    void putsTheAccountOnWhatOneDoes() {
        // account-tag: "The tag MUST be added by the ircd to all commands sent by a user … If the user is not
        // identified
        // to any services account, the tag MUST NOT be sent." extended-join: "JOIN #channelname accountname :Real Name"
        TestClient eve = server.join("eve", "account-tag", "extended-join", "account-notify");
        TestClient anne = server.join("anna", "sasl");
        anne.send("PRIVMSG eve :before");
        assertFalse(eve.expect("PRIVMSG").tags().get("account").isPresent());
        logIn(anne, RIGHT).expect("903");
        // "<-- :user ACCOUNT hax0r"
        eve.expectLine(":anna!~anna@127.0.0.1 ACCOUNT Anne");
        anne.send("PRIVMSG eve :now", "PART #general", "JOIN #general");
        eve.expectLine("@account=Anne :anna!~anna@127.0.0.1 PRIVMSG eve :now");
        eve.expectLine("@account=Anne :anna!~anna@127.0.0.1 PART #general");
        eve.expectLine("@account=Anne :anna!~anna@127.0.0.1 JOIN #general Anne :Real anna");
        anne.sync();
        logIn(anne, plain("bob", ConfigFiles.PASSWORD)).expect("903");
        // "<-- @account=hax0r :user ACCOUNT bob"
        eve.expectLine("@account=Anne :anna!~anna@127.0.0.1 ACCOUNT bob");
    }

    @Test
    void answersInOneBatchUnderALabel() {
        TestClient anne = server.join("anna", "sasl", "batch", "labeled-response", "account-notify");
        anne.send("@label=l1 AUTHENTICATE PLAIN").expectNextLine("@label=l1 :causerie.local AUTHENTICATE +");
        List<Message> answers = anne.send("@label=l2 AUTHENTICATE " + RIGHT).sync();
        assertEquals("l2", answers.get(0).tags().values().get("label"));
        assertEquals(
                List.of("BATCH", "900", "ACCOUNT", "903", "BATCH"),
                answers.stream().map(Message::verb).toList());
    }

    @Test
    void bansByAccount() {
        TestClient eve = server.join("eve").enter("#room");
        eve.send("MODE #room +b account:anne").expect("MODE", "#room", "+b", "a:anne");
        TestClient anne = server.join("anna", "sasl").enter("#room").send("PART #room");
        logIn(anne.enter("#room"), RIGHT).expect("903");
        anne.send("PRIVMSG #room :hi").expect("404", "anna", "#room");
        anne.send("PART #room", "JOIN #room").expect("474", "anna", "#room");
    }

    @Test
    void keepsTheAccountsNameForItsOwner() {
        server.join("eve").send("NICK anne").expect("433", "eve", "anne");
        server.join("tom").send("NICK bOb").expect("433", "tom", "bOb");
        server.join("mallory").send("NICK b0b").expect("433", "mallory", "b0b");
        TestClient anne = server.join("anna", "sasl");
        logIn(anne, RIGHT).expect("903");
        anne.send("NICK Anne").expect("NICK", "Anne");
        anne.send("NICK bob").expect("433", "Anne", "bob");
    }

    @Test
    void refusesTheNameAtTheWelcomeToThoseWhoHaveNotLoggedIn() {
        TestClient eve = server.connect().send("NICK anne", "USER eve 0 * :Eve");
        eve.expectNextLine(":causerie.local 433 * anne :Nickname belongs to an account: log in to it to have it");
        eve.send("NICK eve").expect("001", "eve");
    }

    @Test
    void givesTheNameToTheOwnerWhoSaysItBeforeLoggingIn() {
        TestClient anne = asking().send("NICK anne", "USER anne 0 * :Anne");
        server.connect().send("NICK anne");
        logIn(anne, RIGHT).expect("903");
        anne.send("CAP END").expect("001", "anne");
    }
}
