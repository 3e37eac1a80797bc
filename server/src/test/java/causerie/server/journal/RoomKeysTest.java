package causerie.server.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import causerie.irc.Casemapping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RoomKeysTest {
    private final AtomicInteger ids = new AtomicInteger();
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> kept = new HashMap<>();
    private final RoomKeys keys = keys();

    private RoomKeys keys() {
        return new RoomKeys(Casemapping.ASCII, () -> String.valueOf(ids.incrementAndGet()), new Keeper(), kept);
    }

    /** Keeps the names in a map. */
    private final class Keeper implements RoomKeys.Keeper {
        @Override
        public void keep(String name, String key) {
            kept.put(name, key);
        }

        @Override
        public void forget(String name) {
            kept.remove(name);
        }

        @Override
        public void guard(String key, boolean guarded) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void many() {
            keys.prune(() -> used);
        }
    }

    @Test
    void findsTheSameRoomUnderItsNameHoweverItIsWritten() {
        assertEquals(keys.of("#room"), keys.of("#ROOM"));
    }

    @Test
    void followsARoomThatIsCalledOtherwiseAndBeginsAnewWhereItWas() {
        Place.Room room = keys.of("#room");
        keys.rename(room, "#room", "#kitchen");
        assertEquals(room, keys.of("#kitchen"));
        assertNotEquals(room, keys.of("#room"));
    }

    @Test
    void keepsARoomThatIsOnlyWrittenOtherwise() {
        Place.Room room = keys.of("#room");
        keys.rename(room, "#room", "#Room");
        assertEquals(room, keys.of("#room"));
    }

    @Test
    void remembersSoManyNamesAndThenOnlyThoseOfWhichAnythingIsKept() {
        keys.renew("#first");
        keys.renew("#second");
        String first = keys.of("#first").key();
        String second = keys.of("#second").key();
        for (int i = 2; i < RoomKeys.MANY_NAMES; i++) {
            keys.renew("#room" + i);
        }
        assertEquals(first, keys.of("#first").key());
        used.add(second);
        keys.renew("#onetoomany");
        assertEquals("#first", keys.of("#first").key());
        assertEquals(second, keys.of("#second").key());
    }

    @Test
    void remembersANameWhoseFirstRoomIsStillKept() {
        keys.renew("#first");
        String first = keys.of("#first").key();
        used.add("#first");
        for (int i = 0; i <= RoomKeys.MANY_NAMES; i++) {
            keys.renew("#room" + i);
        }
        assertEquals(first, keys.of("#first").key());
    }

    @Test
    void remembersTheNamesOfOpenRoomsOfWhichNothingIsKept() {
        keys.renew("#first");
        Place.Room first = keys.of("#first");
        keys.opened(first, "#first");
        for (int i = 0; i <= RoomKeys.MANY_NAMES; i++) {
            keys.renew("#room" + i);
        }
        assertEquals(first, keys.of("#first"));
        keys.closed(first);
        for (int i = 0; i <= 2 * RoomKeys.MANY_NAMES; i++) {
            keys.renew("#other" + i);
        }
        assertEquals("#first", keys.of("#first").key());
    }

    @Test
    void goesOnWithWhatWasKept() {
        Place.Room room = keys.of("#room");
        keys.rename(room, "#room", "#kitchen");
        RoomKeys next = keys();
        assertEquals(room, next.of("#kitchen"));
        assertEquals(keys.of("#room"), next.of("#room"));
    }

    @Test
    void sealsARoomUnderEachOfItsNames() {
        Place.Room room = keys.of("#room");
        keys.rename(room, "#room", "#kitchen");
        Place.Room other = keys.of("#room");
        keys.seal(room.key());
        assertNotEquals(room, keys.of("#kitchen"));
        assertEquals(other, keys.of("#room"));
        keys.seal("#bath");
        assertNotEquals("#bath", keys.of("#bath").key());
    }

    @Test
    void hasARoomThatIsOpenedHaveItsName() {
        keys.renew("#room");
        keys.opened(new Place.Room("#room", ""), "#room");
        assertEquals("#room", keys.of("#room").key());
    }
}
