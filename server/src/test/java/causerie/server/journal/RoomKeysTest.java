package causerie.server.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import causerie.irc.Casemapping;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RoomKeysTest {
    private final AtomicInteger ids = new AtomicInteger();
    private final Set<String> used = new HashSet<>();
    private final RoomKeys keys =
            new RoomKeys(Casemapping.ASCII, () -> String.valueOf(ids.incrementAndGet()), () -> used);

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
}
