package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Casemapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MentionsTest {
    @ParameterizedTest
    @CsvSource({
        "'Anne: tea?', true",
        "'tea, ANNE?', true",
        "'@anne', true",
        "'Annette', false",
        "'Joanne and Anne', true",
        "'anne_2', false",
        "'Éanne', false",
        "'tea', false"
    })
    void findsANameAsAWord(String text, boolean found) {
        assertEquals(found, Mentions.of(text, "Anne", Casemapping.ASCII));
    }

    @Test
    void seesThroughColours() {
        assertEquals(true, Mentions.of("\u000304Anne\u000f: tea?", "Anne", Casemapping.ASCII));
        assertEquals(true, Mentions.of("\u000304,12An\u0002ne", "Anne", Casemapping.ASCII));
    }

    @Test
    void namesNobodyWhenWeHaveNoName() {
        assertEquals(false, Mentions.of("anything", "", Casemapping.ASCII));
    }
}
