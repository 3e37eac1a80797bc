package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class PersonColoursTest {
    @Property
    void initialsAndNamesAreReadable(@ForAll String name) {
        assertTrue(Contrast.ratio(PersonColours.disc(name), Color.WHITE) >= Contrast.READABLE);
        for (Color background : List.of(Color.WHITE, new Color(0x3c3f41), new Color(0x46494b), Color.BLACK)) {
            assertTrue(Contrast.ratio(PersonColours.name(name, background), background) >= Contrast.READABLE);
        }
    }

    @Test
    void staysTheSameHoweverTheNameIsWritten() {
        assertEquals(PersonColours.disc("anne"), PersonColours.disc("Anne"));
    }

    @Test
    void tellsMostPeopleApart() {
        long colours = Stream.of("Anne", "Bob", "Zo\u00eb", "Paul", "Marie", "Karl", "Eve", "Tom")
                .map(PersonColours::disc)
                .distinct()
                .count();
        assertTrue(colours >= 6, colours + " colours for 8 people");
    }

    @Property
    void findsAReadableColourUponAnyOther(@ForAll int wanted, @ForAll int background) {
        Color ground = new Color(background & 0xffffff);
        assertTrue(
                Contrast.ratio(Contrast.readable(new Color(wanted & 0xffffff), ground), ground) >= Contrast.READABLE);
    }

    @Test
    void blackUponWhiteIsTheMost() {
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 0.001);
    }
}
