package causerie.server.config;

import picocli.CommandLine.Mixin;

/** How much of everything, and for how long: every limit of the server, in groups, each with its default. */
public final class ServerLimits {
    /** What every option of a limit ends its description with. */
    static final String DEFAULT = " (default: ${DEFAULT-VALUE}).";

    @Mixin
    private final TextLimits text = new TextLimits();

    @Mixin
    private final CountLimits counts = new CountLimits();

    @Mixin
    private final ConnectionLimits connection = new ConnectionLimits();

    @Mixin
    private final AddressLimits address = new AddressLimits();

    @Mixin
    private final FloodLimits flood = new FloodLimits();

    @Mixin
    private final MetadataLimits metadata = new MetadataLimits();

    @Mixin
    private final MultilineLimits multiline = new MultilineLimits();

    @Mixin
    private final HistoryLimits history = new HistoryLimits();

    @Mixin
    private final SearchLimits search = new SearchLimits();

    public TextLimits text() {
        return text;
    }

    public CountLimits counts() {
        return counts;
    }

    public ConnectionLimits connection() {
        return connection;
    }

    public AddressLimits address() {
        return address;
    }

    public FloodLimits flood() {
        return flood;
    }

    public MetadataLimits metadata() {
        return metadata;
    }

    public MultilineLimits multiline() {
        return multiline;
    }

    public HistoryLimits history() {
        return history;
    }

    public SearchLimits search() {
        return search;
    }
}
