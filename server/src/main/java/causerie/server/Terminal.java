package causerie.server;

import java.io.FileInputStream;
import java.io.IOException;

/** The terminal that the program was started from, if it was. Immutable. */
final class Terminal {
    /** On every Unix, the terminal of whoever opens it; who has none cannot open it. */
    private static final String DEVICE = "/dev/tty";

    private final boolean atStart = isThere();

    /** Whether there was one and somebody has closed its window, or the line to it has broken. */
    boolean isGone() {
        return atStart && !isThere();
    }

    private static boolean isThere() {
        try {
            new FileInputStream(DEVICE).close();
            return true;
        } catch (IOException none) {
            return false;
        }
    }
}
