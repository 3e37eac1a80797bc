package causerie.client.ui.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.DirectoryEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DirectoryRowTest {
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
        List<DirectoryRow> rows = DirectoryRow.find(ROOMS, "gar");
        assertEquals(new DirectoryRow("gar", 0, "", false), rows.get(rows.size() - 1));
    }

    @Test
    void aNewNameIsShownAsItWillBe() {
        assertEquals(List.of("Garden-Party-2027"), names(" Garden Party, 2027 "));
        assertEquals(List.of("#general"), names("#general"));
    }

    @Test
    void anExistingNameIsNotMadeAgain() {
        assertEquals(true, DirectoryRow.find(ROOMS, "#Garden").stream().allMatch(DirectoryRow::exists));
    }

    private static List<String> names(String typed) {
        return DirectoryRow.find(ROOMS, typed).stream().map(DirectoryRow::name).toList();
    }
}
