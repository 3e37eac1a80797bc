package causerie.client.ui.kit;

import causerie.io.Threads;
import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells of every event that keeps the event dispatch thread for longer than {@value #LIMIT_MILLIS} ms, with what the
 * thread was at while it ran; for those who look for it, as nothing of it is there otherwise. What waits for a dialog does
 * not count, the events in the dialog do. Runs on the event dispatch thread, {@link #sample} on any.
 */
public final class SlowEvents extends EventQueue {
    public static final int LIMIT_MILLIS = 50;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MAX_FRAMES = 30;
    private static final long LIMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(LIMIT_MILLIS);
    private static final Duration BETWEEN_SAMPLES = Duration.ofMillis(5);
    private static final Pattern WORK = Pattern.compile("runnable=([^@,\\[\\]]+)");

    private final LongSupplier nanoTime;
    private final Consumer<Slow> found;
    private final Deque<AWTEvent> under = new ArrayDeque<>();
    private Optional<ExecutorService> sampler = Optional.empty();
    /** What runs now without a break, if anything does. */
    private volatile Optional<Run> running = Optional.empty();

    /**
     * An event that took long.
     *
     * @param event its kind, and where; never what was typed
     * @param work how much of that the thread was running: the rest it waited, for others or for a processor
     * @param sample where the thread was in the middle of it; may be empty
     */
    public record Slow(String event, long millis, long work, List<StackTraceElement> sample) {
        public Slow {
            // What follows is the same for every event.
            sample = sample.stream()
                    .takeWhile(frame -> !frame.getClassName().equals(SlowEvents.class.getName()))
                    .limit(MAX_FRAMES)
                    .toList();
        }

        @Override
        public String toString() {
            StringBuilder words = new StringBuilder(millis + " ms (" + work + " of work) in " + event);
            sample.forEach(frame -> words.append("\n    at ").append(frame));
            return words.toString();
        }
    }

    /** Part of an event between others that it waits for. */
    private static final class Run {
        private final Thread thread = Thread.currentThread();
        private final AWTEvent event;
        private final long start;
        private final long startWork = THREADS.getCurrentThreadCpuTime();
        private volatile List<StackTraceElement> sample = List.of();

        Run(AWTEvent event, long start) {
            this.event = event;
            this.start = start;
        }
    }

    /** @param found told on the event dispatch thread */
    SlowEvents(LongSupplier nanoTime, Consumer<Slow> found) {
        this.nanoTime = nanoTime;
        this.found = found;
    }

    /** Watches all events from now on. */
    public static void watch(Consumer<Slow> found) {
        SlowEvents queue = new SlowEvents(System::nanoTime, found);
        queue.begin();
        queue.sampler = Optional.of(Threads.repeat("event samples", BETWEEN_SAMPLES, queue::sample));
    }

    void begin() {
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(this);
    }

    void end() {
        sampler.ifPresent(ExecutorService::shutdownNow);
        pop();
    }

    /** Looks where the thread is, if an event has taken half of its time. */
    void sample() {
        running.filter(run -> run.sample.isEmpty() && nanoTime.getAsLong() - run.start > LIMIT_NANOS / 2)
                .ifPresent(run -> {
                    List<StackTraceElement> frames = List.of(run.thread.getStackTrace());
                    if (running.filter(still -> still == run).isPresent()) {
                        run.sample = frames;
                    }
                });
    }

    @Override
    public AWTEvent getNextEvent() throws InterruptedException {
        // A dialog is waiting for what comes.
        stop();
        return super.getNextEvent();
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        stop();
        under.push(event);
        running = Optional.of(new Run(event, nanoTime.getAsLong()));
        try {
            super.dispatchEvent(event);
        } finally {
            stop();
            under.pop();
            running = Optional.ofNullable(under.peek()).map(outer -> new Run(outer, nanoTime.getAsLong()));
        }
    }

    private void stop() {
        Optional<Run> run = running;
        running = Optional.empty();
        run.ifPresent(ended -> {
            long nanos = nanoTime.getAsLong() - ended.start;
            if (nanos > LIMIT_NANOS) {
                long work = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - ended.startWork);
                long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
                found.accept(new Slow(name(ended.event), millis, work, ended.sample));
            }
        });
    }

    /** Without what is in it: people type passwords, too. */
    private static String name(AWTEvent event) {
        Matcher work = WORK.matcher(event.toString());
        String kind = event.getClass().getSimpleName() + " " + event.getID();
        return work.find()
                ? kind + " of " + work.group(1)
                : kind + " at " + event.getSource().getClass().getName();
    }
}
