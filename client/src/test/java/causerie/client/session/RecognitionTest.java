package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Trouble;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the secret is kept by which a server knows us again. */
final class RecognitionTest {
    private static final String CAPABILITIES = "causerie/session message-tags";

    private static ScriptedSession broken() {
        ScriptedSession script = ScriptedSession.inTea(CAPABILITIES);
        script.feed(":irc.test SESSION TOKEN secret");
        script.session.closed(Trouble.LOST);
        return script.next();
    }

    private static ScriptedSession asking() {
        ScriptedSession script = broken();
        script.session.start();
        script.feed(":irc.test CAP * LS :" + CAPABILITIES, ":irc.test CAP * ACK :" + CAPABILITIES);
        return script;
    }

    @ParameterizedTest
    @CsvSource({"INVALID_TOKEN, ''", "TEMPORARILY_UNAVAILABLE, secret"})
    void isForgottenWhenItIsWorthNothing(String code, String kept) {
        ScriptedSession script = asking();
        script.feed(":irc.test FAIL SESSION " + code + " RESUME :No");
        assertEquals(kept, script.session.carried().token().orElse(""));
    }

    @Test
    void isThatOfTheLatestConnection() {
        ScriptedSession script = asking();
        script.feed(":irc.test FAIL SESSION TEMPORARILY_UNAVAILABLE RESUME :No", ":irc.test 001 Anne :Welcome");
        script.feed(":irc.test SESSION TOKEN another");
        assertEquals(Optional.of("another"), script.session.carried().token());
    }
}
