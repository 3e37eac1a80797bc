package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void answersEmptyTextForMissingParameters() {
        Message message = Message.of("SAY", "one");
        assertEquals("one", message.param(0));
        assertEquals("", message.param(1));
    }

    @Test
    void answersTheLastParameterOrEmptyText() {
        assertEquals("two", Message.of("SAY", "one", "two").lastParam());
        assertEquals("", Message.of("SAY").lastParam());
    }

    @Test
    void staysTheSameWhenTheListItWasMadeFromChanges() {
        List<String> params = new ArrayList<>(List.of("one"));
        Message message = new Message(Tags.NONE, Source.NONE, "SAY", params);
        params.add("two");
        assertEquals(Message.of("SAY", "one"), message);
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<String> params = Message.of("SAY", "one").params();
        assertThrows(UnsupportedOperationException.class, () -> params.add("two"));
    }

    @Test
    void keepsEverythingElseWithOtherTags() {
        Message message = Message.from(Source.of("anne"), "SAY", "one").withTag("a", "1");
        Message other = message.withTags(Tags.of("b", "2"));
        assertEquals(new Message(Tags.of("b", "2"), Source.of("anne"), "SAY", List.of("one")), other);
    }

    @Test
    void addsOneTagToThoseThere() {
        assertEquals(
                Tags.of("a", "1").with("b", "2"),
                Message.of("SAY").withTag("a", "1").withTag("b", "2").tags());
    }
}
