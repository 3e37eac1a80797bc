package causerie.client.net;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.locks.ReentrantLock;

/** The socket of a connection, which any thread may close while another still tries to connect it. */
final class SocketHolder {
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private Socket socket = new Socket();

    @GuardedBy("lock")
    private boolean closed;

    /** A new socket in place of the one before; throws if all is over. */
    Socket renew() throws IOException {
        lock.lock();
        try {
            if (closed) {
                throw new SocketException("closed");
            }
            socket = new Socket();
            return socket;
        } finally {
            lock.unlock();
        }
    }

    Socket socket() {
        lock.lock();
        try {
            return socket;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Closes what there is and lets nothing new come; whoever waits on the socket is woken. */
    void close() {
        lock.lock();
        try {
            closed = true;
            socket.close();
        } catch (IOException alreadyBroken) {
            // There is nothing left to close.
        } finally {
            lock.unlock();
        }
    }
}
