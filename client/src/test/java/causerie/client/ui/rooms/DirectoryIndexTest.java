package causerie.client.ui.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Buffer;
import causerie.client.model.DirectoryEntry;
import causerie.client.model.KeptConversation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DirectoryIndexTest {
    private static final List<DirectoryEntry> ROOMS = List.of(
            new DirectoryEntry("#garden", 2, ""),
            new DirectoryEntry("#general", 12, "Everything"),
            new DirectoryEntry("#kitchen", 2, "Who waters the garden?"));

    @Test
    void fullestRoomsComeFirst() {
        assertEquals(List.of("#general", "#garden", "#kitchen"), names(""));
    }

    @Test
    void namesAndTopicsAreSearched() {
        assertEquals(List.of("#garden", "#kitchen"), names("GARDEN"));
    }

    @Test
    void aNewNameCanBeMade() {
        List<DirectoryRow> rows = new DirectoryIndex(ROOMS, List.of()).find("gar");
        assertEquals(new DirectoryRow(DirectoryRow.Kind.NEW, "gar", 0, ""), rows.get(rows.size() - 1));
    }

    @Test
    void aNewNameIsShownAsItWillBe() {
        assertEquals(List.of("Garden-Party-2027"), names(" Garden Party, 2027 "));
        assertEquals(List.of("#general"), names("#general"));
    }

    @Test
    void anExistingNameIsNotMadeAgain() {
        assertEquals(
                true,
                new DirectoryIndex(ROOMS, List.of()).find("#Garden").stream().allMatch(DirectoryRow::exists));
    }

    @Test
    void whatWasClosedComesFirstAndOnce() {
        DirectoryIndex index = new DirectoryIndex(
                ROOMS,
                List.of(
                        KeptConversation.closed(Buffer.Kind.ROOM, "#Kitchen"),
                        KeptConversation.closed(Buffer.Kind.PERSON, "Bob")));
        List<DirectoryRow> rows = index.find("");
        assertEquals(
                List.of("#Kitchen", "Bob", "#general", "#garden"),
                rows.stream().map(DirectoryRow::name).toList());
        assertEquals("Who waters the garden?", rows.get(0).topic());
        assertEquals(
                List.of("Bob", "bo"),
                index.find("bo").stream().map(DirectoryRow::name).toList());
    }

    private static List<String> names(String typed) {
        return new DirectoryIndex(ROOMS, List.of())
                .find(typed).stream().map(DirectoryRow::name).toList();
    }
}
