package causerie.client.ui.composer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.ui.kit.emoji.EmojiWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CompletionTest {
    private static final Vocabulary WORDS = new Vocabulary(
            List.of("Anne", "Anton", "Bertrand"), List.of("#general", "#tea"), EmojiWords.of(Locale.ENGLISH));

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
        Completion completion = Completion.at("hello an world", 8, WORDS).orElseThrow();
        assertEquals(6, completion.start());
        assertEquals(8, completion.end());
    }

    @Test
    void commandsAreCompletedAtTheBeginningOnly() {
        assertEquals(List.of("/join "), inserted("/jo", 3));
        assertEquals(Optional.empty(), Completion.at("say /jo", 7, WORDS));
    }

    @Test
    void roomsAreCompletedAfterTheirSign() {
        assertEquals(List.of("#general "), inserted("see #G", 6));
        assertEquals(Optional.empty(), Completion.at("#none", 5, WORDS));
    }

    @Test
    void emojiAreOfferedAfterTwoLetters() {
        assertEquals("\ud83c\udf55 ", inserted("lunch :pizz", 11).get(0));
        assertEquals(Optional.empty(), Completion.at(":p", 2, WORDS));
        assertEquals(Completion.MAX_CANDIDATES, inserted(":sm", 3).size());
        assertEquals(Optional.empty(), Completion.at(":-)", 3, WORDS));
    }

    @Test
    void aNameBetweenColonsIsAnEmojiAtOnce() {
        Completion completion = Completion.ended("a :smile:", 9).orElseThrow();
        assertEquals(2, completion.start());
        assertEquals("\ud83d\ude04", completion.candidates().get(0).inserted());
        assertEquals(Optional.empty(), Completion.ended("a :nosuchname:", 14));
        assertEquals(Optional.empty(), Completion.ended("a::smile:", 9));
        assertEquals(Optional.empty(), Completion.ended("::", 2));
    }

    @Test
    void nothingIsOfferedForNothing() {
        assertEquals(Optional.empty(), Completion.at("hello ", 6, WORDS));
        assertEquals(Optional.empty(), Completion.at("xyz", 3, WORDS));
    }

    @Test
    void theSignAsksByItself() {
        assertTrue(Completion.isAsked("ask @", 5));
        assertTrue(Completion.isAsked("@an", 3));
        assertFalse(Completion.isAsked("anne@example", 12));
        assertFalse(Completion.isAsked("@anne hello", 11));
        assertTrue(Completion.isAsked("see #", 5));
        assertTrue(Completion.isAsked(":sm", 3));
        assertFalse(Completion.isAsked(":s", 2));
        assertFalse(Completion.isAsked(":-)", 3));
        assertFalse(Completion.isAsked(":10", 3));
        assertFalse(Completion.isAsked("10:30", 5));
        assertFalse(Completion.isAsked("", 0));
    }

    @Test
    void offersAreLimited() {
        List<String> many = IntStream.range(0, Completion.MAX_CANDIDATES + 1)
                .mapToObj(i -> "a" + i)
                .toList();
        assertEquals(
                Completion.MAX_CANDIDATES,
                Completion.at("a", 1, new Vocabulary(many, List.of(), WORDS.emoji()))
                        .orElseThrow()
                        .candidates()
                        .size());
    }

    private static List<String> inserted(String text, int cursor) {
        return Completion.at(text, cursor, WORDS).orElseThrow().candidates().stream()
                .map(Completion.Candidate::inserted)
                .toList();
    }
}
