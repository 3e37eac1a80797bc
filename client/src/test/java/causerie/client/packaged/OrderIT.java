package causerie.client.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two people in their windows and the packaged server: what one of them does to keep order, and to hear no more. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
final class OrderIT {
    private static final String WRITE = "Write to everybody in garden";
    private static final String WHY = "Reason (may be left empty)";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRoomIsKeptInOrderAndSomebodyIsIgnored() throws Exception {
        try (Program server = Packaged.server("--data", folder.resolve("data").toString())) {
            int port = Packaged.port(server);
            try (Program anne = Packaged.client("Anne", port, folder);
                    Program bob = Packaged.client("Bob", port, folder)) {
                comeTogether(anne, bob);
                lookAt(anne);
                keepOrder(anne, bob);
                ignore(anne, bob);
            }
        }
    }

    /** Whoever opens a room keeps order in it. */
    private static void comeTogether(Program anne, Program bob) throws Exception {
        anne.awaitLine(ClientDriver.FOCUS + "Write to everybody in general");
        bob.awaitLine(ClientDriver.FOCUS + "Write to everybody in general");
        anne.enter("/join garden");
        anne.awaitLine("Anne joined the room.");
        bob.enter("/join garden");
        anne.awaitLine("Bob joined the room.");
    }

    private static void lookAt(Program anne) throws Exception {
        focusAfter(anne, "Write", () -> anne.enter("/whois Bob"));
        focusAfter(anne, WRITE, () -> anne.enter(ClientDriver.KEY + "ESCAPE"));
    }

    private static void keepOrder(Program anne, Program bob) throws Exception {
        anne.enter("/voice Bob");
        bob.awaitLine("Anne gave Bob a voice.");
        focusAfter(anne, WHY, () -> anne.enter("/ban Bob"));
        focusAfter(anne, WRITE, () -> anne.enter("too loud"));
        bob.awaitLine("Bob was removed by Anne (too loud).");
        anne.awaitLine("Anne has banned everybody called bob.");
        bob.enter("/join garden");
        bob.awaitLine("You are not allowed into garden.");
        anne.enter("/unban bob");
        anne.awaitLine("Anne has lifted the ban on everybody called bob.");
        bob.enter("/join garden");
        bob.awaitLine(ClientDriver.FOCUS + WRITE);
    }

    private static void ignore(Program anne, Program bob) throws Exception {
        anne.enter("/ignore Bob");
        anne.enter("one");
        bob.awaitLine(": one");
        bob.enter("unheard");
        bob.awaitLine(": unheard");
        bob.enter("/me waves");
        anne.enter("/unignore Bob");
        anne.enter("two");
        bob.awaitLine(": two");
        bob.enter("heard");
        anne.awaitLine(": heard");
        assertEquals(List.of(), anne.linesWith("unheard"));
    }

    private interface Doing {
        void act() throws Exception;
    }

    /** Does something that takes the focus elsewhere. */
    private static void focusAfter(Program person, String focus, Doing doing) throws Exception {
        String line = ClientDriver.FOCUS + focus;
        int before = person.linesWith(line).size();
        doing.act();
        person.awaitUntil(focus, () -> person.linesWith(line).size() > before);
    }
}
