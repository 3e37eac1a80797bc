package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void tellsMissingTagFromEmptyOne() {
        Tags tags = Tags.of("a", "");
        assertEquals(Optional.of(""), tags.get("a"));
        assertEquals(Optional.empty(), tags.get("b"));
    }

    @Test
    void replacesTagOfSameKey() {
        assertEquals(Tags.of("a", "2"), Tags.of("a", "1").with("a", "2"));
    }

    @Test
    void leavesTheTagsItCameFromAsTheyWere() {
        Tags before = Tags.of("a", "1");
        before.with("b", "2");
        assertEquals(Tags.of("a", "1"), before);
    }

    @Test
    void addsOthersBehindAndLetsThemReplace() {
        Tags both = Tags.of("a", "1").with("b", "2").with(Tags.of("c", "3").with("a", "4"));
        assertEquals(List.of("a", "b", "c"), List.copyOf(both.values().keySet()));
        assertEquals(Optional.of("4"), both.get("a"));
    }

    @Test
    void staysTheSameWhenTheMapItWasMadeFromChanges() {
        Map<String, String> map = new LinkedHashMap<>(Map.of("a", "1"));
        Tags tags = new Tags(map);
        map.put("b", "2");
        assertEquals(Tags.of("a", "1"), tags);
    }

    @Test
    void cannotBeChangedFromOutside() {
        Tags tags = Tags.of("a", "1");
        assertThrows(UnsupportedOperationException.class, () -> tags.values().put("b", "2"));
    }

    /** Spec: "Client-only tags are tags normally sent by clients that servers MUST attach as-is". */
    @Test
    void relaysOnlyClientOnlyTags() {
        Tags tags = Tags.of("label", "1")
                .with("+typing", "active")
                .with("time", "now")
                .with("+a/b", "");
        assertEquals(Tags.of("+typing", "active").with("+a/b", ""), tags.clientOnly());
    }

    @Test
    void isEmptyWhenNoneIsClientOnly() {
        assertTrue(Tags.of("label", "1").clientOnly().isEmpty());
        assertTrue(Tags.NONE.clientOnly().isEmpty());
    }
}
