package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Buffer;
import causerie.client.model.KeptConversation;
import causerie.client.model.KeptConversations;
import causerie.client.model.Network;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConversationsTextTest {
    private static final KeptConversations KEPT = new KeptConversations(
            List.of(
                    new KeptConversation(Buffer.Kind.ROOM, "#tea", "", true, true),
                    new KeptConversation(Buffer.Kind.ROOM, "#vault", "sesame=", false, true),
                    new KeptConversation(Buffer.Kind.ROOM, "#gone", "", false, false),
                    new KeptConversation(Buffer.Kind.PERSON, "[Bob]", "", false, true)),
            "#vault",
            List.of(
                    KeptConversation.closed(Buffer.Kind.ROOM, "#old"),
                    KeptConversation.closed(Buffer.Kind.PERSON, "Camille")),
            Optional.of(Instant.parse("2026-01-02T03:04:05.678Z")));

    @Test
    void keepsEverything() {
        Map<String, KeptConversations> servers = new LinkedHashMap<>();
        servers.put("localhost", KEPT);
        servers.put("[::1]:7000", KeptConversations.NONE);
        servers.put("chat.maison", new KeptConversations(KEPT.open(), "", List.of(), Optional.empty()));
        String text = ConversationsText.write(servers);
        ServerParts.Understood<Map<String, KeptConversations>> read = ConversationsText.read(text);
        assertTrue(read.whole());
        assertEquals(KEPT, read.value().get("localhost"));
        assertEquals(
                List.of("localhost", "chat.maison"), List.copyOf(read.value().keySet()));
    }

    @Test
    void canBeReadByPeople() {
        String text = ConversationsText.write(Map.of("localhost", KEPT));
        assertEquals(
                List.of(
                        "[localhost]",
                        "room #tea favourite",
                        "room #vault shown key=sesame=",
                        "room #gone out",
                        "person [Bob]",
                        "closed room #old",
                        "closed person Camille",
                        "heard 2026-01-02T03:04:05.678Z"),
                text.lines().skip(2).toList());
    }

    @Test
    void entersWhatIsShownFirstAndNothingOneWasOutOf() {
        assertEquals(List.of("#vault sesame=", "#tea"), KEPT.entries());
    }

    @Test
    void whatIsOpenAgainIsNotClosed() {
        KeptConversations again =
                KEPT.withOpen(List.of(new KeptConversation(Buffer.Kind.ROOM, "#OLD", "", false, true)), "");
        assertEquals(List.of(KEPT.closed().get(1)), again.closed());
    }

    @Test
    void theOldestClosedOneIsForgotten() {
        KeptConversations kept = KeptConversations.NONE;
        for (int i = 0; i < KeptConversations.MOST_CLOSED; i++) {
            kept = kept.withClosed(KeptConversation.closed(Buffer.Kind.ROOM, "#room" + i));
        }
        assertEquals(
                "#room0", kept.closed().get(KeptConversations.MOST_CLOSED - 1).name());
        kept = kept.withClosed(KeptConversation.closed(Buffer.Kind.ROOM, "#more"));
        assertEquals(KeptConversations.MOST_CLOSED, kept.closed().size());
        assertEquals("#more", kept.closed().get(0).name());
        assertEquals(
                "#room1", kept.closed().get(KeptConversations.MOST_CLOSED - 1).name());
    }

    @Test
    void understandsWhatItCanOfABrokenText() {
        for (String broken : List.of(
                "room", "room a,b", "room :x", "hall #x", "room #x sideways", "closed room #x shown", "room #x key=")) {
            ServerParts.Understood<Map<String, KeptConversations>> read =
                    ConversationsText.read("[here]\n" + broken + "\nroom #tea\n");
            assertFalse(read.whole(), broken);
            assertEquals(
                    List.of("#tea"), read.value().values().iterator().next().entries());
        }
    }

    @Test
    void keepsNamesAsLongAsAllowedOnly() {
        String longest = "#" + "x".repeat(ConversationsText.MOST_CHARACTERS - 1);
        assertTrue(ConversationsText.read("[here]\nroom " + longest).whole());
        assertFalse(ConversationsText.read("[here]\nroom " + longest + "y").whole());
        KeptConversation tooLong = new KeptConversation(Buffer.Kind.ROOM, longest + "y", "", false, true);
        String text = ConversationsText.write(
                Map.of("here", new KeptConversations(List.of(tooLong), "", List.of(), Optional.empty())));
        assertFalse(text.contains("room #"));
    }

    @Test
    void keepsAsManyAsAllowedOnly() {
        String full = "[here]\n" + lines("room #room", Network.MAX_BUFFERS)
                + lines("closed person P", KeptConversations.MOST_CLOSED);
        assertTrue(ConversationsText.read(full).whole());
        assertFalse(ConversationsText.read(full + "room #more\n").whole());
        assertFalse(ConversationsText.read(full + "closed room #more\n").whole());
        StringBuilder servers = new StringBuilder();
        for (int i = 0; i < ConversationsText.MOST_SERVERS; i++) {
            servers.append("[server").append(i).append("]\nroom #tea\n");
        }
        assertTrue(ConversationsText.read(servers.toString()).whole());
        assertFalse(ConversationsText.read(servers + "[more]\nroom #tea\n").whole());
    }

    @Test
    void theMostThatCanBeFitsIntoTheFile() {
        String name = "語".repeat(ConversationsText.MOST_CHARACTERS);
        KeptConversations most = new KeptConversations(
                Collections.nCopies(
                        Network.MAX_BUFFERS, new KeptConversation(Buffer.Kind.ROOM, name, name, true, false)),
                name,
                Collections.nCopies(KeptConversations.MOST_CLOSED, KeptConversation.closed(Buffer.Kind.PERSON, name)),
                Optional.of(Instant.parse("2026-01-02T03:04:05.123456789Z")));
        Map<String, KeptConversations> servers = new LinkedHashMap<>();
        for (int i = 0; i < ConversationsText.MOST_SERVERS; i++) {
            servers.put("s".repeat(255) + i, most);
        }
        int bytes = ConversationsText.write(servers).getBytes(UTF_8).length;
        assertTrue(bytes <= Memory.MAX_CONVERSATION_BYTES, () -> bytes + " bytes");
    }

    private static String lines(String beginning, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(beginning).append(i).append('\n');
        }
        return lines.toString();
    }
}
