package causerie.server.session;

import java.util.concurrent.atomic.AtomicLong;

/**
 * That somebody has said with one client that they are away there. Immutable.
 *
 * @param words why
 * @param number greater than that of whatever was said before
 */
record Absence(String words, long number) {
    private static final AtomicLong NUMBERS = new AtomicLong();

    static Absence now(String words) {
        return new Absence(words, NUMBERS.incrementAndGet());
    }
}
