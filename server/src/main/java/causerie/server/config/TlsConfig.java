package causerie.server.config;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Encrypted connections: on which port, and with which certificate. */
public final class TlsConfig {
    @NeedsRestart
    @Option(
            names = "--tls-port",
            paramLabel = "PORT",
            converter = Converters.Port.class,
            description = "Port for encrypted connections (TLS), usually 6697; 0 picks a free one (default: none).")
    private @Nullable Integer port;

    @NeedsRestart
    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            description = "Certificate in PEM, with those that vouch for it after it"
                    + " (default: one of the server's own, kept in the folder of --data).")
    private @Nullable Path certificate;

    @NeedsRestart
    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "The certificate's key in PEM, unencrypted PKCS#8 (default: in the file of --tls-cert).")
    private @Nullable Path key;

    /** Where encrypted connections are accepted; empty for nowhere. */
    public OptionalInt port() {
        return port == null ? OptionalInt.empty() : OptionalInt.of(port);
    }

    /** The certificate that the server shows; empty for one of its own. */
    public Optional<Path> certificate() {
        return Optional.ofNullable(certificate);
    }

    public Optional<Path> key() {
        return Optional.ofNullable(key);
    }
}
