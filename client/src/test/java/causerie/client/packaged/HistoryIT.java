package causerie.client.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The two packaged jars: somebody reads what was said before she came, earlier, and while she was away. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class HistoryIT {
    private static final int SAID = 120;
    private static final String SECRET = "only for this test";
    private static final String HASH = "$pbkdf2-sha512$i=210000$oAEahHs+5f79NYoSoMHPNA$GIcLzhlO0Mcu7"
            + "JNdhvsCofuBmJH9uyO44/92OqDmCfg0X4Uka+Y0ttHmYxfhA/0sd+nREySZbPsESJyRtm8Icw";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyLineIsReadOnceWhenAndHoweverItCame() throws Exception {
        Path config = folder.resolve("server.toml");
        Files.writeString(config, "flood-rate = 0\n[operator.root]\npassword-hash = \"" + HASH + "\"\n");
        try (Program server = Packaged.server("--config", config.toString());
                PlainClient bob = new PlainClient("Bob", Packaged.port(server))) {
            IntStream.rangeClosed(1, SAID).forEach(i -> bob.send("PRIVMSG #general :line " + i + "."));
            bob.send("PING said");
            bob.awaitLine("said");
            try (Program anne = Packaged.client("Anne", Packaged.port(server), folder)) {
                readsWhatWasSaidBefore(anne);
                scrollsUp(anne);
                isThrownOutAndComesBack(anne, bob);
                readsEachLineOnce(anne);
            }
        }
    }

    private static void readsWhatWasSaidBefore(Program anne) throws IOException {
        anne.awaitLine("line 120.");
        anne.awaitLine("line 72.");
        assertEquals(List.of(), anne.linesWith("line 71."));
        anne.enter(ClientDriver.PICTURE + "history-latest");
    }

    private static void scrollsUp(Program anne) throws IOException {
        goToTimeline(anne);
        anne.enter(ClientDriver.KEY + "HOME");
        anne.awaitLine("line 22.");
        assertEquals(List.of(), anne.linesWith("line 21."));
        anne.enter(ClientDriver.PICTURE + "history-earlier");
        anne.enter(ClientDriver.KEY + "HOME");
        anne.awaitLine("line 1.");
    }

    /** From the field to write in over the people and the rooms; the focus may arrive later than the next key. */
    private static void goToTimeline(Program anne) throws IOException {
        anne.awaitLine(ClientDriver.FOCUS);
        while (!focus(anne).get(focus(anne).size() - 1).endsWith(ClientDriver.TIMELINE)) {
            int before = focus(anne).size();
            anne.enter(ClientDriver.KEY + "F6");
            anne.awaitUntil("the focus elsewhere", () -> focus(anne).size() > before);
        }
    }

    private static List<String> focus(Program anne) {
        return anne.linesWith(ClientDriver.FOCUS);
    }

    private static void isThrownOutAndComesBack(Program anne, PlainClient bob) {
        bob.send("OPER root :" + SECRET);
        bob.awaitLine(" 381 ");
        bob.send("KILL Anne :go");
        bob.send("PRIVMSG #general :while Anne was away");
        anne.awaitLine("while Anne was away");
        bob.send("PRIVMSG #general :welcome back");
        anne.awaitLine("welcome back");
    }

    private static void readsEachLineOnce(Program anne) throws IOException {
        anne.enter(ClientDriver.KEY + "END");
        anne.enter(ClientDriver.PICTURE + "history-returned");
        anne.enter(ClientDriver.READ);
        anne.awaitLine(ClientDriver.READING + "end");
        List<String> read = anne.linesWith(ClientDriver.READING).stream()
                .filter(line -> line.contains("Bob, "))
                .map(line -> line.replaceFirst(".*: ", ""))
                .toList();
        List<String> said = Stream.concat(
                        IntStream.rangeClosed(1, SAID).mapToObj(i -> "line " + i + "."),
                        Stream.of("while Anne was away", "welcome back"))
                .toList();
        assertEquals(said, read);
    }
}
