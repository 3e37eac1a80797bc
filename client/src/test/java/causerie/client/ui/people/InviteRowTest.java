package causerie.client.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Casemapping;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who can be asked into a room. */
final class InviteRowTest {
    @Test
    void whoIsKnownInTwoWaysIsOneRow() {
        InviteRow away = new InviteRow("Anne", true, true);
        assertEquals(List.of(away), sorted(Stream.of(known("anne"), away)));
    }

    @Test
    void namesAreSortedAsTheLanguageSorts() {
        assertEquals(
                List.of("Denis", "émile", "Fanny"),
                names(sorted(Stream.of("Fanny", "Denis", "émile").map(InviteRowTest::known))));
    }

    @Test
    void theFirstOfVeryManyPeopleAreLookedThrough() {
        assertEquals(
                InviteRow.MOST_PEOPLE, sorted(people(InviteRow.MOST_PEOPLE)).size());
        assertEquals(
                InviteRow.MOST_PEOPLE, sorted(people(InviteRow.MOST_PEOPLE + 1)).size());
    }

    @Test
    void noMoreAreShownThanTheMost() {
        List<InviteRow> most = people(InviteRow.MAX_ROWS).toList();
        assertEquals(InviteRow.MAX_ROWS, InviteRow.find(most, "").size());
        List<InviteRow> more = people(InviteRow.MAX_ROWS + 1).toList();
        assertEquals(most, InviteRow.find(more, ""));
    }

    @Test
    void lettersFindPastAccentsAndTheTypedNameIsOfferedUnlessSomebodyIsCalledSo() {
        List<InviteRow> all = List.of(known("Émile"));
        assertEquals(List.of(known("Émile"), new InviteRow("emil", false, false)), InviteRow.find(all, "emil"));
        assertEquals(List.of(known("Émile")), InviteRow.find(all, "émile"));
    }

    private static List<InviteRow> sorted(Stream<InviteRow> people) {
        return InviteRow.sorted(people, Casemapping.ASCII, Locale.FRENCH);
    }

    private static Stream<InviteRow> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> known("guest" + i));
    }

    private static List<String> names(List<InviteRow> rows) {
        return rows.stream().map(InviteRow::nick).toList();
    }

    private static InviteRow known(String nick) {
        return new InviteRow(nick, false, true);
    }
}
