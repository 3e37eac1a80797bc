package causerie.client.net;

import causerie.io.Endpoint;
import causerie.io.Threads;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds a host's addresses and tries one after the other, all within one time limit. Blocks its thread. */
final class Dialling {
    /** Even the last of many addresses gets so long. */
    private static final long MIN_MILLIS = 250;

    private final long deadline;

    private Dialling(Duration limit) {
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /** Connects that socket or throws; a socket that was closed meanwhile stays so. */
    static void connect(SocketHolder holder, Endpoint endpoint, Duration limit) throws IOException {
        Dialling dialling = new Dialling(limit);
        InetAddress[] addresses = dialling.resolve(endpoint.host());
        IOException failure = new UnknownHostException();
        for (int i = 0; i < addresses.length; i++) {
            long millis = Math.max(MIN_MILLIS, dialling.millisLeft() / (addresses.length - i));
            Socket socket = holder.renew();
            try {
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress(addresses[i], endpoint.port()), (int) millis);
                return;
            } catch (IOException next) {
                socket.close();
                failure = next;
            }
        }
        throw failure;
    }

    /** A lookup cannot be interrupted and may hang for minutes, so it gets a thread that can be left behind. */
    private InetAddress[] resolve(String host) throws IOException {
        FutureTask<InetAddress[]> lookup = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Threads.start("lookup", lookup);
        try {
            return lookup.get(millisLeft(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause());
        } catch (TimeoutException late) {
            throw new SocketTimeoutException("lookup");
        } catch (InterruptedException interrupted) {
            throw new InterruptedIOException("lookup");
        }
    }

    private long millisLeft() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
    }
}
