package causerie.client.ui.timeline;

import causerie.client.model.Line;
import causerie.client.model.Lines;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import javax.swing.JScrollPane;
import javax.swing.JTextPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;

/** Prints what the timeline costs, beside a text pane with a tenth of the lines. Run by hand. */
final class TimelineBenchmark {
    private static final int LINES = 100_000;
    private static final int PANE_LINES = 10_000;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    private final BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Random random = new Random(7);

    private TimelineBenchmark() {}

    /** Measures both, one after the other. */
    public static void main(String[] args) throws Exception {
        SwingUtilities.invokeAndWait(() -> new TimelineBenchmark().run());
    }

    private void run() {
        String[] texts = texts();
        timeline(texts, 20_000);
        Figures own = timeline(texts, LINES);
        Figures pane = textPane(texts, PANE_LINES);
        say("timeline, %,d lines: %s", LINES, own);
        say("text pane, %,d lines: %s", PANE_LINES, pane);
        say(
                "ratios (text pane / timeline): append %.0fx, scroll p95 %.1fx, resize %.1fx, memory a line %.1fx",
                own.appendsPerSecond / pane.appendsPerSecond,
                pane.scroll95 / own.scroll95,
                pane.resize / own.resize,
                pane.bytes / PANE_LINES / (own.bytes / LINES));
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private record Figures(
            double appendsPerSecond, double bytes, double live95, double scroll50, double scroll95, double resize) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,.0f appends/s, %.1f MB, append and paint p95 %.1f ms, random scroll and paint p50 %.1f ms"
                            + " p95 %.1f ms, resize and paint %.1f ms",
                    appendsPerSecond,
                    bytes / 1e6,
                    live95,
                    scroll50,
                    scroll95,
                    resize);
        }
    }

    private String[] texts() {
        String[] texts = new String[1_000];
        for (int i = 0; i < texts.length; i++) {
            StringBuilder text = new StringBuilder();
            int words = 2 + random.nextInt(40);
            for (int word = 0; word < words; word++) {
                text.append("lorem ipsum dolor sit amet".split(" ")[random.nextInt(5)])
                        .append(' ');
            }
            texts[i] = i % 10 == 0 ? text + "https://example.org/" + i : text.toString();
        }
        return texts;
    }

    private Figures timeline(String[] texts, int count) {
        Lines lines = new Lines();
        TimelinePane pane = new TimelinePane(new EnglishWords());
        pane.setSize(WIDTH, HEIGHT);
        pane.show(lines, -1);
        long spent = 0;
        for (int i = 0; i < count - 200; i++) {
            Line line = line(texts, i);
            long start = now();
            lines.append(line);
            if (i % 1_000 == 0) {
                paint(pane);
            }
            spent += now() - start;
        }
        double[] live = times(100, i -> {
            lines.append(line(texts, count - 200 + i));
            paint(pane);
        });
        say("%,d lines a second at %,d, the oldest going", (int) atLimit(lines, texts), lines.size());
        JViewport viewport = (JViewport) pane.timeline().getParent();
        double[] scroll = times(400, i -> scroll(pane, viewport));
        double[] resize = times(10, i -> {
            pane.setSize(WIDTH - 100 + i % 2 * 50, HEIGHT);
            paint(pane);
        });
        if (count == LINES) {
            switching(pane, lines, texts);
        }
        double with = heap();
        pane.show(new Lines(), -1);
        double bytes = with - heap();
        return figures((count - 200) / (spent / 1e9), bytes, live, scroll, resize, lines.size());
    }

    /** Goes from one conversation to another and back; what is said in the other is nowhere else in memory. */
    private void switching(TimelinePane pane, Lines lines, String[] texts) {
        double before = heap();
        Lines other = new Lines();
        for (int i = 0; i < LINES; i++) {
            other.append(Samples.said(i / 4, "person" + i / 3 % 20, texts[i % texts.length] + i));
        }
        say("%,d lines with texts of their own: %.1f MB", other.size(), (heap() - before) / 1e6);
        double[] switches = times(60, i -> {
            pane.show(i % 2 == 0 ? other : lines, -1);
            paint(pane);
        });
        say("another conversation and paint: p50 %.1f ms, p95 %.1f ms", at(switches, 50), at(switches, 95));
    }

    private static double atLimit(Lines lines, String[] texts) {
        int count = 20_000;
        long start = now();
        for (int i = 0; i < count; i++) {
            lines.append(line(texts, LINES + i));
        }
        return count / ((now() - start) / 1e9);
    }

    private static Figures figures(
            double appends, double bytes, double[] live, double[] scroll, double[] resize, int kept) {
        if (kept == 0) {
            throw new IllegalStateException("the lines must be kept until here to count them out");
        }
        return new Figures(appends, bytes, at(live, 95), at(scroll, 50), at(scroll, 95), at(resize, 50));
    }

    private static Line line(String[] texts, int i) {
        return Samples.said(i / 4, "person" + i / 3 % 20, texts[i % texts.length]);
    }

    private Figures textPane(String[] texts, int count) {
        JTextPane pane = new JTextPane();
        JScrollPane scroll = new JScrollPane(pane);
        scroll.setSize(WIDTH, HEIGHT);
        double before = heap();
        long start = now();
        for (int i = 0; i < count; i++) {
            insert(pane.getDocument(), (Line.Text) line(texts, i));
            if (i % 1_000 == 0) {
                paint(scroll);
            }
        }
        double appends = count / ((now() - start) / 1e9);
        double bytes = heap() - before;
        double[] live = times(20, i -> {
            insert(pane.getDocument(), (Line.Text) line(texts, i));
            paint(scroll);
        });
        double[] scrolls = times(100, i -> scroll(scroll, scroll.getViewport()));
        double[] resize = times(4, i -> {
            scroll.setSize(WIDTH - 100 + i % 2 * 50, HEIGHT);
            paint(scroll);
        });
        return figures(appends, bytes, live, scrolls, resize, pane.getDocument().getLength());
    }

    private static void insert(Document document, Line.Text line) {
        SimpleAttributeSet bold = new SimpleAttributeSet();
        StyleConstants.setBold(bold, true);
        try {
            document.insertString(document.getLength(), line.author() + ": ", bold);
            document.insertString(document.getLength(), line.text() + "\n", new SimpleAttributeSet());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void scroll(Container window, JViewport viewport) {
        int height = Math.max(1, viewport.getView().getHeight() - HEIGHT);
        viewport.setViewPosition(new Point(0, random.nextInt(height)));
        paint(window);
    }

    private void paint(Container window) {
        layOut(window);
        Graphics2D g = screen.createGraphics();
        window.paint(g);
        g.dispose();
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private interface Step {
        void run(int index);
    }

    /** Milliseconds, sorted. */
    private static double[] times(int count, Step step) {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            long start = now();
            step.run(i);
            times[i] = (now() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Time of this thread alone, so that a busy machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
