package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class DraftsTest {
    private final NetworkEditor editor = new NetworkEditor();
    private final Drafts drafts = new Drafts(Map.of());

    @Test
    void keepsATextForEachConversation() {
        drafts.serve("here");
        drafts.put(room("#tea"), "one");
        drafts.put(room("#cake"), "two");
        assertEquals("one", drafts.of(room("#tea")));
        assertEquals("two", drafts.of(room("#cake")));
        assertEquals("", drafts.of(room("#none")));
    }

    @Test
    void keepsEachServersApart() {
        drafts.serve("here");
        drafts.put(room("#tea"), "one");
        drafts.serve("there");
        assertFalse(drafts.has(room("#tea")));
        drafts.serve("here");
        assertTrue(drafts.has(room("#tea")));
    }

    @Test
    void aBlankTextIsNone() {
        drafts.put(room("#tea"), "one");
        drafts.put(room("#tea"), " \n");
        assertFalse(drafts.has(room("#tea")));
        assertEquals(Map.of(), drafts.kept());
    }

    @Test
    void followsSomebodyWhoHasAnotherName() {
        Buffer bob = editor.person("Bob").orElseThrow();
        drafts.put(bob, "one");
        editor.renamed(bob, "Robert");
        drafts.renamed(bob, "Bob");
        assertEquals("one", drafts.of(bob));
        assertEquals(
                List.of(new Drafts.Place("", "robert")),
                List.copyOf(drafts.kept().keySet()));
    }

    @Test
    void theOldestGivesWayToOneTooMany() {
        Map<Drafts.Place, String> many = new LinkedHashMap<>();
        for (int i = 0; i < Drafts.MOST; i++) {
            many.put(new Drafts.Place("", "#room" + i), "text");
        }
        Drafts full = new Drafts(many);
        assertEquals(Drafts.MOST, full.kept().size());
        full.put(room("#room0"), "changed last");
        full.put(room("#one-more"), "text");
        assertEquals(Drafts.MOST, full.kept().size());
        assertTrue(full.has(room("#room0")));
        assertFalse(full.has(room("#room1")));
    }

    @Test
    void keepsTheBeginningOfALongOne() {
        String longest = "x".repeat(Drafts.MOST_CHARACTERS);
        drafts.put(room("#tea"), longest);
        assertEquals(List.of(longest), List.copyOf(drafts.kept().values()));
        drafts.put(room("#tea"), longest + "y");
        assertEquals(longest + "y", drafts.of(room("#tea")));
        assertEquals(List.of(longest), List.copyOf(drafts.kept().values()));
        drafts.put(room("#tea"), longest.substring(1) + "👍");
        assertEquals(List.of(longest.substring(1)), List.copyOf(drafts.kept().values()));
    }

    @Test
    void tellsOfChangesOnly() {
        AtomicInteger told = new AtomicInteger();
        drafts.addListener(told::incrementAndGet);
        drafts.put(room("#tea"), "");
        drafts.put(room("#tea"), "one");
        drafts.put(room("#tea"), "one");
        drafts.put(room("#tea"), "");
        assertEquals(2, told.get());
    }

    private Buffer room(String name) {
        return editor.room(name).orElseThrow();
    }
}
