package causerie.client.ui.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.session.LoginFailure;
import causerie.client.session.LoginFailure.Reason;
import causerie.client.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LoginProblemTest {
    private static final LoginForm FORM = new LoginForm("Anne", "office:7000", Optional.of("peach"));

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsASentenceWithAnAdviceInEachLanguage(Reason reason) {
        for (String language : List.of("en", "fr")) {
            LoginProblem problem = LoginProblem.of(LoginFailure.of(reason), FORM, Texts.in(language));
            assertTrue(problem.sentence().endsWith("."), problem.sentence());
            assertFalse(problem.advice().isBlank(), reason.name());
            assertTrue(
                    problem.sentence().contains(FORM.server())
                            || problem.sentence().contains(FORM.name()),
                    problem.sentence());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNKNOWN_HOST      | SERVER   | No computer is called \u201coffice:7000\u201d here.
            REFUSED           | SERVER   | No chat server answers at office:7000.
            TIMED_OUT         | SERVER   | office:7000 does not answer.
            NOT_A_CHAT_SERVER | SERVER   | What answers at office:7000 is not a chat server.
            NAME_TAKEN        | NAME     | Somebody here is already called Anne.
            WRONG_PASSWORD    | PASSWORD | That is neither your password nor that of office:7000.
            """)
    void whatIsWrongIsToldAtItsField(Reason reason, LoginProblem.Field field, String sentence) {
        LoginProblem problem = LoginProblem.of(LoginFailure.of(reason), FORM, Texts.in("en"));
        assertEquals(sentence, problem.sentence());
        assertEquals(field, problem.field());
    }

    @Test
    void theServersOwnWordsAreRepeated() {
        LoginFailure full = new LoginFailure(Reason.CLOSED, "Full house");
        assertEquals(
                "It said: \u201cFull house\u201d.",
                LoginProblem.of(full, FORM, Texts.in("en")).advice());
    }
}
