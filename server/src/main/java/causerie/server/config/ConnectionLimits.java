package causerie.server.config;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How many connections there may be, what is kept for each, and how long it may be silent. */
public final class ConnectionLimits {
    @Option(
            names = "--max-connections",
            paramLabel = "N",
            defaultValue = "20000",
            converter = Converters.Positive.class,
            description = "Connections at once" + ServerLimits.DEFAULT)
    private int connections;

    @NeedsRestart
    @Option(
            names = "--backlog",
            paramLabel = "N",
            defaultValue = "1024",
            converter = Converters.Positive.class,
            description = "Connections the system holds until they are accepted" + ServerLimits.DEFAULT)
    private int backlog;

    @Option(
            names = "--send-queue-bytes",
            paramLabel = "N",
            defaultValue = "524288",
            converter = Converters.QueueBytes.class,
            description =
                    "Bytes kept for a client that does not read; past them it is disconnected" + ServerLimits.DEFAULT)
    private int sendQueueBytes;

    @Option(
            names = "--send-buffer-bytes",
            paramLabel = "N",
            defaultValue = "131072",
            converter = Converters.QueueBytes.class,
            description = "Bytes that the system keeps for a client besides" + ServerLimits.DEFAULT)
    private int sendBufferBytes;

    @Option(
            names = "--stall-timeout",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = Converters.Time.class,
            description = "Time after which a client that reads nothing is disconnected" + ServerLimits.DEFAULT)
    private Duration stallTimeout = Duration.ZERO;

    @Option(
            names = "--handshake-timeout",
            paramLabel = "TIME",
            defaultValue = "5s",
            converter = Converters.Time.class,
            description =
                    "Time within which a connection with TLS or WebSocket has to be agreed on" + ServerLimits.DEFAULT)
    private Duration handshakeTimeout = Duration.ZERO;

    @Option(
            names = "--registration-timeout",
            paramLabel = "TIME",
            defaultValue = "15s",
            converter = Converters.Time.class,
            description = "Time within which a new connection has to give its name" + ServerLimits.DEFAULT)
    private Duration registrationTimeout = Duration.ZERO;

    @Option(
            names = "--ping-after",
            paramLabel = "TIME",
            defaultValue = "15s",
            converter = Converters.Time.class,
            description = "Silence after which a client is asked whether it is there" + ServerLimits.DEFAULT)
    private Duration pingAfter = Duration.ZERO;

    @Option(
            names = "--ping-timeout",
            paramLabel = "TIME",
            defaultValue = "45s",
            converter = Converters.Time.class,
            description = "Silence after which a client is gone" + ServerLimits.DEFAULT)
    private Duration pingTimeout = Duration.ZERO;

    public int connections() {
        return connections;
    }

    public int backlog() {
        return backlog;
    }

    public int sendQueueBytes() {
        return sendQueueBytes;
    }

    public int sendBufferBytes() {
        return sendBufferBytes;
    }

    public Duration stallTimeout() {
        return stallTimeout;
    }

    public Duration handshakeTimeout() {
        return handshakeTimeout;
    }

    public Duration registrationTimeout() {
        return registrationTimeout;
    }

    public Duration pingAfter() {
        return pingAfter;
    }

    public Duration pingTimeout() {
        return pingTimeout;
    }
}
