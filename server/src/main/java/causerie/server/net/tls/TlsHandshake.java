package causerie.server.net.tls;

import static java.nio.charset.StandardCharsets.UTF_8;

import causerie.io.SocketOutput;
import causerie.server.account.Fingerprint;
import causerie.server.net.transport.Handshake;
import causerie.server.net.transport.Transport;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;

/** Begins encrypted connections: TLS 1.2 and 1.3, with those cipher suites that keep the past secret. */
public final class TlsHandshake implements Handshake {
    /** The first byte of a TLS connection: the type of the record that holds its ClientHello. */
    public static final int FIRST_BYTE = 22;

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
    /** A record that holds the fatal alert user_canceled. */
    private static final byte[] CANCELED = {21, 3, 3, 0, 2, 2, 90};

    private static final byte[] IN_THE_CLEAR =
            "ERROR :Closing Link: This port is for encrypted connections (TLS) only\r\n".getBytes(UTF_8);

    static {
        // A client could have us do the costly part of a handshake again and again. Java has no other way to say no.
        System.setProperty("jdk.tls.rejectClientInitiatedRenegotiation", "true");
    }

    private final Certificates certificates;
    private final boolean asksForCertificate;

    /** @param asksForCertificate whether clients may show one of their own; browsers would ask people which */
    public TlsHandshake(Certificates certificates, boolean asksForCertificate) {
        this.certificates = certificates;
        this.asksForCertificate = asksForCertificate;
    }

    @Override
    public Transport over(Transport below) throws IOException {
        int first = below.in().read();
        if (first < 0) {
            throw new EOFException("The connection ended before its TLS handshake");
        }
        if (first != FIRST_BYTE) {
            below.out().write(IN_THE_CLEAR);
            throw new ProtocolException("This is not TLS");
        }
        SSLSocket socket = layer(below.socket(), (byte) first);
        socket.startHandshake();
        return new Transport(
                below.socket(),
                socket.getInputStream(),
                new SocketOutput(socket),
                below.access().encrypted(serverName(socket), certificate(socket)));
    }

    @Override
    public byte[] tooLate() {
        return CANCELED.clone();
    }

    private SSLSocket layer(Socket socket, byte first) throws IOException {
        SSLContext context = certificates.current().context();
        SSLSocket layer = (SSLSocket)
                context.getSocketFactory().createSocket(socket, new ByteArrayInputStream(new byte[] {first}), true);
        SSLParameters parameters = layer.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
        parameters.setCipherSuites(Arrays.stream(parameters.getCipherSuites())
                .filter(TlsHandshake::isForwardSecret)
                .toArray(String[]::new));
        parameters.setUseCipherSuitesOrder(true);
        parameters.setWantClientAuth(asksForCertificate);
        layer.setSSLParameters(parameters);
        return layer;
    }

    /** All of TLS 1.3, and of TLS 1.2 those with ephemeral elliptic curve keys and authenticated encryption. */
    private static boolean isForwardSecret(String suite) {
        return suite.startsWith("TLS_AES_")
                || suite.startsWith("TLS_CHACHA20_")
                || (suite.startsWith("TLS_ECDHE_") && (suite.contains("_GCM_") || suite.contains("_CHACHA20_")));
    }

    /** The certificate that the client has shown, with the proof that it has its key. */
    private static Optional<Fingerprint> certificate(SSLSocket socket) {
        try {
            byte[] shown = socket.getSession().getPeerCertificates()[0].getEncoded();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(shown);
            return Optional.of(new Fingerprint(HexFormat.of().formatHex(hash)));
        } catch (SSLPeerUnverifiedException | GeneralSecurityException none) {
            return Optional.empty();
        }
    }

    /** The name by which the client calls the server. */
    private static Optional<String> serverName(SSLSocket socket) {
        if (socket.getSession() instanceof ExtendedSSLSession session) {
            for (SNIServerName name : session.getRequestedServerNames()) {
                if (name instanceof SNIHostName host) {
                    return Optional.of(host.getAsciiName());
                }
            }
        }
        return Optional.empty();
    }
}
