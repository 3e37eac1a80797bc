package causerie.server.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.irc.MalformedMessageException;
import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.MessageParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A client as bare as netcat: sends what it is told, and waits for lines until a deadline. Every line it hears has to fit
 * the 512 bytes of <a href="https://modern.ircdocs.horse/#message-format">Message format</a>. One thread uses it at a time.
 */
public final class TestClient implements AutoCloseable {
    private static final int DEADLINE_MILLIS = 20_000;
    private static final int LINE_BYTES = 512;
    private static final int SHOWN = 40;

    private final Socket socket;
    private final BufferedReader in;
    private final List<String> heard = new ArrayList<>();
    private int barriers;

    private TestClient(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(DEADLINE_MILLIS);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    static TestClient connect(int port) {
        return connect(port, 0);
    }

    /** @param receiveBuffer bytes that the system takes for it while it does not read; 0 for the usual */
    public static TestClient connect(int port, int receiveBuffer) {
        try {
            return new TestClient(socket(port, receiveBuffer));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Over a connection that was made otherwise. */
    public static TestClient over(Socket socket) {
        try {
            return new TestClient(socket);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Socket socket(int port, int receiveBuffer) throws IOException {
        Socket socket = new Socket();
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    /** Sends lines. */
    public TestClient send(String... lines) {
        return sendBytes((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends text as it is, without a line ending. */
    public TestClient sendText(String text) {
        return sendBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as they are. */
    public TestClient sendBytes(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Says who it is and waits until the welcome is over. */
    public TestClient register(String nick) {
        send("NICK " + nick, "USER " + nick + " 0 * :Real " + nick, "CAP END");
        Message last = next();
        while (!last.verb().equals("422") && !last.verb().equals("376")) {
            last = next();
        }
        return this;
    }

    /** Enters a room and waits until it is in. */
    public TestClient enter(String room) {
        send("JOIN " + room).expect("366");
        return this;
    }

    /** Becomes an operator of the server by a name that its file of {@link ConfigFiles} has. */
    public TestClient oper(String name) {
        send("OPER " + name + " " + ConfigFiles.PASSWORD).expect("381");
        expect("MODE");
        return this;
    }

    /** Logs in to an account of the server's file of {@link ConfigFiles}; it has to have asked for sasl. */
    public TestClient logIn(String account) {
        return logIn(account, ConfigFiles.PASSWORD);
    }

    /** Logs in to an account; it has to have asked for sasl. */
    public TestClient logIn(String account, String password) {
        String response = "\0" + account + "\0" + password;
        send("AUTHENTICATE PLAIN").expect("AUTHENTICATE", "+");
        send("AUTHENTICATE " + Base64.getEncoder().encodeToString(response.getBytes(StandardCharsets.UTF_8)));
        expect("903");
        return this;
    }

    /** The next message of this verb or numeric, which has to begin with these parameters; others are skipped. */
    public Message expect(String verb, String... params) {
        Message message = next();
        while (!message.verb().equals(verb)) {
            message = next();
        }
        int compared = Math.min(params.length, message.params().size());
        assertEquals(Arrays.asList(params), message.params().subList(0, compared), this::story);
        return message;
    }

    /** Skips lines until this one, tags included, comes. */
    public void expectLine(String line) {
        String found = line();
        while (!found.equals(line)) {
            found = line();
        }
    }

    /** The very next line has to be this one. */
    public void expectNextLine(String line) {
        assertEquals(line, line(), this::story);
    }

    /** The messages up to and with the next one of this verb. */
    public List<Message> until(String verb) {
        List<Message> messages = new ArrayList<>();
        messages.add(next());
        while (!messages.get(messages.size() - 1).verb().equals(verb)) {
            messages.add(next());
        }
        return messages;
    }

    /** Everything that the server had for it by now: what comes before the answer to a PING. */
    public List<Message> sync() {
        String token = "barrier" + barriers++;
        send("PING " + token);
        List<Message> messages = new ArrayList<>();
        for (Message message = next(); !isAnswer(message, token); message = next()) {
            messages.add(message);
        }
        return messages;
    }

    private static boolean isAnswer(Message message, String token) {
        return message.verb().equals("PONG") && message.lastParam().equals(token);
    }

    /** Nothing of these verbs may have been sent by now. */
    public void expectNo(String... verbs) {
        List<String> unwanted = Arrays.asList(verbs);
        sync().forEach(message -> assertTrue(
                !unwanted.contains(message.verb()), () -> "Not wanted: " + MessageFormatter.format(message)));
    }

    /** Reads to the end of the connection and answers what the last ERROR said, empty text when there was none. */
    public String expectEnd() {
        String error = errorAtEnd();
        close();
        return error;
    }

    /** As {@link #expectEnd}, and leaves its own end of the connection open. */
    public String errorAtEnd() {
        String error = "";
        for (Optional<String> line = lineOrEnd(); line.isPresent(); line = lineOrEnd()) {
            Message message = parse(line.get());
            error = message.verb().equals("ERROR") ? message.lastParam() : error;
        }
        return error;
    }

    /** The next message, whatever it is. */
    public Message next() {
        return parse(line());
    }

    /** The next line as it came. */
    public String line() {
        return lineOrEnd().orElseThrow(() -> new AssertionError("The connection ended." + story()));
    }

    /** The next line as it came; empty at the end of the connection, whichever side has ended it. */
    public Optional<String> lineOrEnd() {
        try {
            Optional<String> line = Optional.ofNullable(in.readLine());
            line.ifPresent(heard::add);
            return line;
        } catch (IOException late) {
            if (socket.isClosed()) {
                return Optional.empty();
            }
            throw new AssertionError("Nothing more came: " + late.getMessage() + "." + story(), late);
        }
    }

    private static Message parse(String line) {
        try {
            Message message = MessageParser.parse(line);
            assertTrue(MessageFormatter.bodyBytes(message) <= LINE_BYTES, () -> "More than 512 bytes: " + line);
            return message;
        } catch (MalformedMessageException malformed) {
            throw new AssertionError(line, malformed);
        }
    }

    private String story() {
        int from = Math.max(0, heard.size() - SHOWN);
        return " It had heard:\n    " + String.join("\n    ", heard.subList(from, heard.size())) + "\n";
    }

    /** Says that it will say no more, and goes on listening. */
    public TestClient endOutput() {
        try {
            socket.shutdownOutput();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Goes as a crashed machine or an attacker does: nothing is waited for, and the other side's writes fail. */
    public void reset() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Goes without a word. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
