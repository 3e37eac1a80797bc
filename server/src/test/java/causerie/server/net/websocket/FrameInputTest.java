package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However a message is cut into frames, and however its bytes arrive, the same line comes out. */
final class FrameInputTest {
    private static final FrameInput.Limits LIMITS = new FrameInput.Limits(100_000, 100_000);

    @Property(tries = 300)
    void givesTheSameLinesHoweverTheyAreCut(@ForAll List<String> messages, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = messages.stream()
                .map(message -> message.replaceAll("[\r\n\ud800-\udfff]", "?"))
                .toList();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        for (String line : lines) {
            cut(line.getBytes(UTF_8), random, sent);
        }
        InputStream arriving = new Dripping(sent.toByteArray(), random);
        FrameOutput answers = new FrameOutput(OutputStream.nullOutputStream(), Frame.TEXT);
        FrameInput in = new FrameInput(arriving, answers, LIMITS);
        String expected = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        assertEquals(expected, new String(in.readAllBytes(), UTF_8));
    }

    private static void cut(byte[] message, Random random, ByteArrayOutputStream sent) {
        int at = 0;
        int opcode = Frame.TEXT;
        boolean last = false;
        while (!last) {
            int length = random.nextInt(message.length - at + 1);
            last = at + length == message.length && random.nextBoolean();
            frame((last ? Frame.FINAL : 0) | opcode, message, at, length, random, sent);
            at += length;
            opcode = Frame.CONTINUATION;
            if (random.nextInt(4) == 0) {
                frame(Frame.FINAL | Frame.PING, message, 0, Math.min(message.length, 125), random, sent);
            }
        }
    }

    private static void frame(
            int first, byte[] message, int from, int length, Random random, ByteArrayOutputStream sent) {
        byte[] mask = new byte[4];
        random.nextBytes(mask);
        sent.write(first);
        if (length <= 125) {
            sent.write(Frame.MASKED | length);
        } else {
            sent.write(Frame.MASKED | 126);
            sent.write(length >>> 8);
            sent.write(length);
        }
        sent.writeBytes(mask);
        for (int i = 0; i < length; i++) {
            sent.write(message[from + i] ^ mask[i % 4]);
        }
    }

    /** Gives as few bytes at once as it likes. */
    private static final class Dripping extends ByteArrayInputStream {
        private final Random random;

        Dripping(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(5)));
        }
    }
}
