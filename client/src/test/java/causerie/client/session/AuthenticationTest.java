package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.NetworkEditor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Logging in to the account of our name. Whether the proofs are right, {@link ScramTest} and a real server find out. */
final class AuthenticationTest {
    private final ScriptedSession script = new ScriptedSession(
            new NetworkEditor(), new Login("Anne", Optional.of("sésame"), "Anne"), List.of(), false);

    private void offer(String capabilities) {
        script.session.start();
        assertEquals(List.of("CAP LS 302"), script.sent(), "who we are and the password can wait");
        script.feed(":irc.test CAP * LS :" + capabilities, ":irc.test CAP * ACK :" + capabilities);
    }

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Up to our proof. */
    private void prove() {
        offer("sasl");
        assertEquals(List.of("CAP REQ sasl", "AUTHENTICATE SCRAM-SHA-256"), script.sent());
        script.feed("AUTHENTICATE +");
        String first = sentWords();
        assertTrue(first.startsWith("n,,n=Anne,r="), first);
        String nonce = first.substring("n,,n=Anne,r=".length());
        script.feed("AUTHENTICATE " + base64("r=" + nonce + "more,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"));
        String last = sentWords();
        assertTrue(last.startsWith("c=biws,r=" + nonce + "more,p="), last);
    }

    private String sentWords() {
        List<String> sent = script.sent();
        assertEquals(1, sent.size(), sent::toString);
        String words = sent.get(0).substring("AUTHENTICATE ".length());
        return new String(Base64.getDecoder().decode(words), StandardCharsets.UTF_8);
    }

    @Test
    void comesInWithoutSayingThePasswordOnceItHasServed() {
        prove();
        script.feed(":irc.test 900 * *!*@* Anne :You are now logged in as Anne", ":irc.test 903 * :Done");
        assertEquals(List.of("NICK Anne", "USER Anne 0 * Anne", "CAP END"), script.sent());
    }

    @Test
    void trustsNoServerThatDoesNotKnowThePassword() {
        prove();
        script.feed("AUTHENTICATE " + base64("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
        assertEquals(List.of("AUTHENTICATE *"), script.sent());
    }

    @Test
    void takesItForTheServersPasswordWhereItIsNotThatOfAnAccount() {
        prove();
        script.feed(":irc.test 904 * :SASL authentication failed");
        assertEquals(List.of("PASS sésame", "NICK Anne", "USER Anne 0 * Anne", "CAP END"), script.sent());
        script.feed(":irc.test 001 Anne :Welcome");
        assertEquals(1, script.letIn);
    }

    @Test
    void saysThatThePasswordIsWrongWhereTheNameBelongsToAnAccount() {
        prove();
        script.feed(":irc.test 904 * :SASL authentication failed", ":irc.test 433 * Anne :belongs to an account");
        assertEquals(LoginFailure.Reason.WRONG_PASSWORD, script.failures.get(0).reason());
    }

    @Test
    void givesThePasswordToAServerWithoutAccounts() {
        offer("message-tags");
        assertEquals(
                List.of("CAP REQ message-tags", "PASS sésame", "NICK Anne", "USER Anne 0 * Anne", "CAP END"),
                script.sent());
    }

    @Test
    void givesThePasswordToAServerWithoutCapabilities() {
        script.session.start();
        script.forget();
        script.feed(":irc.test 421 * CAP :Unknown command");
        assertEquals(List.of("PASS sésame", "NICK Anne", "USER Anne 0 * Anne"), script.sent());
    }
}
