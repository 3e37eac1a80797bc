package causerie.server.config;

import picocli.CommandLine.Option;

/** How much people and rooms may say about themselves; announced with {@code draft/metadata-2} and {@code -3}. */
public final class MetadataLimits {
    @Option(
            names = "--max-metadata-keys",
            paramLabel = "N",
            defaultValue = "20",
            converter = Converters.Positive.class,
            description = "Metadata keys of one person or room" + ServerLimits.DEFAULT)
    private int keys;

    @Option(
            names = "--max-metadata-subs",
            paramLabel = "N",
            defaultValue = "50",
            converter = Converters.Positive.class,
            description = "Metadata keys that one client can subscribe to" + ServerLimits.DEFAULT)
    private int subs;

    @Option(
            names = "--max-metadata-changes",
            paramLabel = "N",
            defaultValue = "60",
            converter = Converters.Positive.class,
            description = "Changes of metadata by one client a minute" + ServerLimits.DEFAULT)
    private int changes;

    @Option(
            names = "--metadata-key-bytes",
            paramLabel = "N",
            defaultValue = "64",
            converter = Converters.Length.class,
            description = "Bytes of a metadata key" + ServerLimits.DEFAULT)
    private int keyBytes;

    @Option(
            names = "--metadata-value-bytes",
            paramLabel = "N",
            defaultValue = "300",
            converter = Converters.Positive.class,
            description = "Bytes of a metadata value, which has to fit a line, too" + ServerLimits.DEFAULT)
    private int valueBytes;

    public int keys() {
        return keys;
    }

    public int subs() {
        return subs;
    }

    public int changes() {
        return changes;
    }

    public int keyBytes() {
        return keyBytes;
    }

    public int valueBytes() {
        return valueBytes;
    }
}
