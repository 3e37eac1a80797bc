package causerie.server.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Encrypted connections of clients that trust every certificate. */
public final class TestTls {
    private static final SSLContext CONTEXT = context(new KeyManager[0]);

    private TestTls() {}

    /** The client's end, before the handshake. */
    public static SSLSocket socket(int port) {
        return socket(port, CONTEXT);
    }

    /** The same for a client that shows a certificate of its own. */
    public static SSLSocket socket(int port, KeyManager... own) {
        return socket(port, context(own));
    }

    private static SSLSocket socket(int port, SSLContext context) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return (SSLSocket) context.getSocketFactory().createSocket(socket, null, port, true);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The same for a client that calls the server by this name. */
    public static SSLSocket socket(int port, String serverName) {
        SSLSocket socket = socket(port);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(serverName)));
        socket.setSSLParameters(parameters);
        return socket;
    }

    /** What makes connections that trust every certificate. */
    public static SSLContext context() {
        return CONTEXT;
    }

    private static SSLContext context(KeyManager... own) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own, new TrustManager[] {new TrustingAll()}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static final class TrustingAll extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
