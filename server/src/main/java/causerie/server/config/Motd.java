package causerie.server.config;

import java.io.IOException;
import java.util.List;

/** The text that everybody is shown on arrival. */
public final class Motd {
    static final int MAX_BYTES = 16 * 1024;
    private static final int MAX_LINE = 100;

    private Motd() {}

    /** Reads the lines of the file that is configured, in UTF-8; longer ones are cut to 100 characters. */
    public static List<String> of(ServerConfig config) throws ConfigException {
        if (config.motd().isEmpty()) {
            return List.of();
        }
        try {
            String text = new TextFile(config.motd().get(), "--motd").read(MAX_BYTES);
            return text.lines().map(Motd::printable).toList();
        } catch (IOException unreadable) {
            throw new ConfigException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static String printable(String line) {
        String clean = line.replaceAll("\\p{Cntrl}", " ");
        return clean.codePointCount(0, clean.length()) <= MAX_LINE
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, MAX_LINE));
    }
}
