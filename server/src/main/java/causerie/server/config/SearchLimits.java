package causerie.server.config;

import picocli.CommandLine.Option;

/** How much can be looked for at once, and found. */
public final class SearchLimits {
    @Option(
            names = "--search-bytes",
            paramLabel = "N",
            defaultValue = "300",
            converter = Converters.Positive.class,
            description = "Bytes of a text that is looked for" + ServerLimits.DEFAULT)
    private int bytes;

    @Option(
            names = "--search-words",
            paramLabel = "N",
            defaultValue = "10",
            converter = Converters.Positive.class,
            description = "Words of such a text" + ServerLimits.DEFAULT)
    private int words;

    @Option(
            names = "--search-results",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description = "Messages that are found at a time" + ServerLimits.DEFAULT)
    private int results;

    public int bytes() {
        return bytes;
    }

    public int words() {
        return words;
    }

    public int results() {
        return results;
    }
}
