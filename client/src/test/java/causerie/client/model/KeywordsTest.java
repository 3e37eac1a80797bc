package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class KeywordsTest {
    @Test
    void readsWhatPeopleWriteDown() {
        assertEquals(List.of("deploy", "coffee break"), Keywords.read(" deploy,, coffee break ;deploy\n"));
        assertEquals(List.of(), Keywords.read(" , "));
        assertEquals("deploy, coffee break", Keywords.write(List.of("deploy", "coffee break")));
    }

    @Test
    void takesSoManyWordsAndNoMore() {
        for (int count : new int[] {Attention.MAX_KEYWORDS, Attention.MAX_KEYWORDS + 1}) {
            String words = IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(","));
            assertEquals(Attention.MAX_KEYWORDS, Keywords.read(words).size());
        }
    }

    @Test
    void takesAWordOfThatLengthAndNoLonger() {
        assertEquals(1, Keywords.read("x".repeat(Keywords.MAX_WORD)).size());
        assertEquals(0, Keywords.read("x".repeat(Keywords.MAX_WORD + 1)).size());
    }
}
