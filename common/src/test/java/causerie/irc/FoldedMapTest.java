package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedMapTest {
    static Stream<FoldedMap<String>> bothKinds() {
        return Stream.of(FoldedMap.ordered(Casemapping.RFC1459), FoldedMap.concurrent(Casemapping.RFC1459));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void findsANameInAnyOfItsSpellings(FoldedMap<String> map) {
        map.put("Anne[1]", "here");
        assertEquals(Optional.of("here"), map.get("aNNE{1}"));
        assertTrue(map.contains("ANNE[1}"));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void keepsOneValueForAllSpellings(FoldedMap<String> map) {
        map.put("Anne", "first");
        map.put("ANNE", "second");
        assertEquals(List.of("second"), List.copyOf(map.values()));
        assertEquals(1, map.size());
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void findsNothingUnderAnotherName(FoldedMap<String> map) {
        map.put("Anne", "here");
        assertEquals(Optional.empty(), map.get("Bob"));
        assertFalse(map.contains("Bob"));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void refusesToClaimATakenName(FoldedMap<String> map) {
        assertTrue(map.claim("Anne", "first"));
        assertFalse(map.claim("anne", "second"));
        assertEquals(Optional.of("first"), map.get("ANNE"));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void givesARemovedNameFree(FoldedMap<String> map) {
        map.put("Anne", "first");
        assertEquals(Optional.of("first"), map.remove("ANNE"));
        assertEquals(Optional.empty(), map.remove("Anne"));
        assertTrue(map.claim("anne", "second"));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void releasesANameOnlyForWhoHoldsIt(FoldedMap<String> map) {
        map.put("Anne", "holder");
        assertFalse(map.release("anne", "stranger"));
        assertTrue(map.contains("Anne"));
        assertTrue(map.release("ANNE", "holder"));
        assertFalse(map.contains("Anne"));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void isEmptyAfterClear(FoldedMap<String> map) {
        map.put("Anne", "here");
        map.clear();
        assertEquals(0, map.size());
        assertFalse(map.contains("Anne"));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void showsItsValuesButLetsNobodyChangeThem(FoldedMap<String> map) {
        map.put("Anne", "here");
        assertThrows(UnsupportedOperationException.class, () -> map.values().clear());
    }

    @Test
    void orderedKeepsTheOrderOfArrival() {
        FoldedMap<Integer> map = FoldedMap.ordered(Casemapping.ASCII);
        map.put("zoe", 1);
        map.put("anne", 2);
        map.put("ZOE", 3);
        map.put("bob", 4);
        assertEquals(List.of(3, 2, 4), List.copyOf(map.values()));
    }

    @Test
    void distinguishesWhatItsCasemappingDistinguishes() {
        FoldedMap<Integer> map = FoldedMap.ordered(Casemapping.ASCII);
        map.put("anne[", 1);
        assertFalse(map.contains("anne{"));
    }
}
