package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import causerie.io.Line;
import causerie.io.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a stranger sends is a message or a {@link MalformedMessageException}, never anything else. */
class AnyInputTest {
    @Property
    void anyStringIsAMessageOrMalformed(@ForAll String line) {
        parse(line);
    }

    @Property
    void anyLineOfMeaningfulCharactersIsAMessageOrMalformed(@ForAll("lines") String line) {
        parse(line);
    }

    @Property
    void anyBytesAreMessagesOrRefused(@ForAll("bytes") byte[] bytes) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes), 64, 64);
        Line line = reader.read();
        while (line != Line.End.END) {
            if (line instanceof Line.Text text) {
                parse(text.text());
            }
            line = reader.read();
        }
    }

    private static void parse(String line) {
        try {
            assertFalse(MessageParser.parse(line).verb().isEmpty());
        } catch (MalformedMessageException allowed) {
            assertNotEquals("", allowed.getMessage());
        }
    }

    @Provide
    Arbitrary<String> lines() {
        return AnyText.any();
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.oneOf(Arbitraries.bytes(), Arbitraries.of((byte) '\n', (byte) '\r', (byte) ' ', (byte) ':'))
                .array(byte[].class)
                .ofMaxSize(500);
    }
}
