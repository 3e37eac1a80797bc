package causerie.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import causerie.io.Endpoint;
import causerie.io.Threads;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real socket that greets like a chat server with one room, and otherwise says what a test tells it to. */
final class ScriptedServer implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;
    private static final int FLOOD_CHARS = 60_000;

    private volatile ServerSocket listener;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile Optional<Socket> guest = Optional.empty();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private volatile Optional<String> password = Optional.empty();
    private volatile boolean silent;
    private volatile String capabilities = "";

    ScriptedServer() throws IOException {
        listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        listen(listener);
    }

    private void listen(ServerSocket door) {
        Threads.start("scripted server", () -> accept(door));
    }

    Endpoint endpoint() {
        return new Endpoint("localhost", listener.getLocalPort());
    }

    String address() {
        return "localhost:" + listener.getLocalPort();
    }

    /** Somebody has this name already. */
    ScriptedServer taken(String nick) {
        taken.add(nick);
        return this;
    }

    /** Lets only those in who know the word. */
    ScriptedServer password(String word) {
        password = Optional.of(word);
        return this;
    }

    /** Can do this; it answers no CHATHISTORY by itself. */
    ScriptedServer offers(String names) {
        capabilities = names;
        return this;
    }

    /** Answers nothing. */
    ScriptedServer silent() {
        silent = true;
        return this;
    }

    /** Waits for a line that begins so. */
    String hears(String beginning) throws InterruptedException {
        return hears(beginning, PATIENCE_SECONDS);
    }

    /** The same, for what takes longer. */
    String hears(String beginning, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            String line = heard.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new AssertionError("never heard " + beginning);
            }
            if (line.startsWith(beginning)) {
                return line;
            }
        }
    }

    /** Waits for the next line that begins in one of these ways. */
    String hearsNext(String... beginnings) throws InterruptedException {
        while (true) {
            String line = hears("");
            if (Arrays.stream(beginnings).anyMatch(line::startsWith)) {
                return line;
            }
        }
    }

    void says(String line) {
        guest.ifPresent(socket -> send(socket, line));
    }

    /** Says very much, as fast as it is read. */
    void floods(Stream<String> lines) {
        StringBuilder waiting = new StringBuilder();
        lines.forEach(line -> {
            waiting.append(line).append("\r\n");
            if (waiting.length() > FLOOD_CHARS) {
                raw(waiting.toString());
                waiting.setLength(0);
            }
        });
        raw(waiting.toString());
    }

    /** Sends that, whether it ends a line or not. */
    void raw(String text) {
        guest.ifPresent(socket -> write(socket, text));
    }

    /** Breaks the connection. */
    private void hangsUp() throws IOException {
        Optional<Socket> present = guest;
        guest = Optional.empty();
        if (present.isPresent()) {
            present.get().close();
        }
    }

    /** Is not there any more. */
    void goesDown() throws IOException {
        close();
    }

    /** Is there again, at the same address. */
    void comesBack() throws IOException {
        listener = new ServerSocket(listener.getLocalPort(), 5, InetAddress.getLoopbackAddress());
        listen(listener);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        hangsUp();
    }

    private void accept(ServerSocket door) {
        try {
            while (true) {
                Socket socket = door.accept();
                guest = Optional.of(socket);
                Threads.start("scripted guest", () -> serve(socket));
            }
        } catch (IOException closed) {
            // The test is over, or the server down.
        }
    }

    private void serve(Socket socket) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            String nick = "";
            String word = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.add(line);
                String[] words = line.replaceFirst("^@\\S+ ", "").split(" ");
                if (silent) {
                    continue;
                }
                switch (words[0]) {
                    case "PASS" -> word = words[1].replaceFirst("^:", "");
                    case "NICK" -> nick = nick(socket, nick, words[1].replaceFirst("^:", ""));
                    case "CAP" -> {
                        cap(socket, words[1], line);
                        if (words[1].equals("END") && !capabilities.isEmpty()) {
                            welcomeIfKnown(socket, nick, word);
                        }
                    }
                    case "USER" -> {
                        if (capabilities.isEmpty()) {
                            welcomeIfKnown(socket, nick, word);
                        }
                    }
                    case "PING" -> send(socket, "PONG here " + words[1]);
                    case "JOIN" -> {
                        for (String room : words[1].split(",")) {
                            join(socket, nick, room);
                        }
                    }
                    case "PART" -> send(socket, ":" + nick + "!u@h PART " + words[1]);
                    case "AWAY" -> send(socket, ":here " + (words.length > 1 ? "306 " : "305 ") + nick + " :noted");
                    case "TOPIC" -> send(socket, ":" + nick + "!u@h " + line.replaceFirst("^@\\S+ ", ""));
                    case "QUIT" -> socket.close();
                    default -> {}
                }
            }
        } catch (IOException broken) {
            // The test hung up.
        }
    }

    private String nick(Socket socket, String before, String wanted) {
        if (taken.contains(wanted)) {
            send(socket, ":here 433 * " + wanted + " :in use");
            return before;
        }
        if (!before.isEmpty()) {
            send(socket, ":" + before + "!u@h NICK " + wanted);
        }
        return wanted;
    }

    private void cap(Socket socket, String what, String line) {
        if (what.equals("LS")) {
            send(socket, ":here CAP * LS :" + capabilities);
        } else if (what.equals("REQ")) {
            send(socket, ":here CAP * ACK " + line.substring("CAP REQ ".length()));
        }
    }

    private void welcomeIfKnown(Socket socket, String nick, String word) {
        if (password.filter(wanted -> !wanted.equals(word)).isPresent()) {
            send(socket, ":here 464 * :wrong");
        } else if (!nick.isEmpty()) {
            send(socket, ":here 001 " + nick + " :Welcome");
            send(socket, ":here 005 " + nick + " NETWORK=Atelier CHANTYPES=# PREFIX=(ov)@+ :are supported");
            send(socket, ":here 422 " + nick + " :no message");
            join(socket, nick, "#general");
        }
    }

    private void join(Socket socket, String nick, String room) {
        send(socket, ":" + nick + "!u@h JOIN " + room);
        String others = room.equals("#general") ? " @Bertrand Camille" : "";
        send(socket, ":here 353 " + nick + " = " + room + " :" + nick + others);
        send(socket, ":here 366 " + nick + " " + room + " :end");
    }

    private static void send(Socket socket, String line) {
        write(socket, line + "\r\n");
    }

    private static synchronized void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
