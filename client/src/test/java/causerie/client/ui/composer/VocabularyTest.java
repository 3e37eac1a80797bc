package causerie.client.ui.composer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Member;
import causerie.client.model.NetworkEditor;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
    private final NetworkEditor editor = new NetworkEditor();
    private final Buffer tea = editor.room("#tea").orElseThrow();

    @BeforeEach
    void enter() {
        editor.put(
                tea,
                Stream.of("Anne", "Bob", "Camille", "dora")
                        .map(nick -> new Member(nick, "", false))
                        .toList());
    }

    private void says(String author, boolean own) {
        editor.append(
                tea, new Line.Text(Instant.EPOCH, "", author, "hi", Line.Kind.MESSAGE, own, Line.State.DELIVERED));
    }

    @Test
    void peopleWhoSpokeLastComeFirstThenTheOthersByName() {
        says("dora", false);
        says("Camille", false);
        says("Anne", true);
        says("Gone", false);
        assertEquals(List.of("Camille", "dora", "Anne", "Bob"), Vocabulary.people(tea));
    }

    @Test
    void onlySoManyLinesTellWhoSpokeLast() {
        says("dora", false);
        for (int i = 1; i < Vocabulary.LATEST_LINES; i++) {
            says("Bob", false);
        }
        assertEquals(List.of("Bob", "dora", "Anne", "Camille"), Vocabulary.people(tea));
        says("Bob", false);
        assertEquals(List.of("Bob", "Anne", "Camille", "dora"), Vocabulary.people(tea));
    }

    @Test
    void aConversationWithOnePersonHasThatPerson() {
        assertEquals(List.of("Bob"), Vocabulary.people(editor.person("Bob").orElseThrow()));
    }
}
