package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://www.rfc-editor.org/rfc/rfc7677#section-3">RFC 7677, section 3</a>. */
final class ScramTest {
    private static final String CHALLENGE =
            "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

    private final Scram scram = new Scram("user", "pencil", "rOprNGfwEbeRWgbNEkqO");

    @Test
    void proves() {
        assertEquals("n,,n=user,r=rOprNGfwEbeRWgbNEkqO", scram.first());
        assertEquals(
                Optional.of(new Scram.Answer(
                        "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                                + "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                        "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")),
                scram.answer(CHALLENGE));
    }

    @Test
    void writesNamesSoThatTheyStayOneName() {
        assertEquals("n,,n=a=3Db=2Cc,r=nonce", new Scram("a=b,c", "x", "nonce").first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "r=someoneElsesNonce,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                "r=rOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4095",
                "r=rOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=5000001",
                "r=rOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soEsUEjb6gQ=,i=4096",
                "m=x,r=rOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
            })
    void answersNothingElse(String challenge) {
        assertEquals(Optional.empty(), scram.answer(challenge));
    }
}
