package causerie.client.ui.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.ui.kit.Fuzzy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuickIndexTest {
    private final List<QuickRow> rows = new ArrayList<>();

    @Test
    void showsAllInTheirOrderAsLongAsNothingIsTyped() {
        rows(QuickRow.Kind.ROOM, "zebra", "aviary");
        rows(QuickRow.Kind.ACTION, "Settings");
        assertEquals(List.of("zebra", "aviary", "Settings"), find("  "));
    }

    @Test
    void whatIsOpenComesBeforeWhatIsClosedAndBeforeStrangers() {
        rows(QuickRow.Kind.STRANGER, "Teo");
        rows(QuickRow.Kind.CLOSED_ROOM, "Tea");
        rows(QuickRow.Kind.ROOM, "Ten");
        assertEquals(List.of("Ten", "Tea", "Teo"), find("te"));
    }

    @Test
    void theShorterComesFirstWhereAllElseIsTheSame() {
        rows(QuickRow.Kind.ROOM, "tea-party", "tea", "tea-party-tomorrow");
        assertEquals(List.of("tea", "tea-party", "tea-party-tomorrow"), find("tea"));
    }

    @Test
    void wordsMayStandInAnyOrder() {
        rows(QuickRow.Kind.SETTING, "Theme: Light", "Theme: Dark");
        assertEquals(List.of("Theme: Dark"), find("dark theme"));
        assertEquals(List.of(), find("dark light"));
    }

    @Test
    void theSignOfARoomAndOfAPersonNeedNotBeThere() {
        rows(QuickRow.Kind.ROOM, "garden");
        assertEquals(List.of("garden"), find("#gar"));
        assertEquals(List.of("garden"), find("@gar"));
        assertEquals(List.of(), find("#"));
    }

    @Test
    void commandsAreFoundByTheirNamesToo() {
        rows.add(new QuickRow(QuickRow.Kind.COMMAND, "Say that you are back", "/back", 0, () -> {}));
        assertEquals(List.of("Say that you are back"), find("/back"));
        assertEquals(List.of("Say that you are back"), find("you back"));
    }

    @Test
    void marksTheLettersThatWereTyped() {
        rows(QuickRow.Kind.SETTING, "Theme: Dark");
        BitSet places = new QuickIndex(rows).find("dark th").get(0).places();
        assertEquals("{0, 1, 7, 8, 9, 10}", places.toString());
    }

    @Test
    void findsAsManyAsAllowed() {
        for (int i = 0; i < QuickIndex.MOST_FINDS; i++) {
            rows(QuickRow.Kind.STRANGER, "person" + i);
        }
        assertEquals(QuickIndex.MOST_FINDS, find("person").size());
        assertEquals(QuickIndex.MOST_FINDS, find("").size());
        rows(QuickRow.Kind.STRANGER, "person");
        assertEquals(QuickIndex.MOST_FINDS, find("").size());
        assertEquals(QuickIndex.MOST_FINDS, find("person").size());
        assertEquals("person", find("person").get(0));
    }

    @Test
    void looksForAsManyWordsAndLettersAsAllowed() {
        rows(QuickRow.Kind.ROOM, "a b c d e f g h");
        assertEquals(8, QuickIndex.MOST_WORDS);
        assertEquals(1, find("a b c d e f g h").size());
        assertEquals(1, find("a b c d e f g h x").size());
        assertEquals(0, find("a b c d e f g x").size());
        rows(QuickRow.Kind.ROOM, "x".repeat(Fuzzy.MOST_LETTERS));
        assertEquals(1, find("x".repeat(Fuzzy.MOST_LETTERS)).size());
        assertEquals(1, find("x".repeat(Fuzzy.MOST_LETTERS) + "y").size());
    }

    @Test
    void findsAmongTwentyThousand() {
        for (int i = 0; i < 20_000; i++) {
            rows(QuickRow.Kind.STRANGER, "guest" + i);
        }
        rows(QuickRow.Kind.STRANGER, "Élodie");
        QuickIndex index = new QuickIndex(rows);
        assertEquals("Élodie", index.find("elo").get(0).row().name());
        assertEquals("guest777", index.find("guest777").get(0).row().name());
        assertTrue(index.find("g").size() <= QuickIndex.MOST_FINDS);
    }

    private void rows(QuickRow.Kind kind, String... names) {
        for (String name : names) {
            rows.add(new QuickRow(kind, name, "", 0, () -> {}));
        }
    }

    private List<String> find(String typed) {
        return new QuickIndex(rows)
                .find(typed).stream().map(found -> found.row().name()).toList();
    }
}
