package causerie.client.net;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The socket of a connection and why it ended. Any thread may close it while another still tries to connect it; the
 * first reason stands, because what breaks afterwards breaks because of it.
 */
final class SocketHolder {
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private Socket socket = new Socket();

    @GuardedBy("lock")
    private boolean closed;

    @GuardedBy("lock")
    private Optional<LinkEnd> end = Optional.empty();

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

    Optional<LinkEnd> end() {
        lock.lock();
        try {
            return end;
        } finally {
            lock.unlock();
        }
    }

    /** Settles the reason without closing yet; answers the one that stands. */
    LinkEnd decide(LinkEnd reason) {
        lock.lock();
        try {
            LinkEnd standing = end.orElse(reason);
            end = Optional.of(standing);
            return standing;
        } finally {
            lock.unlock();
        }
    }

    /** Closes what there is and lets nothing new come; whoever waits on the socket is woken. */
    LinkEnd close(LinkEnd reason) {
        // Before the socket: whoever it wakes would else give a reason of its own.
        LinkEnd standing = decide(reason);
        lock.lock();
        try {
            closed = true;
            socket.close();
        } catch (IOException alreadyBroken) {
            // There is nothing left to close.
        } finally {
            lock.unlock();
        }
        return standing;
    }
}
