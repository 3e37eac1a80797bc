package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.AnyText;
import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** Any text, cut into pieces in any way, is the same text on the other side. */
final class MultilineTextTest {
    private static final Store<Talk> TALK = Store.create("talk", Lifespan.RUN, Talk::new);

    /** Three in conversation. */
    private static final class Talk {
        final TestServer server = TestServer.start();
        final TestClient anne = server.join("anne", "batch", "draft/multiline");
        final TestClient capable = server.join("capable", "batch", "draft/multiline");
        final TestClient plain = server.join("plain");
    }

    @BeforeContainer
    static void begin() {
        TALK.get().anne.sync();
    }

    @AfterContainer
    static void end() {
        TALK.get().server.close();
    }

    /** Lines, each in pieces; a blank line has none. */
    @Provide
    static Arbitrary<List<List<String>>> texts() {
        Arbitrary<String> pieces = AnyText.without("\0\r\n").filter(piece -> !piece.isEmpty());
        return pieces.list()
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(lines -> lines.stream().anyMatch(line -> !line.isEmpty()));
    }

    @Property(tries = 300)
    void arrivesAsItWasSent(@ForAll("texts") List<List<String>> text) {
        Talk talk = TALK.get();
        talk.anne.send("BATCH +1 draft/multiline #general");
        for (List<String> line : text) {
            talk.anne.send("@batch=1 PRIVMSG #general :" + (line.isEmpty() ? "" : line.get(0)));
            line.stream()
                    .skip(1)
                    .forEach(piece -> talk.anne.send("@batch=1;draft/multiline-concat PRIVMSG #general :" + piece));
        }
        talk.anne.send("BATCH -1");

        assertEquals(joined(text), heard(talk.capable));
        List<String> pieces = text.stream().flatMap(List::stream).toList();
        for (String piece : pieces) {
            assertEquals(piece, talk.plain.expect("PRIVMSG", "#general").lastParam());
        }
        talk.plain.expectNo("PRIVMSG", "BATCH");
    }

    private static String joined(List<List<String>> text) {
        return String.join(
                "\n", text.stream().map(line -> String.join("", line)).toList());
    }

    /** "Line messages are joined by a single line feed (\n) byte unless the draft/multiline-concat message tag is sent". */
    private static String heard(TestClient client) {
        client.expect("BATCH", "+m", "draft/multiline", "#general");
        List<Message> lines = new ArrayList<>(client.until("BATCH"));
        lines.remove(lines.size() - 1);
        StringBuilder text = new StringBuilder(lines.remove(0).lastParam());
        for (Message line : lines) {
            boolean continued = line.tags().get("draft/multiline-concat").isPresent();
            text.append(continued ? "" : "\n").append(line.lastParam());
        }
        return text.toString();
    }
}
