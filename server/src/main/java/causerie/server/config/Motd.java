package causerie.server.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        List<String> lines;
        boolean fits;
        try {
            fits = Files.size(file) <= MAX_BYTES;
            lines = fits ? Files.readAllLines(file) : List.of();
        } catch (NoSuchFileException missing) {
            throw new IOException("The file '" + file + "' of --motd does not exist.", missing);
        } catch (CharacterCodingException notUtf8) {
            throw new IOException("The file '" + file + "' of --motd is not text in UTF-8.", notUtf8);
        } catch (IOException unreadable) {
            throw new IOException("The file '" + file + "' of --motd cannot be read.", unreadable);
        }
        if (!fits) {
            throw new IOException("The file '" + file + "' of --motd is larger than " + MAX_BYTES + " bytes.");
        }
        return lines.stream().map(Motd::printable).toList();
    }

    private static String printable(String line) {
        String clean = line.replaceAll("\\p{Cntrl}", " ");
        return clean.codePointCount(0, clean.length()) <= MAX_LINE
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, MAX_LINE));
    }
}
