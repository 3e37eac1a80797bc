package causerie.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.Message;
import causerie.server.kit.TestClient;
import causerie.server.kit.TestServer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://modern.ircdocs.horse/#help-message">HELP</a>. */
final class HelpTest {
    @RegisterExtension
    final TestServer server = TestServer.start();

    private final TestClient anne = server.join("anne");

    @Test
    void listsTheCommands() {
        // "reply with a single RPL_HELPSTART message, then arbitrarily many RPL_HELPTXT messages, then a single
        // RPL_ENDOFHELP"; "The RPL_HELPSTART message SHOULD be some sort of title and the first RPL_HELPTXT message
        // SHOULD be empty."
        anne.send("HELP").expectLine(":causerie.local 704 anne * :** Commands **");
        anne.expectNextLine(":causerie.local 705 anne * :");
        List<Message> lines = anne.until("706");
        assertTrue(lines.stream().allMatch(line -> line.param(1).equals("*")), lines::toString);
        assertTrue(verbs(lines).containsAll(List.of("AWAY", "HELP", "PRIVMSG", "WHOIS")), lines::toString);
    }

    @Test
    void tellsOfEveryCommandItLists() {
        for (String verb : verbs(anne.send("HELP").until("706"))) {
            anne.send("HELP " + verb).expect("704", "anne", verb, "** The " + verb + " command **");
            anne.expectNextLine(":causerie.local 705 anne " + verb + " :");
            assertTrue(anne.expect("705", "anne", verb).lastParam().matches(verb + "( [^ ].*)?"), verb);
            assertTrue(anne.next().lastParam().matches("\\p{Lu}.*\\."), verb);
        }
    }

    private static List<String> verbs(List<Message> help) {
        return help.stream()
                .filter(line -> line.verb().equals("705"))
                .flatMap(line -> Arrays.stream(line.lastParam().split(" ")))
                .filter(word -> word.matches("\\p{Lu}+"))
                .toList();
    }

    @Test
    void takesASubjectInAnyCase() {
        // "The <subject> MUST be the one requested by the client, but may be casefolded"
        anne.send("help invite").expectLine(":causerie.local 704 anne INVITE :** The INVITE command **");
        anne.expectNextLine(":causerie.local 705 anne INVITE :");
        anne.expectNextLine(":causerie.local 705 anne INVITE :INVITE [<nickname> <channel>]");
        anne.expectNextLine(
                ":causerie.local 706 anne INVITE :Asks somebody into a room, or tells where you were asked in.");
    }

    @Test
    void answersHelpopAlike() {
        // "the client may try sending the HELPOP command (with the same syntax specified here)"
        anne.send("HELPOP INVITE").expect("704", "anne", "INVITE");
        anne.expect("706", "anne", "INVITE");
    }

    @Test
    void knowsNothingOfOtherSubjects() {
        // "unless it would be an invalid parameter, in which case it MUST be *"
        anne.send("HELP nothing").expect("524", "anne", "nothing");
        anne.send("HELP :of this").expect("524", "anne", "*");
    }

    @Test
    void listsTheCommandsForAnEmptySubject() {
        assertEquals("*", anne.send("HELP :").expect("704").param(1));
    }
}
