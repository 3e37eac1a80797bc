package causerie.client.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import causerie.client.model.Line;
import causerie.client.model.Rank;
import causerie.client.ui.kit.Texts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EventsTest {
    private final Events events = new Events(Texts.in("en"));

    @ParameterizedTest
    @EnumSource(Line.What.class)
    void everythingThatCanHappenIsASentence(Line.What what) {
        for (String language : List.of("en", "fr")) {
            String first = switch (what) {
                case RANKED -> "OPERATOR";
                case BANNED, UNBANNED -> "NAME";
                default -> "words";
            };
            String sentence = new Events(Texts.in(language)).sentence(List.of(event(what, "Anne", first, "", "")));
            assertFalse(sentence.isBlank(), what.name());
        }
    }

    @Test
    void theServersCodesBecomeWords() {
        assertEquals(
                "Only people who are invited can join garden.",
                events.sentence(List.of(event(Line.What.REFUSED, "", "Cannot join channel (+i)", "473", "#garden"))));
        assertEquals(
                "The server refused: Strange thing",
                events.sentence(List.of(event(Line.What.REFUSED, "", "Strange thing", "599", ""))));
    }

    @Test
    void whatIsDoneForOrderIsASentence() {
        for (Rank rank : Rank.values()) {
            for (String given : List.of("true", "false")) {
                assertFalse(events.sentence(List.of(event(Line.What.RANKED, "Bob", rank.name(), given, "Anne")))
                        .isBlank());
            }
        }
        assertEquals(
                "Anne made Bob a moderator.",
                events.sentence(List.of(event(Line.What.RANKED, "Bob", "OPERATOR", "true", "Anne"))));
        assertEquals(
                "Anne has banned whoever is logged in as bobby.",
                events.sentence(List.of(event(Line.What.BANNED, "Anne", "ACCOUNT", "bobby"))));
    }

    @Test
    void severalWhoCameAreOneSentence() {
        assertEquals(
                "Anne and Bertrand joined the room.",
                events.sentence(List.of(event(Line.What.JOINED, "Anne"), event(Line.What.JOINED, "Bertrand"))));
    }

    @Test
    void manyAreCounted() {
        List<Line.Event> five = List.of("A", "B", "C", "D", "E").stream()
                .map(name -> event(Line.What.QUIT, name, ""))
                .toList();
        assertEquals("A, B and 3 others left.", events.sentence(five));
    }

    @Test
    void whoCameAndWentIsNotNamed() {
        assertEquals(
                "Some people came and went.",
                events.sentence(List.of(event(Line.What.JOINED, "Anne"), event(Line.What.QUIT, "Anne", ""))));
    }

    @Test
    void reasonsAreToldWhereThereAreAny() {
        assertEquals("Anne left the room.", events.sentence(List.of(event(Line.What.LEFT, "Anne", ""))));
        assertEquals("Anne left the room (lunch).", events.sentence(List.of(event(Line.What.LEFT, "Anne", "lunch"))));
    }

    private static Line.Event event(Line.What what, String person, String... details) {
        return new Line.Event(Instant.EPOCH, what, person, List.of(details));
    }
}
