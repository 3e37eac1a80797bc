package causerie.server.capability;

import java.util.Arrays;
import java.util.function.LongFunction;

/**
 * The lines of one envelope by the capabilities they were encoded for. A room knows few different ones, so looking through
 * them is faster than hashing, and this is done for every delivery. Belongs to the envelope's thread.
 */
final class Encodings {
    private static final byte[] MISSING = {};

    private final LongFunction<byte[]> encoder;
    private long[] keys = new long[2];
    private byte[][] lines = {MISSING, MISSING};
    private int size;

    /** @param encoder makes the lines for the bits of a set of capabilities, once for each */
    Encodings(LongFunction<byte[]> encoder) {
        this.encoder = encoder;
    }

    byte[] of(long bits) {
        for (int i = 0; i < size; i++) {
            if (keys[i] == bits) {
                return lines[i];
            }
        }
        return add(bits);
    }

    private byte[] add(long bits) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        byte[] made = encoder.apply(bits);
        keys[size] = bits;
        lines[size] = made;
        size++;
        return made;
    }
}
