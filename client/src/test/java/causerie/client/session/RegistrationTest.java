package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Network;
import causerie.client.model.NetworkEditor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegistrationTest {
    private final ScriptedSession script = new ScriptedSession();

    @Test
    void asksForCapabilitiesFirstThenGivesTheName() {
        script.session.start();
        assertEquals(List.of("CAP LS 302", "NICK Anne", "USER Anne 0 * Anne"), script.sent());
        assertEquals(Network.Phase.JOINING, script.network().phase());
    }

    @Test
    void givesThePasswordBeforeTheName() {
        Login login = new Login("Anne", Optional.of("s3cret word"), "Anne of Green Gables");
        ScriptedSession withPassword = new ScriptedSession(new NetworkEditor(), login, List.of(), false);
        withPassword.session.start();
        withPassword.feed(":irc.test CAP * LS :tls");
        assertEquals(
                List.of(
                        "CAP LS 302",
                        "PASS :s3cret word",
                        "NICK Anne",
                        "USER Anne 0 * :Anne of Green Gables",
                        "CAP END"),
                withPassword.sent());
    }

    @Test
    void doesNotShowThePasswordInText() {
        assertEquals("Login[Anne]", new Login("Anne", Optional.of("s3cret"), "Anne").toString());
    }

    @Test
    void makesAUserNameThatEveryServerTakes() {
        ScriptedSession hebrew = new ScriptedSession(new NetworkEditor(), Login.of("אסתר"), List.of(), false);
        hebrew.session.start();
        assertTrue(hebrew.sent().contains("USER causerie 0 * אסתר"));
    }

    @Test
    void isInWithTheNameThatTheServerGives() {
        script.session.start();
        script.feed(":irc.test 001 Ann :Welcome");
        assertEquals(1, script.letIn);
        assertEquals("Ann", script.network().nick());
        assertEquals(Network.Phase.ONLINE, script.network().phase());
    }

    @Test
    void offersAnotherNameWhenTheNameIsTaken() {
        script.session.start();
        script.feed(":irc.test 433 * Anne :Nickname is already in use");
        assertEquals(List.of(new LoginFailure(LoginFailure.Reason.NAME_TAKEN, "Anne2")), script.failures);
    }

    @Test
    void saysThatANameIsImpossible() {
        script.session.start();
        script.feed(":irc.test 432 * Anne :Erroneous nickname");
        assertEquals(LoginFailure.Reason.NAME_INVALID, script.failures.get(0).reason());
    }

    @Test
    void doesNotEvenAskWithANameThatNoLineCanCarry() {
        ScriptedSession spaced = new ScriptedSession(new NetworkEditor(), Login.of("An ne"), List.of(), false);
        spaced.session.start();
        assertEquals(LoginFailure.Reason.NAME_INVALID, spaced.failures.get(0).reason());
    }

    @Test
    void saysThatThePasswordIsWrong() {
        script.session.start();
        script.feed(":irc.test 464 * :Password incorrect", "ERROR :Closing link");
        assertEquals(1, script.failures.size());
        assertEquals(LoginFailure.Reason.WRONG_PASSWORD, script.failures.get(0).reason());
    }

    @Test
    void keepsTheServersWordsWhenItCloses() {
        script.session.start();
        script.feed("ERROR :Too many connections from your address");
        assertEquals(
                List.of(new LoginFailure(LoginFailure.Reason.CLOSED, "Too many connections from your address")),
                script.failures);
    }

    @Test
    void answersPingBeforeBeingLetIn() {
        script.session.start();
        script.forget();
        script.feed("PING :12345");
        assertEquals(List.of("PONG 12345"), script.sent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "220 mail.example ESMTP ready",
                "421 4.3.2 Service not available",
                "001 Anne :a welcome of nobody",
                "GET nothing",
                "OK MPD 0 23 0"
            })
    void knowsWhatIsNoChatServer(String line) {
        script.session.start();
        script.feed(line);
        assertEquals(List.of(LoginFailure.of(LoginFailure.Reason.NOT_A_CHAT_SERVER)), script.failures);
    }

    @Test
    void takesALineThatIsNoMessageForAnotherKindOfServer() {
        script.session.start();
        script.session.receiveDefect();
        assertEquals(List.of(LoginFailure.of(LoginFailure.Reason.NOT_A_CHAT_SERVER)), script.failures);
    }

    @Test
    void passesOverABadLineOnceIn() {
        ScriptedSession online = ScriptedSession.online("");
        online.session.receiveDefect();
        assertEquals(List.of(), online.failures);
    }

    @Test
    void passesOverNumericsOfTheServerThatAreNotAboutGettingIn() {
        script.session.start();
        script.feed(":irc.test 020 * :Please wait", ":irc.test NOTICE * :*** Looking up your hostname");
        assertEquals(List.of(), script.failures);
    }
}
