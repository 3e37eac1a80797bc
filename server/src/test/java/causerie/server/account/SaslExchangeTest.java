package causerie.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.account.SaslExchange.Progress;
import causerie.server.config.Account;
import causerie.server.config.ScramVerifier;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/sasl-3.1">sasl</a>, without a connection. */
final class SaslExchangeTest {
    private static final byte[] SALT = new byte[ScramVerifier.SALT_BYTES];

    /** Knows Anne, and Peter, whose password is long. */
    private static final Accounts ACCOUNTS = KnownAccounts.of(
            new Account("Anne", ScramVerifier.of("sésame", SALT, 1000)),
            new Account("Peter", ScramVerifier.of("p".repeat(293), SALT, 1000)),
            new Account("Paula", ScramVerifier.of("p".repeat(500), SALT, 1000)));

    private final SaslExchange exchange = new SaslExchange(SaslMechanism.PLAIN, ACCOUNTS, Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"\0anne\0sésame", "anne\0anne\0sésame", "ANNE\0Anne\0sésame"})
    void plainProvesTheAccountAsItIsWritten(String response) {
        assertEquals(Optional.of("Anne"), account(response));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0anne\0wrong",
                "\0bob\0sésame",
                "bob\0anne\0sésame",
                "\0\0sésame",
                "\0anne\0",
                "anne\0sésame",
                "\0anne\0sésame\0",
                "anne",
                ""
            })
    void plainProvesNothingOtherwise(String response) {
        assertEquals(Optional.empty(), account(response));
    }

    @Test
    void takesNoPasswordThatIsNotUtf8() {
        exchange.take(base64(new byte[] {0, 'a', 'n', 'n', 'e', 0, 'p', (byte) 0xff}));
        assertEquals(Optional.empty(), proven());
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "AGFubm", "AGFub mUA", "é"})
    void takesNothingThatIsNotBase64(String chunk) {
        assertEquals(Progress.COMPLETE, exchange.take(chunk));
        assertEquals(Optional.empty(), proven());
    }

    @Test
    void waitsForTheNextPieceAfter400Bytes() {
        // "If the last chunk was exactly 400 bytes long, it must also be followed by AUTHENTICATE + to signal end of
        // response."
        String response = base64(("\0peter\0" + "p".repeat(293)).getBytes(StandardCharsets.UTF_8));
        assertEquals(400, response.length());
        assertEquals(Progress.INCOMPLETE, exchange.take(response));
        assertEquals(Progress.COMPLETE, exchange.take("+"));
        assertEquals(Optional.of("Peter"), proven());
    }

    @Test
    void joinsPieces() {
        String response = base64(("\0paula\0" + "p".repeat(500)).getBytes(StandardCharsets.UTF_8));
        assertEquals(Progress.INCOMPLETE, exchange.take(response.substring(0, 400)));
        assertEquals(Progress.COMPLETE, exchange.take(response.substring(400)));
        assertEquals(Optional.of("Paula"), proven());
    }

    @Test
    void takesPiecesOf400BytesAndNotOf401() {
        assertEquals(Progress.INCOMPLETE, exchange.take("A".repeat(400)));
        assertEquals(Progress.TOO_LONG, exchange.take("A".repeat(401)));
    }

    @Test
    void takes2000BytesInAllAndNotOneMore() {
        // "The server MAY place a limit on the total length of a response."
        for (int i = 0; i < 5; i++) {
            assertEquals(Progress.INCOMPLETE, exchange.take("A".repeat(400)));
        }
        assertEquals(Progress.TOO_LONG, exchange.take("A"));
    }

    @ParameterizedTest
    @CsvSource({"297,396,", "298,400,+", "300,400,+", "301,400,AA=="})
    void sendsAChallengeInPiecesOf400Bytes(int bytes, int first, @Nullable String second) {
        // The server's challenges are split to 400-byte chunks as the client's responses are.
        List<String> chunks = SaslExchange.chunks(new SaslStep.Challenge("\0".repeat(bytes)));
        assertEquals(first, chunks.get(0).length());
        assertEquals(Optional.ofNullable(second).stream().toList(), chunks.subList(1, chunks.size()));
    }

    @Test
    void remembersWhomTheClientSaysItIs() {
        assertEquals(Optional.empty(), exchange.claimed());
        assertEquals(Optional.empty(), account("\0bob\0wrong"));
        assertEquals(Optional.of("bob"), exchange.claimed());
    }

    private Optional<String> account(String response) {
        assertEquals(
                Progress.COMPLETE,
                exchange.take(response.isEmpty() ? "+" : base64(response.getBytes(StandardCharsets.UTF_8))));
        return proven();
    }

    /** What the mechanism says, however often it may be asked. */
    private Optional<String> proven() {
        Optional<SaslStep> step = exchange.answer();
        if (step.isPresent() && step.get() instanceof SaslStep.Guess guess) {
            step = guess.check().get();
        }
        return step.filter(SaslStep.Proven.class::isInstance)
                .map(SaslStep.Proven.class::cast)
                .map(SaslStep.Proven::account);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
