package causerie.server.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The text that everybody is shown on arrival. */
public final class Motd {
    static final int MAX_BYTES = 16 * 1024;
    private static final int MAX_LINE = 100;

    private Motd() {}

    /**
     * Reads the lines of a file in UTF-8; longer ones are cut to 100 characters.
     *
     * @throws IOException with a sentence for the person who named the file
     */
    public static List<String> read(Path file) throws IOException {
        return new TextFile(file, "--motd")
                .read(MAX_BYTES)
                .lines()
                .map(Motd::printable)
                .toList();
    }

    private static String printable(String line) {
        String clean = line.replaceAll("\\p{Cntrl}", " ");
        return clean.codePointCount(0, clean.length()) <= MAX_LINE
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, MAX_LINE));
    }
}
