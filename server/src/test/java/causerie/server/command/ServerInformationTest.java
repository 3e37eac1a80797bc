package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server tells about itself: VERSION, TIME, INFO, ADMIN, LINKS. */
final class ServerInformationTest {
    @RegisterExtension
    final TestServer server = TestServer.start("--admin-place", "Third floor", "--admin-email", "anne@chat.example");

    private final TestClient anne = server.join("anne");

    @Test
    void tellsItsVersionAndWhatItSupports() {
        // "the given server SHOULD respond with one RPL_VERSION reply and one or more RPL_ISUPPORT replies"
        anne.send("VERSION").expect("351", "anne", "causerie", "causerie.local");
        anne.expect("005", "anne");
    }

    @Test
    void tellsTheTime() {
        anne.send("TIME")
                .expectLine(":causerie.local 391 anne causerie.local 1772366400 :Sun, 1 Mar 2026 12:00:00 GMT");
    }

    @Test
    void tellsWhatItIs() {
        // "zero or more RPL_INFO replies, followed by one RPL_ENDOFINFO numeric"
        assertEquals("371", anne.send("INFO").expect("371", "anne").verb());
        anne.expectLine(":causerie.local 374 anne :End of INFO list");
    }

    @Test
    void tellsWhoRunsIt() {
        anne.send("ADMIN").expectLine(":causerie.local 256 anne causerie.local :Administrative info");
        anne.expectNextLine(":causerie.local 257 anne :Third floor");
        anne.expectNextLine(":causerie.local 258 anne :");
        anne.expectNextLine(":causerie.local 259 anne anne@chat.example");
    }

    @Test
    void saysWhenNobodyKnowsWhoRunsIt() {
        try (TestServer nobodys = TestServer.start()) {
            nobodys.join("anne").send("ADMIN").expect("423", "anne", "causerie.local");
        }
    }

    @Test
    void isTheOnlyServer() {
        anne.send("LINKS").expectLine(":causerie.local 364 anne causerie.local causerie.local :0 Causerie");
        anne.expectNextLine(":causerie.local 365 anne * :End of /LINKS list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERSION", "TIME", "INFO", "ADMIN", "MOTD", "LUSERS *"})
    void answersForItselfAlone(String question) {
        // "If <target> is given and a matching server cannot be found, the server will respond with the
        // ERR_NOSUCHSERVER
        // numeric"
        anne.send(question + " elsewhere.example").expect("402", "anne", "elsewhere.example");
        anne.send(question + " *.local", question + " anne").expectNo("402");
    }
}
