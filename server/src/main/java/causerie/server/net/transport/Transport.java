package causerie.server.net.transport;

import causerie.io.SocketOutput;
import causerie.server.session.Access;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the lines of one connection travel over. One thread reads and one at a time writes; the rest is for any thread, and
 * only {@link #drain} waits.
 *
 * @param socket the socket at the bottom
 * @param in lines, to be read as bytes
 * @param out takes whole lines, several at once; closing it tells the peer that nothing more comes
 * @param access how the peer has come here
 */
public record Transport(Socket socket, InputStream in, OutputStream out, Access access) {
    private static final Logger LOG = LoggerFactory.getLogger(Transport.class);
    private static final int DISCARD_BYTES = 4096;

    /**
     * The socket with nothing on it.
     *
     * @param sendBufferBytes how much the system may keep of what the peer does not read; without that, it keeps megabytes
     */
    public static Transport bare(Socket socket, int sendBufferBytes) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSendBufferSize(sendBufferBytes);
        return new Transport(socket, socket.getInputStream(), new SocketOutput(socket), Access.from(host(socket)));
    }

    private static String host(Socket socket) {
        String address = socket.getInetAddress().getHostAddress();
        int zone = address.indexOf('%');
        String host = zone < 0 ? address : address.substring(0, zone);
        return host.startsWith(":") ? "0" + host : host;
    }

    /** How many bytes the system has received that nobody has read yet. */
    public int waiting() throws IOException {
        return socket.getInputStream().available();
    }

    /**
     * Reads and forgets what the peer still sends, until it has closed or the time is over: a socket closed with unread
     * input would be reset, and the peer might never see our last words.
     */
    public void drain(long nanos) throws IOException {
        InputStream bytes = socket.getInputStream();
        long deadline = System.nanoTime() + nanos;
        byte[] discarded = new byte[DISCARD_BYTES];
        long left = nanos;
        while (left > 0) {
            socket.setSoTimeout((int) TimeUnit.NANOSECONDS.toMillis(left) + 1);
            if (bytes.read(discarded) < 0) {
                return;
            }
            left = deadline - System.nanoTime();
        }
    }

    /** Has the system take a little more for a peer that does not read, so that it finds our last words when it does. */
    public void makeRoomForLastWords() {
        try {
            socket.setSendBufferSize(2 * socket.getSendBufferSize());
        } catch (IOException closedAlready) {
            LOG.trace("Nobody left to tell", closedAlready);
        }
    }

    /** Ends the input, also for the thread that waits for it. */
    public void endInput() {
        try {
            socket.shutdownInput();
        } catch (IOException endedAlready) {
            LOG.trace("Nothing left to shut down", endedAlready);
        }
    }

    /** Ends it at once, also for those who wait in it. */
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            LOG.debug("Closing a socket failed: {}", broken.toString());
        }
    }
}
