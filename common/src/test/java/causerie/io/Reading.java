package causerie.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads streams to their end, with limits small enough to see. */
final class Reading {
    static final int TAGS = 16;
    static final int LINE = 20;

    private Reading() {}

    static List<Line> all(String text) throws IOException {
        return all(InSteps.of(text.getBytes(UTF_8), Integer.MAX_VALUE));
    }

    static List<Line> all(InputStream in) throws IOException {
        return all(new LineReader(in, TAGS, LINE));
    }

    /** Everything up to the end, without the end. */
    static List<Line> all(LineReader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        Line line = reader.read();
        while (line != Line.End.END) {
            lines.add(line);
            line = reader.read();
        }
        return lines;
    }

    static Line text(String text) {
        return new Line.Text(text);
    }
}
