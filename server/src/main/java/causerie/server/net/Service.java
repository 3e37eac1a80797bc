package causerie.server.net;

import causerie.server.config.ServerConfig;
import java.util.OptionalInt;

/** What a port can be for. */
public enum Service {
    PLAIN("--port") {
        @Override
        OptionalInt port(ServerConfig config) {
            return OptionalInt.of(config.port());
        }
    },
    TLS("--tls-port") {
        @Override
        OptionalInt port(ServerConfig config) {
            return config.tls().port();
        }
    },
    WEBSOCKET("--ws-port") {
        @Override
        OptionalInt port(ServerConfig config) {
            return config.webSocket().port();
        }
    },
    SECURE_WEBSOCKET("--wss-port") {
        @Override
        OptionalInt port(ServerConfig config) {
            return config.webSocket().securePort();
        }
    };

    private final String option;

    Service(String option) {
        this.option = option;
    }

    /** The option that names its port. */
    String option() {
        return option;
    }

    /** The port to open for it; empty for none, 0 for any that is free. */
    abstract OptionalInt port(ServerConfig config);
}
