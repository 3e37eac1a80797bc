package causerie.client.ui.composer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CompletionTest {
    private static final List<String> PEOPLE = List.of("Anne", "Anton", "Bertrand");

    @Test
    void aNameAtTheBeginningSpeaksToThePerson() {
        assertEquals(List.of("Bertrand: "), inserted("be", 2));
    }

    @Test
    void aNameLaterOnIsOnlyAName() {
        assertEquals(List.of("Bertrand "), inserted("ask @Ber", 8));
    }

    @Test
    void severalNamesAreOffered() {
        assertEquals(List.of("Anne: ", "Anton: "), inserted("an", 2));
    }

    @Test
    void onlyTheWordBeforeTheCursorCounts() {
        Completion completion = Completion.at("hello an world", 8, PEOPLE).orElseThrow();
        assertEquals(6, completion.start());
        assertEquals(8, completion.end());
    }

    @Test
    void commandsAreCompletedAtTheBeginningOnly() {
        assertEquals(List.of("/join "), inserted("/jo", 3));
        assertEquals(Optional.empty(), Completion.at("say /jo", 7, PEOPLE));
    }

    @Test
    void nothingIsOfferedForNothing() {
        assertEquals(Optional.empty(), Completion.at("hello ", 6, PEOPLE));
        assertEquals(Optional.empty(), Completion.at("xyz", 3, PEOPLE));
    }

    @Test
    void theSignAsksByItself() {
        assertTrue(Completion.isAsked("ask @", 5));
        assertTrue(Completion.isAsked("@an", 3));
        assertFalse(Completion.isAsked("anne@example", 12));
        assertFalse(Completion.isAsked("@anne hello", 11));
        assertFalse(Completion.isAsked("", 0));
    }

    @Test
    void offersAreLimited() {
        List<String> many = IntStream.range(0, Completion.MAX_CANDIDATES + 1)
                .mapToObj(i -> "a" + i)
                .toList();
        assertEquals(
                Completion.MAX_CANDIDATES,
                Completion.at("a", 1, many).orElseThrow().candidates().size());
    }

    private static List<String> inserted(String text, int cursor) {
        return Completion.at(text, cursor, PEOPLE).orElseThrow().candidates().stream()
                .map(Completion.Candidate::inserted)
                .toList();
    }
}
