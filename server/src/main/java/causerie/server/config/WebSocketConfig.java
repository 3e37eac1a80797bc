package causerie.server.config;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** WebSocket connections, for clients in browsers: on which ports, from which pages, and how much of everything. */
public final class WebSocketConfig {
    @NeedsRestart
    @Option(
            names = "--ws-port",
            paramLabel = "PORT",
            converter = Converters.Port.class,
            description = "Port for WebSocket connections of browsers; 0 picks a free one (default: none).")
    private @Nullable Integer port;

    @NeedsRestart
    @Option(
            names = "--wss-port",
            paramLabel = "PORT",
            converter = Converters.Port.class,
            description = "Port for encrypted WebSocket connections, with the certificate of --tls-cert"
                    + "; 0 picks a free one (default: none).")
    private @Nullable Integer securePort;

    @Option(
            names = "--ws-origins",
            paramLabel = "ORIGINS",
            defaultValue = "local",
            converter = Converters.OriginList.class,
            description = "Web pages whose visitors may join, such as https://chat.example,https://other.example;"
                    + " * for all, 'local' for those on this network" + ServerLimits.DEFAULT)
    private Origins origins = Origins.LOCAL;

    @Option(
            names = "--ws-header-bytes",
            paramLabel = "N",
            defaultValue = "8192",
            converter = Converters.HeaderBytes.class,
            description = "Bytes of the request that a WebSocket connection begins with" + ServerLimits.DEFAULT)
    private int headerBytes;

    @Option(
            names = "--ws-message-bytes",
            paramLabel = "N",
            defaultValue = "65536",
            converter = Converters.QueueBytes.class,
            description = "Bytes of a WebSocket message; past them the client is disconnected" + ServerLimits.DEFAULT)
    private int messageBytes;

    @Option(
            names = "--ws-control-frames",
            paramLabel = "N",
            defaultValue = "100",
            converter = Converters.Positive.class,
            description = "Pings and pongs of a WebSocket client between two messages" + ServerLimits.DEFAULT)
    private int controlFrames;

    /** Where WebSocket connections are accepted; empty for nowhere. */
    public OptionalInt port() {
        return port == null ? OptionalInt.empty() : OptionalInt.of(port);
    }

    /** Where encrypted WebSocket connections are accepted; empty for nowhere. */
    public OptionalInt securePort() {
        return securePort == null ? OptionalInt.empty() : OptionalInt.of(securePort);
    }

    public Origins origins() {
        return origins;
    }

    public int headerBytes() {
        return headerBytes;
    }

    public int messageBytes() {
        return messageBytes;
    }

    public int controlFrames() {
        return controlFrames;
    }
}
