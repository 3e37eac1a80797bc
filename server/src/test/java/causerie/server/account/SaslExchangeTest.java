package causerie.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.account.SaslExchange.Progress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** <a href="https://ircv3.net/specs/extensions/sasl-3.1">sasl</a>, without a connection. */
final class SaslExchangeTest {
    private final SaslExchange exchange = new SaslExchange(SaslMechanism.PLAIN);

    /** Knows Anne, whose password is of 300 letters or of six. */
    private static final class OnlyAnne implements Accounts {
        @Override
        public List<String> names() {
            return List.of("Anne");
        }

        @Override
        public Optional<String> find(String name) {
            return name.toLowerCase(Locale.ROOT).equals("anne") ? Optional.of("Anne") : Optional.empty();
        }

        @Override
        public Optional<String> authenticate(String name, String password) {
            return find(name).filter(anne -> password.equals("sésame") || password.matches("p+"));
        }
    }

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
        assertEquals(Optional.empty(), exchange.account(new OnlyAnne()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "AGFubm", "AGFub mUA", "é"})
    void takesNothingThatIsNotBase64(String chunk) {
        assertEquals(Progress.COMPLETE, exchange.take(chunk));
        assertEquals(Optional.empty(), exchange.account(new OnlyAnne()));
    }

    @Test
    void waitsForTheNextPieceAfter400Bytes() {
        // "If the last chunk was exactly 400 bytes long, it must also be followed by AUTHENTICATE + to signal end of
        // response."
        String response = base64(("\0anne\0" + "p".repeat(294)).getBytes(StandardCharsets.UTF_8));
        assertEquals(400, response.length());
        assertEquals(Progress.INCOMPLETE, exchange.take(response));
        assertEquals(Progress.COMPLETE, exchange.take("+"));
        assertEquals(Optional.of("Anne"), exchange.account(new OnlyAnne()));
    }

    @Test
    void joinsPieces() {
        String response = base64(("\0anne\0" + "p".repeat(500)).getBytes(StandardCharsets.UTF_8));
        assertEquals(Progress.INCOMPLETE, exchange.take(response.substring(0, 400)));
        assertEquals(Progress.COMPLETE, exchange.take(response.substring(400)));
        assertEquals(Optional.of("Anne"), exchange.account(new OnlyAnne()));
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

    private Optional<String> account(String response) {
        assertEquals(
                Progress.COMPLETE,
                exchange.take(response.isEmpty() ? "+" : base64(response.getBytes(StandardCharsets.UTF_8))));
        return exchange.account(new OnlyAnne());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
