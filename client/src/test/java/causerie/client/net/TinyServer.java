package causerie.client.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import causerie.io.Endpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that does nothing by itself: the test says what it sends and expects, on the test's own thread. */
public final class TinyServer implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final ServerSocket listening;

    public TinyServer() throws IOException {
        this(0);
    }

    /** Listens where another one did before. */
    public TinyServer(int port) throws IOException {
        listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listening.setSoTimeout(PATIENCE_MILLIS);
    }

    public Endpoint endpoint() {
        return new Endpoint(listening.getInetAddress().getHostAddress(), listening.getLocalPort());
    }

    public Peer accept() throws IOException {
        return new Peer(listening.accept());
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    /** The server's end of one connection. */
    public static final class Peer implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;

        Peer(Socket socket) throws IOException {
            this.socket = socket;
            socket.setSoTimeout(PATIENCE_MILLIS);
            this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        }

        /** Reads on until a line begins so, and answers that line. */
        public String expect(String beginning) throws IOException {
            String line = in.readLine();
            while (line != null && !line.startsWith(beginning)) {
                line = in.readLine();
            }
            if (line == null) {
                throw new AssertionError("closed before " + beginning);
            }
            return line;
        }

        /** Waits until the other end has closed. */
        public void expectEnd() throws IOException {
            while (in.readLine() != null) {
                // What is still said does not matter.
            }
        }

        public void send(String... lines) throws IOException {
            sendBytes((String.join("\r\n", lines) + "\r\n").getBytes(UTF_8));
        }

        public void sendBytes(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        /** Lets Anne, or whoever it is, in to {@code #tea}. */
        public void welcome(String nick) throws IOException {
            expect("NICK");
            send(
                    ":irc.test 001 " + nick + " :Welcome",
                    ":irc.test 005 " + nick + " CASEMAPPING=ascii :are supported",
                    ":irc.test 422 " + nick + " :No message of the day");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
