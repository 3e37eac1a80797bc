package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import causerie.io.Line;
import causerie.io.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MessageRoundTripTest {
    private static final int ROOMY = 1 << 20;

    @Property
    void whatWasWrittenIsReadAsTheSame(@ForAll("messages") Message message) throws MalformedMessageException {
        assertEquals(message, MessageParser.parse(MessageFormatter.format(message)));
    }

    @Property
    void whatWasEncodedIsReadFromTheStreamAsTheSame(@ForAll("messages") Message message)
            throws IOException, MalformedMessageException {
        byte[] bytes = MessageFormatter.encode(message);
        Line line = new LineReader(new ByteArrayInputStream(bytes), ROOMY, ROOMY).read();
        assertEquals(new Line.Text(MessageFormatter.format(message)), line);
        assertEquals(message, MessageParser.parse(((Line.Text) line).text()));
    }

    @Property
    void whatWasReadIsWrittenToMeanTheSame(@ForAll("lines") String line) throws MalformedMessageException {
        try {
            Message message = MessageParser.parse(line);
            assertEquals(message, MessageParser.parse(MessageFormatter.format(message)));
        } catch (MalformedMessageException noMessage) {
            assertNotEquals("", noMessage.getMessage());
        }
    }

    @Provide
    Arbitrary<Message> messages() {
        return AnyText.messages();
    }

    @Provide
    Arbitrary<String> lines() {
        return AnyText.any();
    }
}
