package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What does not fit a line loses the end of its words, and nothing else. */
final class MessageFittingTest {
    private static final int BYTES_AROUND = "TOPIC #room :\r\n".length();

    @Test
    void leavesAMessageThatFitsExactly() {
        Message message = Message.of("TOPIC", "#room", "tea");
        assertSame(message, MessageFormatter.fitting(message, BYTES_AROUND + 3));
    }

    @Test
    void cutsWhatIsOneByteTooLong() {
        assertEquals(Message.of("TOPIC", "#room", "te"), fitting("tea", 2));
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertEquals(Message.of("TOPIC", "#room", "a"), fitting("a👋b", 4));
        assertEquals(Message.of("TOPIC", "#room", "a👋"), fitting("a👋b", 5));
        assertEquals(Message.of("TOPIC", "#room", "é"), fitting("éé", 3));
    }

    @Test
    void cutsNoMoreThanAllTheWords() {
        assertEquals(Message.of("TOPIC", "#room", ""), fitting("tea", -100));
        assertEquals(Message.of("LIST"), MessageFormatter.fitting(Message.of("LIST"), 1));
    }

    @Test
    void doesNotCountTags() {
        Message tagged = Message.of("TOPIC", "#room", "tea").withTag("label", "x".repeat(100));
        assertSame(tagged, MessageFormatter.fitting(tagged, BYTES_AROUND + 3));
    }

    @Test
    void keepsTagsAndSource() {
        Message tagged = new Message(Tags.of("a", "b"), Source.of("anne"), "PING", List.of("token"));
        Message cut = MessageFormatter.fitting(tagged, ":anne PING tok\r\n".length());
        assertEquals(new Message(Tags.of("a", "b"), Source.of("anne"), "PING", List.of("tok")), cut);
    }

    private static Message fitting(String text, int bytes) {
        return MessageFormatter.fitting(Message.of("TOPIC", "#room", text), BYTES_AROUND + bytes);
    }
}
