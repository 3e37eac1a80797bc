package causerie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The subcommand export, beside a server that runs. */
final class ExportTest {
    private static final String WORDS = "<script>alert(\"1\")</script> & 'caf\u00e9' \\ \u0002bold\u202Edlob";

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @RegisterExtension
    final TestServer server;

    ExportTest(@TempDir Path folder) {
        this.folder = folder;
        this.server = TestServer.start("--data", folder.toString());
    }

    @BeforeEach
    void talk() {
        TestClient anne =
                server.join("anne", "echo-message", "batch", "draft/multiline").enter("#tea");
        anne.send("PRIVMSG #tea :" + WORDS).expect("PRIVMSG");
        server.clock().advance(Duration.ofSeconds(1));
        anne.send("PRIVMSG #tea :\u0001ACTION waves\u0001", "NOTICE @#tea :for ops")
                .expect("NOTICE");
        anne.send(
                        "BATCH +1 draft/multiline #tea",
                        "@batch=1 PRIVMSG #tea :one",
                        "@batch=1 PRIVMSG #tea :two",
                        "BATCH -1")
                .expect("BATCH");
        anne.sync();
        anne.send("PRIVMSG #general :elsewhere", "PRIVMSG anne :private").sync();
    }

    private int export(String... words) {
        CommandLine line = ServerMain.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] all = new String[words.length + 3];
        List.of("export", "--data", folder.toString()).toArray(all);
        System.arraycopy(words, 0, all, 3, words.length);
        return line.execute(all);
    }

    private List<String> lines(String format) {
        assertEquals(0, export("--room", "#TEA", "--format", format), err::toString);
        assertFalse(out.toString().contains("elsewhere") || out.toString().contains("private"));
        return out.toString().lines().toList();
    }

    @Test
    void writesTextWithTimes() {
        List<String> lines = lines("text");
        String time = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d ";
        assertEquals(5, lines.size(), lines::toString);
        assertTrue(lines.get(0).matches(time + "<anne> <script>.*bolddlob"), lines::toString);
        assertTrue(lines.get(1).matches(time + "\\* anne waves"), lines::toString);
        assertTrue(lines.get(2).matches(time + "-anne- \\(@#tea\\) for ops"), lines::toString);
        assertTrue(lines.get(3).matches(time + "<anne> one"), lines::toString);
        assertEquals("    two", lines.get(4));
    }

    @Test
    void writesJson() {
        List<String> lines = lines("json");
        assertEquals("[", lines.get(0));
        assertTrue(
                lines.get(1)
                        .endsWith(
                                "\"text\":\"<script>alert(\\\"1\\\")</script> & 'caf\u00e9' \\\\ \\u0002bold\u202Edlob\"},"),
                lines::toString);
        assertTrue(lines.get(1).startsWith("{\"time\":\"2026-03-01T12:00:00.123Z\",\"msgid\":\""), lines::toString);
        assertTrue(lines.get(2).contains("\"kind\":\"action\",\"nick\":\"anne\""), lines::toString);
        assertTrue(lines.get(3).contains("\"target\":\"@#tea\",\"text\":\"for ops\""), lines::toString);
        assertTrue(lines.get(4).endsWith("\"text\":\"one\\ntwo\"}"), lines::toString);
        assertEquals("]", lines.get(5));
    }

    @Test
    void writesHtmlInWhichNothingIsMarkUpThatPeopleWrote() {
        String page = String.join("\n", lines("html"));
        assertTrue(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;caf\u00e9&#39;"), page);
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("default-src 'none'"), page);
        assertTrue(page.contains("<time datetime=\"2026-03-01T12:00:01.123Z\">"), page);
        assertTrue(page.contains("one\ntwo</p>"), page);
    }

    @Test
    void writesAFileThatWasNotThere() throws IOException {
        Path file = folder.resolve("tea.txt");
        assertEquals(0, export("--room", "#tea", "--to", file.toString()), err::toString);
        assertTrue(Files.readString(file).contains("caf\u00e9"));
        assertTrue(out.toString().contains("(4 messages)"), out::toString);
        assertEquals(1, export("--room", "#tea", "--to", file.toString()));
        assertTrue(err.toString().contains("is there already"), err::toString);
    }

    @Test
    void tellsWhatIsWrong() {
        assertEquals(1, export("--room", "#nowhere"));
        assertTrue(err.toString().contains("Nothing is kept of a room '#nowhere'"), err::toString);
        assertEquals(2, export("--room", "#tea", "--format", "pdf"));
        assertTrue(err.toString().contains("json, html, text"), err::toString);
        assertEquals(2, export());
    }

    @Test
    void showsTheNewWordsOfWhatWasChanged() {
        TestClient bob = server.join("bob", "causerie/edit", "echo-message", "message-tags")
                .enter("#cake");
        String msgid = bob.send("PRIVMSG #cake :helo")
                .expect("PRIVMSG")
                .tags()
                .get("msgid")
                .orElseThrow();
        server.clock().advance(Duration.ofSeconds(1));
        bob.send("EDIT #cake " + msgid + " :hello").expect("EDIT");
        for (String format : List.of("text", "html", "json")) {
            assertEquals(0, export("--room", "#cake", "--format", format), err::toString);
        }
        String all = out.toString();
        assertFalse(all.contains("helo"), all);
        assertTrue(all.contains("<bob> hello (edited)"), all);
        assertTrue(all.contains("</b> hello <i>(edited)</i></p>"), all);
        assertTrue(all.contains("\"edited\":\"2026-03-01T12:00:02.123Z\",\"text\":\"hello\""), all);
    }

    /** More than are read at a time. */
    @Test
    void writesAllOfALongTalk() {
        TestClient bob = server.join("bob", "echo-message").enter("#long");
        for (int i = 0; i < 2001; i++) {
            bob.send("PRIVMSG #long :" + i);
        }
        bob.expect("PRIVMSG");
        bob.sync();
        assertEquals(0, export("--room", "#long"), err::toString);
        List<String> lines = out.toString().lines().toList();
        assertEquals(2001, lines.size());
        assertTrue(lines.get(2000).endsWith("<bob> 2000"));
    }
}
