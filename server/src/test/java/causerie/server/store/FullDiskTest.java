package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import causerie.irc.Message;
import causerie.server.kit.ServerProcess;
import causerie.server.kit.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that the system lets write no more: what cannot be kept is said to nobody, and all is well when there is room. */
@Timeout(90)
final class FullDiskTest {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    /** In units of 1024 bytes, for each file: SQLite itself, which is unpacked first, takes 1100. */
    private static final String ROOM = "ulimit -S -f 1600";

    private static final String WORDS = "x".repeat(400);

    @TempDir
    private Path folder;

    @BeforeEach
    void needsLimitsOfFiles() {
        assumeTrue(Files.exists(PRLIMIT), "there is no prlimit here");
    }

    private ServerProcess start(String... options) throws IOException {
        String[] all = new String[options.length + 4];
        List.of("--data", folder.toString(), "--flood-rate", "0").toArray(all);
        System.arraycopy(options, 0, all, 4, options.length);
        return ServerProcess.under(ROOM, List.of(), all).listen();
    }

    private static TestClient join(ServerProcess server, String nick) {
        TestClient client = server.connect();
        client.send("CAP REQ :batch echo-message message-tags labeled-response draft/chathistory"
                + " causerie/edit draft/message-redaction");
        client.register(nick).expect("366");
        return client;
    }

    /** Says the same again and again until it fails; answers with how often it was heard, and with the failure. */
    private static Message talkUntilRefused(TestClient speaker) {
        Message answer = speaker.send("@label=1 PRIVMSG #general :" + WORDS).next();
        while (answer.verb().equals("PRIVMSG")) {
            answer = speaker.send("@label=1 PRIVMSG #general :" + WORDS).next();
        }
        return answer;
    }

    private static void makeRoom(ServerProcess server) throws Exception {
        Process made = new ProcessBuilder(
                        PRLIMIT.toString(), "--pid", String.valueOf(server.pid()), "--fsize=unlimited")
                .inheritIO()
                .start();
        assertEquals(0, made.waitFor());
    }

    @Test
    void tellsTheSenderAndNobodyElseAndRecovers() throws Exception {
        try (ServerProcess server = start()) {
            TestClient anne = join(server, "anne");
            TestClient bob = join(server, "bob");
            anne.expect("JOIN");
            Message refused = talkUntilRefused(anne);
            assertEquals("FAIL", refused.verb(), refused::toString);
            assertEquals(
                    List.of("PRIVMSG", "MESSAGE_NOT_KEPT"), refused.params().subList(0, 2));
            assertEquals("1", refused.tags().get("label").orElse(""), "the answer belongs to the command");
            int echoed = 0;
            for (int i = 0; i < 100; i++) {
                // A short one may still find a place.
                echoed += anne.send("NOTICE #general :short").next().verb().equals("NOTICE") ? 1 : 0;
            }
            assertTrue(echoed < 100, "the disk was not full");
            long heard = bob.sync().stream()
                    .filter(message -> message.lastParam().equals("short"))
                    .count();
            assertEquals(echoed, heard, "others hear what its sender hears, and nothing else");
            makeRoom(server);
            Message found = anne.send("PRIVMSG #general :found").next();
            server.awaitPrinted("storage-failed");
            assertEquals("PRIVMSG", found.verb(), found::toString);
            bob.expect("PRIVMSG", "#general", "found");
            server.awaitPrinted("storage-recovered");
            server.terminate();
            List<String> log = server.allPrinted();
            // Once, until something could be kept again.
            long warnings =
                    log.stream().filter(line -> line.contains("storage-failed")).count();
            assertTrue(warnings <= 1 + echoed, log::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuse", "continue"})
    void changesNoWordsThatItCannotKeep(String otherwise) throws Exception {
        try (ServerProcess server = start("--on-storage-failure", otherwise)) {
            TestClient anne = join(server, "anne");
            TestClient bob = server.join("bob");
            Message first = anne.send("PRIVMSG #general :first").expect("PRIVMSG");
            String edit = "EDIT #general " + first.tags().get("msgid").orElseThrow() + " :";
            int told = 0;
            Message answer = anne.send(edit + told + WORDS).next();
            while (answer.verb().equals("EDIT")) {
                told++;
                answer = anne.send(edit + told + WORDS).next();
            }
            assertEquals(List.of("EDIT", "MESSAGE_NOT_KEPT"), answer.params().subList(0, 2), answer::toString);
            assertTrue(told > 0, "there was room at first");
            long heard = bob.sync().stream()
                    .filter(message -> message.lastParam().startsWith("corrected: "))
                    .count();
            assertEquals(told, heard, "nobody hears what its sender does not");
            String last = told - 1 + WORDS;
            assertTrue(isThere(last, anne), "the words before it stand there");
            // A short change may still find a place.
            Message gone =
                    anne.send(edit.replace("EDIT", "REDACT").replace(" :", "")).next();
            assertEquals(gone.verb().equals("FAIL"), isThere(last, anne), gone::toString);
        }
    }

    private static boolean isThere(String words, TestClient reader) {
        return reader.send("CHATHISTORY LATEST #general * 1").sync().stream()
                .anyMatch(message -> message.lastParam().equals(words));
    }

    @Test
    void goesOnWithoutWhereItIsToldTo() throws Exception {
        try (ServerProcess server = start("--on-storage-failure", "continue")) {
            TestClient anne = join(server, "anne");
            TestClient bob = join(server, "bob");
            anne.expect("JOIN");
            for (int i = 0; i < 2000; i++) {
                String words = i + WORDS;
                anne.send("PRIVMSG #general :" + words).expect("PRIVMSG", "#general", words);
                bob.expect("PRIVMSG", "#general", words);
            }
            server.awaitPrinted("storage-failed");
        }
    }
}
