package causerie.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeptNamesTest {
    private final List<String> names = new ArrayList<>(List.of("Anne", "bob"));
    private final KeptNames kept = new KeptNames(() -> List.copyOf(names));

    @Test
    void findsANameHoweverItIsWritten() {
        assertEquals(List.of("Anne"), kept.like("ANNE"));
        assertEquals(List.of("Anne"), kept.like("ànne"));
        assertEquals(List.of("bob"), kept.like("b0b"));
        assertEquals(List.of(), kept.like("annex"));
    }

    @Test
    void findsAllThatANickLooksLike() {
        names.add("lvy");
        names.add("ivy");
        assertEquals(List.of("lvy", "ivy"), kept.like("Ivy"));
        assertEquals(List.of("ivy"), kept.like("ivy"));
    }

    @Test
    void noticesNamesThatComeAndGo() {
        assertEquals(List.of(), kept.like("carl"));
        names.add("Carl");
        assertEquals(List.of("Carl"), kept.like("carl"));
        names.remove("Carl");
        assertEquals(List.of(), kept.like("carl"));
    }
}
