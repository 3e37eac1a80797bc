package causerie.io;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/**
 * What is written to a socket. Closing it tells the peer that nothing more comes, and leaves the socket open, so that what
 * the peer still says can be read. Used by one thread at a time.
 */
public final class SocketOutput extends OutputStream {
    private final Socket socket;
    private final OutputStream out;

    public SocketOutput(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        socket.shutdownOutput();
    }
}
