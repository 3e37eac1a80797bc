package causerie.client.packaged;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two people in their windows, by keyboard alone, and the packaged server: what they do to each other's messages. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
final class MessageDeedsIT {
    private static final String WRITE = "Write to everybody in general";
    private static final String MESSAGES = ClientDriver.TIMELINE;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void messagesAreAnsweredReactedToChangedAndDeleted() throws Exception {
        try (Program server = Packaged.server("--data", folder.resolve("data").toString())) {
            int port = Packaged.port(server);
            try (Program anne = Packaged.client("Anne", port, folder);
                    Program bob = Packaged.client("Bob", port, folder)) {
                anne.awaitLine("Anne");
                bob.awaitLine("Bob");
                bob.awaitLine(ClientDriver.FOCUS + WRITE);
                anne.awaitLine(ClientDriver.FOCUS + WRITE);
                anne.enter("shall we meet");
                bob.awaitLine("shall we meet");
                answerAndReact(anne, bob);
                changeAndDelete(anne, bob);
            }
            try (Program carol = Packaged.client("Carol", port, folder)) {
                carol.awaitLine(": shall we meet thumbs up: Bob.");
                carol.awaitLine(": thursday In reply to Anne: shall we meet (changed)");
            }
        }
    }

    private static void answerAndReact(Program anne, Program bob) throws Exception {
        toLastMessage(bob);
        press(bob, "R", WRITE);
        bob.enter("thurs");
        anne.awaitLine(": thurs In reply to Anne: shall we meet");
        toLastMessage(bob);
        bob.enter(ClientDriver.KEY + "UP");
        press(bob, "E", "thumbs up");
        press(bob, "ENTER", MESSAGES);
        anne.awaitLine(": shall we meet thumbs up: Bob.");
    }

    private static void changeAndDelete(Program anne, Program bob) throws Exception {
        bob.enter(ClientDriver.KEY + "END");
        press(bob, "F2", WRITE);
        bob.enter("day");
        anne.awaitLine(": thursday In reply to Anne: shall we meet (changed)");
        anne.enter("an error");
        bob.awaitLine("an error");
        toLastMessage(anne);
        press(anne, "DELETE", "Delete");
        press(anne, "ENTER", MESSAGES);
        bob.awaitLine("Message deleted");
    }

    /** From where one writes, past the people and the rooms. */
    private static void toLastMessage(Program person) throws Exception {
        press(person, "F6", "People in this room");
        press(person, "F6", "Rooms and people");
        press(person, "F6", MESSAGES);
        person.enter(ClientDriver.KEY + "END");
    }

    /** Presses a key that takes the focus elsewhere. */
    private static void press(Program person, String key, String focus) throws Exception {
        String line = ClientDriver.FOCUS + focus;
        int before = person.linesWith(line).size();
        person.enter(ClientDriver.KEY + key);
        person.awaitUntil(key, () -> person.linesWith(line).size() > before);
    }
}
