package causerie.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.config.Account;
import causerie.server.config.PasswordHash;
import causerie.server.config.ScramVerifier;
import causerie.server.kit.ScramClient;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://www.rfc-editor.org/rfc/rfc5802">RFC 5802</a>, without a connection. */
final class ScramServerTest {
    private static final byte[] SALT = Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ==");
    private static final String NONCE = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    private static final PasswordHash OLD = PasswordHash.parse("$pbkdf2-sha512$i=100000$c2FsdHNhbHRzYWx0c2FsdA$"
                    + "uxZFZpmRS263zKk+4HzOjn9JUBbPEUrTxaPf3R5Qm906+POiiJ0EwLLgsC/lvQMAMrYHJcZ9V6QFequXBAv0dg")
            .orElseThrow();
    private static final Accounts ACCOUNTS = KnownAccounts.of(
            new Account("user", ScramVerifier.of("pencil", SALT, 4096)),
            new Account("a,b=c", ScramVerifier.of("pencil", SALT, 4096)),
            new Account("old", OLD));

    private final ScramServer server = new ScramServer(ACCOUNTS, () -> NONCE);

    private Optional<SaslStep> step(String response) {
        Optional<SaslStep> step = server.answer(response.getBytes(StandardCharsets.UTF_8));
        return step.isPresent() && step.get() instanceof SaslStep.Guess guess
                ? guess.check().get()
                : step;
    }

    private String challenge(String response) {
        return step(response)
                .filter(SaslStep.Challenge.class::isInstance)
                .map(SaslStep.Challenge.class::cast)
                .map(SaslStep.Challenge::text)
                .orElse("");
    }

    private Optional<SaslStep> logIn(ScramClient client) {
        String signature = challenge(client.last(challenge(client.first())));
        assertEquals(client.signature(), signature);
        return step("");
    }

    private static ScramClient client(String header, String name) {
        return new ScramClient(header, name, "abc", "pencil");
    }

    /** The example of <a href="https://www.rfc-editor.org/rfc/rfc7677#section-3">RFC 7677</a>. */
    @Test
    void speaksAsInTheSpecification() {
        assertEquals(
                "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                challenge("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
        assertEquals(
                "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
                challenge("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                        + "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
        assertEquals(Optional.of(new SaslStep.Proven("user")), step(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"n,,|user", "y,,|user", "n,a=user,|user", "n,a=USER,|User", "y,a=a=2Cb=3Dc,|a=2Cb=3Dc"})
    void logsInWhoKnowsThePassword(String header, String name) {
        assertTrue(logIn(client(header, name)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n,,n=user",
                "n,,r=abc,n=user",
                "p=tls-unique,,n=user,r=abc",
                "x,,n=user,r=abc",
                "n,n=user,r=abc",
                "n,user,n=user,r=abc",
                "n,,m=ext,n=user,r=abc",
                "n,,n=,r=abc",
                "n,,n=user,r=",
                "n,,n=user,r=a bc",
                "n,,n=user,r=aéc",
                "n,,n=us=er,r=abc",
                "n,,n=us=2cer,r=abc",
                "n,a=us=er,,n=user,r=abc",
                "n,,n=user,r=abc,",
                "n,,n=user,r=abc,ext",
            })
    void takesNoFirstMessageOfAnotherForm(String first) {
        assertEquals(Optional.empty(), step(first));
    }

    @Test
    void takesExtensionsThatNeedNotBeUnderstood() {
        assertTrue(challenge("n,,n=user,r=abc,x=1,y=2").startsWith("r=abc" + NONCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "c=biws", "c=biws,r=abc,x", "c=biws,r=abc,p=!", "c=!,r=abc,p=AAAA", "r=abc,c=biws,p=AAAA"})
    void takesNoLastMessageOfAnotherForm(String last) {
        challenge("n,,n=user,r=abc");
        assertEquals(Optional.empty(), step(last));
    }

    @Test
    void refusesAWrongPasswordAShortProofAndALongOne() {
        ScramClient wrong = new ScramClient("n,,", "user", "abc", "pen");
        String challenge = challenge(wrong.first());
        assertEquals(Optional.empty(), step(wrong.last(challenge)));
        ScramServer another = new ScramServer(ACCOUNTS, () -> NONCE);
        ScramClient right = client("n,,", "user");
        another.answer(right.first().getBytes(StandardCharsets.UTF_8));
        String last = right.last(challenge);
        String withoutProof = last.substring(0, last.indexOf(",p="));
        byte[] proof = Base64.getDecoder().decode(last.substring(last.indexOf(",p=") + 3));
        for (int bytes : new int[] {1, 31, 33}) {
            byte[] other = Arrays.copyOf(proof, bytes);
            ScramServer fresh = new ScramServer(ACCOUNTS, () -> NONCE);
            fresh.answer(right.first().getBytes(StandardCharsets.UTF_8));
            String response = withoutProof + ",p=" + Base64.getEncoder().encodeToString(other);
            SaslStep.Guess guess = (SaslStep.Guess)
                    fresh.answer(response.getBytes(StandardCharsets.UTF_8)).orElseThrow();
            assertEquals(Optional.empty(), guess.check().get(), bytes + " bytes");
        }
    }

    @Test
    void refusesAnotherNonceThanItHasGiven() {
        ScramClient client = client("n,,", "user");
        String challenge = challenge(client.first());
        assertEquals(Optional.empty(), step(client.last(challenge, "n,,", "abc" + NONCE + "x")));
    }

    @Test
    void refusesAnotherHeaderThanItWasGiven() {
        ScramClient client = client("n,,", "user");
        String challenge = challenge(client.first());
        assertEquals(Optional.empty(), step(client.last(challenge, "y,,", "abc" + NONCE)));
    }

    @Test
    void refusesToLetSomebodyActAsAnother() {
        ScramClient client = client("n,a=old,", "user");
        assertEquals(Optional.empty(), step(client.last(challenge(client.first()))));
    }

    @Test
    void takesOneProofAndNoSecond() {
        ScramClient client = client("n,,", "user");
        String last = client.last(challenge(client.first()));
        assertTrue(!challenge(last).isEmpty());
        assertEquals(Optional.empty(), step(last), "only nothing may follow");
    }

    @Test
    void showsForNobodyTheSameSaltEachTimeAndAsManyRoundsAsOthersHave() {
        String once = new ScramServerTest().challenge("n,,n=Eve,r=abc");
        String again = new ScramServerTest().challenge("n,,n=eve,r=abc");
        String other = new ScramServerTest().challenge("n,,n=tom,r=abc");
        assertEquals(once, again);
        assertTrue(!once.equals(other));
        assertTrue(once.endsWith(",i=600000"), once);
        assertEquals(
                24, once.substring(once.indexOf(",s=") + 3, once.indexOf(",i=")).length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "old"})
    void refusesInTheEndThoseWhoseAccountIsNotThereOrHasAnOlderHash(String name) {
        ScramClient client = new ScramClient("n,,", name, "abc", "secret");
        String challenge = challenge(client.first());
        assertTrue(challenge.startsWith("r=abc"), challenge);
        assertEquals(Optional.empty(), step(client.last(challenge)));
    }
}
