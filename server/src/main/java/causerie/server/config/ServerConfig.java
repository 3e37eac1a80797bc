package causerie.server.config;

import causerie.irc.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What the person who starts the server can decide; a command line and a file fill it, and nothing changes it afterwards.
 * Tests make one from the same words as people type.
 */
public final class ServerConfig {
    private static final String NO_LOBBY = "none";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "File with settings, in TOML, named as these options without the dashes; an option given on"
                    + " the command line wins (default: none).")
    private @Nullable Path file;

    @NeedsRestart
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + Limits.DEFAULT_PORT,
            converter = Converters.Port.class,
            description = "Port to listen on; 0 picks a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @NeedsRestart
    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "Address to listen on (default: all addresses of this machine).")
    private @Nullable String bind;

    @NeedsRestart
    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "Causerie",
            converter = Converters.ServerName.class,
            description = "Name of this chat, without spaces (default: ${DEFAULT-VALUE}).")
    private String name = "";

    @NeedsRestart
    @Option(
            names = "--lobby",
            paramLabel = "ROOM",
            defaultValue = "#general",
            converter = Converters.Lobby.class,
            description = "Room that everybody is in from the start, or 'none' (default: ${DEFAULT-VALUE}).")
    private String lobby = "";

    @Option(names = "--motd", paramLabel = "FILE", description = "Text in UTF-8 that everybody is shown on arrival.")
    private @Nullable Path motd;

    @Option(
            names = "--icon-url",
            paramLabel = "URL",
            converter = Converters.Url.class,
            description = "Address of a picture that programs may show beside the name of this chat (default: none).")
    private @Nullable String iconUrl;

    @Option(
            names = "--deny-tags",
            paramLabel = "TAGS",
            converter = Converters.TagList.class,
            description = "Tags of clients that are not passed on, such as typing,react: * for all, then -reply for all"
                    + " but one (default: none).")
    private DeniedTags deniedTags = DeniedTags.NONE;

    @Option(
            names = "--chghost-fallback",
            paramLabel = "BOOLEAN",
            arity = "1",
            defaultValue = "true",
            converter = Converters.YesOrNo.class,
            description = "Whether programs that do not know chghost see somebody leave and come back who is shown with"
                    + " another host: true or false (default: ${DEFAULT-VALUE}).")
    private boolean chghostFallback;

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            converter = Converters.Secret.class,
            description = "Password that everybody has to give who has not logged in to an account, or what"
                    + " causerie-server hash-password makes of it (default: none is asked for).")
    private @Nullable Password password;

    @Mixin
    private final AccountConfig accountConfig = new AccountConfig();

    @Mixin
    private final StorageConfig storage = new StorageConfig();

    @Mixin
    private final LogConfig log = new LogConfig();

    @Mixin
    private final AdminTexts admin = new AdminTexts();

    @Mixin
    private final TlsConfig tls = new TlsConfig();

    @Mixin
    private final StsConfig sts = new StsConfig();

    @Mixin
    private final WebSocketConfig webSocket = new WebSocketConfig();

    @Mixin
    private final ServerLimits limits = new ServerLimits();

    private List<Setting> settings = List.of();
    private List<Operator> operators = List.of();
    private List<Account> accounts = List.of();
    private Optional<ConfigSource> source = Optional.empty();

    /** The configuration that these words of a command line make; errors are picocli's parameter exceptions. */
    public static ServerConfig parse(String... args) {
        ServerConfig config = new ServerConfig();
        config.settings = Setting.all(new CommandLine(config).parseArgs(args));
        return config;
    }

    /**
     * @param values of settings, by their names, each known to be allowed
     * @param people whom the file names
     * @param source where it all comes from
     */
    static ServerConfig of(Map<String, String> values, ConfigFile people, ConfigSource source) {
        ServerConfig config = parse(values.entrySet().stream()
                .map(value -> Setting.word(value.getKey(), value.getValue()))
                .toArray(String[]::new));
        config.operators = people.operators();
        config.accounts = people.accounts();
        config.source = Optional.of(source);
        return config;
    }

    /** What the command line and the file make now; one that comes from no command line stays as it is. */
    public ConfigSource.Reloaded reload() throws ConfigException {
        return source.isPresent() ? source.get().reload(this) : new ConfigSource.Reloaded(this, List.of());
    }

    /** Every setting with what it is set to, in the order of the options. */
    List<Setting> settings() {
        return settings;
    }

    /** As the text of a configuration file that makes it, with everything that is in force; no password in clear. */
    public String toml() {
        return ConfigText.of(this);
    }

    /** The file with settings that the command line names. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Who may keep order on the whole server. */
    public List<Operator> operators() {
        return operators;
    }

    /** Who can log in. */
    public List<Account> accounts() {
        return accounts;
    }

    public int port() {
        return port;
    }

    /** The address to listen on; empty for all. */
    public Optional<String> bind() {
        return Optional.ofNullable(bind);
    }

    /** What people call this chat. */
    public String name() {
        return name;
    }

    /** The name on the wire, where a dot tells a server from a person. */
    public String serverName() {
        return name.indexOf('.') >= 0 ? name : name.toLowerCase(Locale.ROOT) + ".local";
    }

    /** The room everybody is put into; empty for none. */
    public Optional<String> lobby() {
        return lobby.equals(NO_LOBBY) ? Optional.empty() : Optional.of(lobby);
    }

    public Optional<Path> motd() {
        return Optional.ofNullable(motd);
    }

    /** Where a picture for this chat is. */
    public Optional<String> iconUrl() {
        return Optional.ofNullable(iconUrl);
    }

    /** The client-only tags that nobody is to get. */
    public DeniedTags deniedTags() {
        return deniedTags;
    }

    /** Whether those are told of another host, too, who have no other way to know than a QUIT and a JOIN. */
    public boolean chghostFallback() {
        return chghostFallback;
    }

    public Optional<Password> password() {
        return Optional.ofNullable(password);
    }

    /** Who can have an account, and how. */
    public AccountConfig accountConfig() {
        return accountConfig;
    }

    /** What the server keeps, and where. */
    public StorageConfig storage() {
        return storage;
    }

    public LogConfig log() {
        return log;
    }

    /** What people are told about who runs the server. */
    public AdminTexts admin() {
        return admin;
    }

    public TlsConfig tls() {
        return tls;
    }

    public StsConfig sts() {
        return sts;
    }

    public WebSocketConfig webSocket() {
        return webSocket;
    }

    public ServerLimits limits() {
        return limits;
    }
}
