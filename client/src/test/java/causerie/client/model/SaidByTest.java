package causerie.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the order of the times and whatever comes and goes: all lines after those are later. */
final class SaidByTest {
    private static final int TIMES = 50;

    private final Lines lines = new Lines();
    private final SaidBy saidBy = new SaidBy(lines);
    private final Random random = new Random(7);

    @Test
    void asManyLinesAsAreLookedAtOneByOneAndOneMore() {
        for (int i = 0; i <= SaidBy.LAST; i++) {
            lines.append(line(i + 1));
            check(which(0), 0);
            check(which(1), 1);
            check(which(i), i);
            check(which(i + 1), i + 1);
        }
    }

    @Test
    void timesInAnyOrder() {
        for (int round = 0; round < 20; round++) {
            lines.appendAll(IntStream.range(0, random.nextInt(2 * SaidBy.LAST))
                    .mapToObj(i -> line(random.nextInt(TIMES)))
                    .toList());
            checkAll();
            lines.insert(random.nextInt(lines.size() + 1), List.of(line(random.nextInt(TIMES))));
            checkAll();
            lines.replace(random.nextInt(lines.size()), line(random.nextInt(TIMES)));
            checkAll();
            lines.dropQuarter();
            checkAll();
        }
    }

    private void checkAll() {
        for (int time = -1; time <= TIMES; time++) {
            int count = lines.size();
            while (count > 0 && lines.get(count - 1).time().isAfter(which(time))) {
                count--;
            }
            check(which(time), count);
        }
    }

    private void check(Instant until, int count) {
        assertEquals(count, saidBy.count(until));
    }

    private static Instant which(int number) {
        return Instant.EPOCH.plusSeconds(number);
    }

    private static Line.Text line(int time) {
        return new Line.Text(which(time), "", "Bob", "hello", Line.Kind.MESSAGE, false, Line.State.DELIVERED);
    }
}
