package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IgnoredTest {
    private static final Optional<String> UNKNOWN = Optional.empty();
    private static final Optional<String> BOBBY = Optional.of("bobby");

    private final Ignored ignored = new Ignored();

    @Test
    void knowsSomebodyWithAnAccountByThatWhateverTheName() {
        ignored.add("Bob", BOBBY);
        assertTrue(ignored.has("Robert", Optional.of("Bobby")));
        assertFalse(ignored.has("Bob", Optional.of("eve")), "another has the name now");
        assertTrue(ignored.has("bob", UNKNOWN), "where no accounts are told");
    }

    @Test
    void knowsAnybodyElseByTheName() {
        ignored.add("Bob", UNKNOWN);
        assertTrue(ignored.has("BOB", UNKNOWN));
        assertFalse(ignored.has("Robert", UNKNOWN));
    }

    @Test
    void isAboutOneServerAtATime() {
        ignored.serve("here");
        ignored.add("Bob", UNKNOWN);
        ignored.serve("there");
        assertFalse(ignored.has("Bob", UNKNOWN));
        assertEquals(List.of(), ignored.here());
        assertEquals(1, ignored.all().size());
        ignored.remove("Bob", UNKNOWN);
        assertEquals(1, ignored.all().size());
        ignored.remove(ignored.all().get(0));
        assertEquals(List.of(), ignored.all());
    }

    @Test
    void hasPlaceForSoManyAndNotOneMore() {
        for (int i = 0; i < Ignored.MOST; i++) {
            assertTrue(ignored.add("p" + i, UNKNOWN));
        }
        assertFalse(ignored.add("more", UNKNOWN));
        assertTrue(ignored.add("p0", UNKNOWN), "who is ignored already");
        assertEquals(Ignored.MOST, ignored.all().size());
    }

    @Test
    void beginsWithSoManyAndNotOneMore() {
        List<Ignored.Entry> kept = new ArrayList<>();
        for (int i = 0; i <= Ignored.MOST; i++) {
            kept.add(new Ignored.Entry("here", "p" + i, UNKNOWN));
        }
        ignored.begin(kept);
        assertEquals(Ignored.MOST, ignored.all().size());
    }

    @Test
    void tellsOfEachChange() {
        List<Integer> told = new ArrayList<>();
        Runnable listener = () -> told.add(ignored.all().size());
        ignored.addListener(listener);
        ignored.add("Bob", UNKNOWN);
        ignored.add("Bob", UNKNOWN);
        ignored.remove("Carol", UNKNOWN);
        ignored.remove("Bob", UNKNOWN);
        ignored.removeListener(listener);
        ignored.add("Bob", UNKNOWN);
        assertEquals(List.of(1, 0), told);
    }
}
