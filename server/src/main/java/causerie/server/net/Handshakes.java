package causerie.server.net;

import causerie.server.config.LiveConfig;
import causerie.server.config.ServerConfig;
import causerie.server.config.TlsConfig;
import causerie.server.log.EventLog;
import causerie.server.net.tls.Certificates;
import causerie.server.net.tls.TlsHandshake;
import causerie.server.net.transport.Handshake;
import causerie.server.net.websocket.WebSocketHandshake;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What connections to each service begin with. */
final class Handshakes {
    private final Optional<Certificates> certificates;
    private final Handshake webSocket;

    private Handshakes(Optional<Certificates> certificates, WebSocketHandshake webSocket) {
        this.certificates = certificates;
        this.webSocket = webSocket;
    }

    /** Those that the configuration asks for; its certificate is read, or made. */
    static Handshakes of(LiveConfig live, EventLog log) throws CannotStartException {
        ServerConfig config = live.get();
        TlsConfig tls = config.tls();
        WebSocketHandshake webSocket = new WebSocketHandshake(() -> live.get().webSocket(), log);
        checkSts(config);
        if (tls.port().isEmpty() && config.webSocket().securePort().isEmpty()) {
            if (tls.certificate().isPresent() || tls.key().isPresent()) {
                throw new CannotStartException(
                        "A certificate is of no use without encrypted connections: add --tls-port 6697.");
            }
            return new Handshakes(Optional.empty(), webSocket);
        }
        try {
            return new Handshakes(Optional.of(certificates(config)), webSocket);
        } catch (IOException unusable) {
            throw new CannotStartException(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    /** Clients that are told to insist have to be able to come, and to verify the certificate. */
    private static void checkSts(ServerConfig config) throws CannotStartException {
        int port = config.sts().port().orElse(config.tls().port().orElse(0));
        if (config.sts().duration().isPresent()
                && (config.tls().port().isEmpty() || config.tls().certificate().isEmpty() || port == 0)) {
            throw new CannotStartException(
                    "Clients can insist on encryption (--sts-duration) only where there is a port"
                            + " for it with a certificate that they can verify: add --tls-port 6697 --tls-cert FILE.");
        }
    }

    private static Certificates certificates(ServerConfig config) throws IOException, CannotStartException {
        Optional<Path> certificate = config.tls().certificate();
        Optional<Path> key = config.tls().key();
        if (certificate.isPresent()) {
            return Certificates.in(certificate.get(), key.orElse(certificate.get()));
        } else if (key.isPresent()) {
            throw new CannotStartException("The key of --tls-key needs its certificate: add --tls-cert FILE.");
        }
        Path folder = config.storage()
                .folder()
                .orElseThrow(
                        () -> new CannotStartException("Nothing is kept (--data none), so there is no certificate for"
                                + " encrypted connections that people could know again: add --tls-cert FILE."));
        return Certificates.own(folder, config.name(), hosts(config));
    }

    /** The names and addresses under which people may reach this server. */
    private static List<String> hosts(ServerConfig config) {
        List<String> hosts = new ArrayList<>(List.of("localhost", "127.0.0.1", "::1"));
        hosts.addAll(Addresses.ofThisMachine());
        config.bind().filter(address -> !Addresses.isAll(address)).ifPresent(hosts::add);
        if (config.name().indexOf('.') >= 0) {
            hosts.add(config.name());
        }
        try {
            hosts.add(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException nameless) {
            // Then it is reached by its addresses.
        }
        return hosts.stream().distinct().toList();
    }

    List<Handshake> of(Service service) {
        return switch (service) {
            case PLAIN -> List.of();
            case TLS -> List.of(tls(true));
            case WEBSOCKET -> List.of(webSocket);
            case SECURE_WEBSOCKET -> List.of(tls(false), webSocket);
        };
    }

    private Handshake tls(boolean asksForCertificate) {
        return new TlsHandshake(certificates.orElseThrow(), asksForCertificate);
    }

    /** The SHA-256 of the certificate; empty when there is none. */
    Optional<String> fingerprint() {
        return certificates.map(Certificates::fingerprint);
    }
}
