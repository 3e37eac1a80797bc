package causerie.server.net;

import causerie.server.config.FloodLimits;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Until when a client has to wait that sends, or asks for, more than people do. Belongs to the reader thread of one
 * connection.
 */
final class Brake {
    /** What a line costs; one within a message of several lines costs 1. */
    private final int price;

    private final FloodGate lines;
    private final FloodGate answers;

    Brake(FloodLimits limits, LongSupplier nanoTime) {
        this.price = limits.multiline();
        long interval = limits.rate() == 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / limits.rate() / price;
        this.lines = new FloodGate(limits.burst() * price, interval, nanoTime);
        // Half at once and half over the time: together no more within any such time.
        int half = limits.answerBytes() / 2;
        this.answers = new FloodGate(half, limits.answerTime().toNanos() / half, nanoTime);
    }

    /**
     * Counts a line, and says when its turn to be answered comes, by the clock.
     *
     * @param batched whether it is one of a message of several lines: "clients might send an entire batched multiline
     *     message all at once" (<a href="https://ircv3.net/specs/extensions/multiline">multiline</a>)
     */
    long admit(boolean batched) {
        long line = lines.admit(batched ? 1 : price);
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
