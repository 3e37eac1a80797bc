package causerie.server.net;

import causerie.server.config.FloodLimits;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Until when a client has to wait that sends, or asks for, more than people do. Belongs to the reader thread of one
 * connection.
 */
final class Brake {
    private final FloodGate lines;
    private final FloodGate answers;

    Brake(FloodLimits limits, LongSupplier nanoTime) {
        long lineInterval = limits.rate() == 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / limits.rate();
        this.lines = new FloodGate(limits.burst(), lineInterval, nanoTime);
        // Half at once and half over the time: together no more within any such time.
        int half = limits.answerBytes() / 2;
        this.answers = new FloodGate(half, limits.answerTime().toNanos() / half, nanoTime);
    }

    /** Counts a line, and says when its turn to be answered comes, by the clock. */
    long admit() {
        long line = lines.admit(1);
        long turn = turn();
        return line - turn > 0 ? line : turn;
    }

    /** Counts bytes of an answer. */
    void answered(int bytes) {
        answers.admit(bytes);
    }

    /** When the client may have more answers. */
    long turn() {
        return answers.admit(0);
    }

    /** Forgets the lines so far: those of joining are not what a person says. */
    void joined() {
        lines.reset();
    }
}
