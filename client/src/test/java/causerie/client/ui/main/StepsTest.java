package causerie.client.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Buffer;
import causerie.client.model.NetworkEditor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StepsTest {
    private final NetworkEditor editor = new NetworkEditor();
    private final Buffer general = editor.room("#general").orElseThrow();
    private final Buffer garden = editor.room("#garden").orElseThrow();
    private final Buffer anne = editor.person("Anne").orElseThrow();
    private final List<Buffer> all = List.of(general, garden, anne);

    @Test
    void goesRoundTheEnd() {
        assertEquals(Optional.of(general), Steps.from(Optional.of(anne), all, 1, buffer -> true));
        assertEquals(Optional.of(anne), Steps.from(Optional.of(general), all, -1, buffer -> true));
    }

    @Test
    void stepsOverWhatDoesNotFit() {
        assertEquals(Optional.of(anne), Steps.from(Optional.of(general), all, 1, buffer -> !buffer.isRoom()));
    }

    @Test
    void staysWhereNothingFits() {
        assertEquals(Optional.empty(), Steps.from(Optional.of(general), all, 1, buffer -> buffer.unread() > 0));
        assertEquals(Optional.empty(), Steps.from(Optional.of(general), List.of(general), 1, buffer -> true));
    }

    @Test
    void startsAtTheEndsWhenNothingIsShown() {
        assertEquals(Optional.of(general), Steps.from(Optional.empty(), all, 1, buffer -> true));
        assertEquals(Optional.of(anne), Steps.from(Optional.empty(), all, -1, buffer -> true));
    }

    @Test
    void placesAreCountedFromOne() {
        assertEquals(Optional.of(garden), Steps.at(all, 2));
        assertEquals(Optional.empty(), Steps.at(all, 4));
    }
}
