package causerie.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/** The end of what is written is not the end of what is read. */
class SocketOutputTest {
    @Test
    void readsWhatThePeerSaysAfterTheEndOfTheOutput() throws IOException {
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket one = new Socket(port.getInetAddress(), port.getLocalPort());
                Socket other = port.accept()) {
            SocketOutput out = new SocketOutput(one);
            out.write("bye".getBytes(UTF_8));
            out.write('!');
            out.close();
            assertEquals("bye!", new String(other.getInputStream().readAllBytes(), UTF_8));
            other.getOutputStream().write("heard".getBytes(UTF_8));
            other.shutdownOutput();
            assertEquals("heard", new String(one.getInputStream().readAllBytes(), UTF_8));
        }
    }
}
