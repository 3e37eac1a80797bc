package causerie.server.data;

import java.io.Serial;

/** Nothing could be kept, or read; the text is a sentence for the person who runs the server. */
public final class StorageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StorageException(String sentence) {
        super(sentence);
    }

    public StorageException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
