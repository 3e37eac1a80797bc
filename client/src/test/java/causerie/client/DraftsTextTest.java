package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Drafts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DraftsTextTest {
    @Test
    void keepsEveryText() {
        Map<Drafts.Place, String> drafts = new LinkedHashMap<>();
        drafts.put(new Drafts.Place("localhost", "#tea"), "Hello\n  \\n is two signs\r\n\n");
        drafts.put(new Drafts.Place("[::1]:7000", "[x]"), "in brackets]");
        drafts.put(new Drafts.Place("localhost", "bob"), " # 👍🏽 é\u2028");
        ServerParts.Understood<Map<Drafts.Place, String>> read = DraftsText.read(DraftsText.write(drafts));
        assertTrue(read.whole());
        assertEquals(drafts, read.value());
    }

    @Test
    void canBeReadByPeople() {
        String text = DraftsText.write(Map.of(new Drafts.Place("localhost", "#tea"), "Who brings\nthe cake?"));
        assertEquals(
                List.of("", "[localhost]", "draft #tea Who brings\\nthe cake?"),
                text.lines().skip(1).toList());
    }

    @Test
    void understandsWhatItCanOfABrokenText() {
        for (String broken : List.of("draft", "draft #tea", "draft a,b text", "text", "draft :x text")) {
            ServerParts.Understood<Map<Drafts.Place, String>> read =
                    DraftsText.read("[here]\n" + broken + "\n# a remark\ndraft #cake yes\n");
            assertFalse(read.whole(), broken);
            assertEquals(Map.of(new Drafts.Place("here", "#cake"), "yes"), read.value());
        }
        assertFalse(DraftsText.read("draft #cake of no server\n").whole());
    }

    @Test
    void oneDraftTooManyIsNotUnderstood() {
        StringBuilder text = new StringBuilder("[here]\n");
        for (int i = 0; i < Drafts.MOST; i++) {
            text.append("draft #room").append(i).append(" text\n");
        }
        assertTrue(DraftsText.read(text.toString()).whole());
        assertFalse(DraftsText.read(text + "draft #more text\n").whole());
    }

    @Test
    void theLongestDraftsFitIntoTheFile() {
        Map<Drafts.Place, String> drafts = new LinkedHashMap<>();
        for (int i = 0; i < Drafts.MOST; i++) {
            drafts.put(new Drafts.Place("s".repeat(255) + i, "n".repeat(500)), "語".repeat(Drafts.MOST_CHARACTERS));
        }
        int bytes = DraftsText.write(drafts).getBytes(UTF_8).length;
        assertTrue(bytes <= Memory.MAX_DRAFT_BYTES, () -> bytes + " bytes");
    }
}
