package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ArrangementTest {
    private final NetworkEditor editor = new NetworkEditor();
    private final Network network = editor.network();
    private final Arrangement arrangement = network.arrangement();
    private final AtomicInteger told = new AtomicInteger();

    @BeforeEach
    void open() {
        editor.person("Bob");
        editor.room("#a");
        editor.room("#b");
        editor.room("#c");
        network.addListener(new NetworkListener() {
            @Override
            public void arranged() {
                told.incrementAndGet();
            }
        });
    }

    @Test
    void roomsComeBeforePeople() {
        assertEquals(List.of("#a", "#b", "#c", "Bob"), names());
    }

    @Test
    void favouritesComeFirst() {
        arrangement.favourite(buffer("Bob"), true);
        arrangement.favourite(buffer("#c"), true);
        assertEquals(List.of("Bob", "#c", "#a", "#b"), names());
        arrangement.favourite(buffer("Bob"), false);
        assertEquals(List.of("#c", "#a", "#b", "Bob"), names());
        assertEquals(3, told.get());
    }

    @Test
    void movesWithinItsGroupOnly() {
        arrangement.move(buffer("#c"), -1);
        assertEquals(List.of("#a", "#c", "#b", "Bob"), names());
        arrangement.move(buffer("#b"), 1);
        arrangement.move(buffer("#a"), -1);
        arrangement.move(buffer("Bob"), 1);
        assertEquals(List.of("#a", "#c", "#b", "Bob"), names());
        assertEquals(1, told.get());
    }

    @Test
    void isPutBeforeAnotherOneOrAtTheEnd() {
        arrangement.place(buffer("#c"), Optional.of(buffer("#a")));
        assertEquals(List.of("#c", "#a", "#b", "Bob"), names());
        arrangement.place(buffer("#c"), Optional.empty());
        assertEquals(List.of("#a", "#b", "#c", "Bob"), names());
        arrangement.place(buffer("#c"), Optional.of(buffer("Bob")));
        arrangement.place(buffer("#c"), Optional.of(buffer("#c")));
        assertEquals(List.of("#a", "#b", "#c", "Bob"), names());
    }

    @Test
    void whatIsClosedIsNoFavouriteAnyMore() {
        Buffer room = buffer("#a");
        arrangement.favourite(room, true);
        editor.close(room);
        arrangement.favourite(room, true);
        assertFalse(arrangement.isFavourite(room));
        assertEquals(List.of("#b", "#c", "Bob"), names());
    }

    private List<String> names() {
        return network.buffers().stream().map(Buffer::name).toList();
    }

    private Buffer buffer(String name) {
        return network.buffer(name).orElseThrow();
    }
}
