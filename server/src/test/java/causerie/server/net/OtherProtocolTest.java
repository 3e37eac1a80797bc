package causerie.server.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page in somebody's browser can send what it likes to our port; none of it may be taken for that person's words. */
final class OtherProtocolTest {
    private static final String ATTACK = "NICK eve\r\nUSER eve 0 * :Eve\r\nPRIVMSG #general :bought by eve\r\n";
    private static final String NO_WEB_SERVER = "Closing Link: 127.0.0.1 (This is no web server)";

    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "HEAD / HTTP/1.0",
                "POST / HTTP/1.1",
                "POST /",
                "PUT /a?b=c HTTP/1.1",
                "DELETE / HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "CONNECT localhost:6667 HTTP/1.1",
                "TRACE / HTTP/1.1",
                "PATCH / HTTP/1.1",
                "PROPFIND / HTTP/1.1",
                "PRI * HTTP/2.0",
                "GET /a\u2028b HTTP/1.1"
            })
    void endsWhoeverBeginsWithAnHttpRequestAndDoesNothingOfIt(String request) {
        TestClient browser =
                server.connect().sendText(request + "\r\nHost: localhost:6667\r\nContent-Length: 80\r\n\r\n" + ATTACK);
        browser.expectNextLine("ERROR :" + NO_WEB_SERVER);
        browser.expectEnd();
        server.awaitEmptyBut(1);
        anne.expectNo("JOIN", "PRIVMSG");
    }

    @Test
    void endsARequestWhoseFirstLineIsTooLongToBeSeen() {
        TestClient browser = server.connect()
                .sendText("GET /" + "a".repeat(10_000) + " HTTP/1.1\r\nHost: localhost:6667\r\n\r\n" + ATTACK);
        assertEquals("417", browser.next().verb());
        assertEquals(NO_WEB_SERVER, browser.expectEnd());
        anne.expectNo("JOIN", "PRIVMSG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1", "POST / HTTP/1.1", "Host: x"})
    void onlyWondersAboutTheSameLineFromSomebodyWhoHasJoined(String line) {
        anne.send(line).expect("421");
    }

    @Test
    void endsWhoeverBeginsATlsHandshake() {
        // A ClientHello, as far as it matters here: record type, version, length, and no line ending.
        TestClient browser =
                server.connect().sendBytes(HexFormat.of().parseHex("1603010200010001fc0303" + "5a".repeat(100)));
        assertEquals("Closing Link: 127.0.0.1 (This port speaks plain text, not TLS)", browser.expectEnd());
    }
}
