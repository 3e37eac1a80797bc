package causerie.server.net.websocket;

/**
 * Checks that bytes are UTF-8 while they come, a character's bytes perhaps in several pieces. The table is that of <a
 * href="https://www.rfc-editor.org/rfc/rfc3629#section-4">Syntax of UTF-8 Byte Sequences</a>. Belongs to one thread.
 */
final class Utf8Check {
    /** How many bytes of the character begun are still to come. */
    private int due;
    /** Between what the next of them has to be; the first of them excludes overlong forms, surrogates and the too large. */
    private int least = 0x80;

    private int most = 0xBF;

    /** Whether these bytes can follow those that came before. */
    boolean accepts(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int next = bytes[i] & 0xFF;
            if (due == 0 ? !begins(next) : !continues(next)) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(int first) {
        if (first < 0x80) {
            return true;
        }
        boolean known = first >= 0xC2 && first <= 0xF4;
        due = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return known;
    }

    private boolean continues(int next) {
        boolean fits = next >= least && next <= most;
        due--;
        least = 0x80;
        most = 0xBF;
        return fits;
    }

    /** Whether the text may end here. */
    boolean isComplete() {
        return due == 0;
    }
}
