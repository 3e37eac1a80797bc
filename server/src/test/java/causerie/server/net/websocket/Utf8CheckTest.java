package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** It says the same as Java's own decoder, which wants the whole text at once. */
final class Utf8CheckTest {
    @Test
    void knowsEveryFirstAndSecondByte() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                for (int rest = 0; rest < 3; rest++) {
                    byte[] bytes = new byte[2 + rest];
                    bytes[0] = (byte) first;
                    bytes[1] = (byte) second;
                    for (int i = 2; i < bytes.length; i++) {
                        bytes[i] = (byte) 0x80;
                    }
                    assertEquals(
                            decodes(bytes),
                            accepts(bytes),
                            () -> java.util.HexFormat.of().formatHex(bytes));
                }
            }
        }
    }

    @Property
    void agreesOnAnyBytes(@ForAll byte[] bytes) {
        assertEquals(decodes(bytes), accepts(bytes));
    }

    @Property
    void agreesOnAnyText(@ForAll String text) {
        byte[] bytes = text.getBytes(UTF_8);
        assertEquals(decodes(bytes), accepts(bytes));
    }

    private static boolean accepts(byte[] bytes) {
        Utf8Check check = new Utf8Check();
        for (int i = 0; i < bytes.length; i++) {
            if (!check.accepts(bytes, i, i + 1)) {
                return false;
            }
        }
        return check.isComplete();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
