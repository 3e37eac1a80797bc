package causerie.server.config;

import java.io.Serial;

/** What is wrong with a configuration, in one sentence for the person who wrote it. */
public final class ConfigException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public ConfigException(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
