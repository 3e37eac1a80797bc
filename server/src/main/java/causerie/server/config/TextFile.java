package causerie.server.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text that an option names. */
record TextFile(Path file, String option) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /**
     * Reads the whole of it, in UTF-8.
     *
     * @throws IOException with a sentence for the person who named it
     */
    String read(int maxBytes) throws IOException {
        String text;
        boolean fits;
        try {
            fits = Files.size(file) <= maxBytes;
            text = fits ? Files.readString(file) : "";
        } catch (NoSuchFileException missing) {
            throw new IOException(sentence("does not exist"), missing);
        } catch (CharacterCodingException notUtf8) {
            throw new IOException(sentence("is not text in UTF-8"), notUtf8);
        } catch (IOException unreadable) {
            throw new IOException(sentence("cannot be read"), unreadable);
        }
        if (!fits) {
            throw new IOException(sentence("is larger than " + maxBytes + " bytes"));
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private String sentence(String problem) {
        return "The file '" + file + "' of " + option + " " + problem + ".";
    }
}
