package causerie.server.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How fast the packaged server keeps what is said, and finds it again among a million messages. A file without dependencies,
 * so that {@code java HistoryBenchmark.java} starts it; docs/benchmarks.md says how to read it.
 */
final class HistoryBenchmark {
    private static final String SERVER_OPTIONS =
            "--port 0 --bind 127.0.0.1 --lobby none --flood-rate 0 --answer-time 0s --ping-after 30m --ping-timeout 60m";
    private static final int ROOMS = 20;
    private static final int VOCABULARY = 20_000;
    private static final int SILENCE_MILLIS = 60_000;
    private static final int PAGE = 50;
    private static final int WARM_UPS = 50;

    private HistoryBenchmark() {}

    public static void main(String... args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Map<String, String> options = options(args);
        Path data = Files.createTempDirectory("causerie-bench");
        Process server = start(options, data);
        try {
            measure(options, port(server), data);
        } finally {
            server.destroy();
            server.waitFor();
            delete(data);
        }
    }

    private static Map<String, String> options(String... args) {
        Map<String, String> options = new TreeMap<>(Map.of(
                "--jar", "server/target/causerie-server.jar",
                "--java", System.getProperty("java.home") + "/bin/java",
                "--messages", "1000000",
                "--window", "64",
                "--durability", "full",
                "--questions", "300"));
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length || options.replace(args[i], args[i + 1]) == null) {
                throw new IllegalArgumentException("Options, each with a value, are " + options.keySet());
            }
        }
        return options;
    }

    private static Process start(Map<String, String> options, Path data) throws IOException {
        List<String> command = new ArrayList<>(List.of(SERVER_OPTIONS.split(" ", -1)));
        command.addAll(List.of("--data", data.toString(), "--durability", options.getOrDefault("--durability", "")));
        command.addAll(0, List.of(options.getOrDefault("--java", ""), "-jar", options.getOrDefault("--jar", "")));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // Also when Ctrl+C ends this program without any finally.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    /** Reads on afterwards, so that the process never waits with printing. */
    private static int port(Process server) throws IOException {
        Scanner output = new Scanner(server.getInputStream(), UTF_8);
        String greeting = output.findWithinHorizon("port \\d+", 0);
        if (greeting == null) {
            throw new IOException("The server has ended without naming its port");
        }
        Thread drain = new Thread(() -> output.forEachRemaining(word -> {}));
        drain.setDaemon(true);
        drain.start();
        return Integer.parseInt(greeting.substring("port ".length()));
    }

    private static void measure(Map<String, String> options, int port, Path data) throws Exception {
        int messages = Integer.parseInt(options.getOrDefault("--messages", ""));
        int window = Integer.parseInt(options.getOrDefault("--window", ""));
        int questions = Integer.parseInt(options.getOrDefault("--questions", ""));
        Instant begin = Instant.now();
        fill(port, messages, window);
        Instant end = Instant.now();
        double seconds = Duration.between(begin, end).toMillis() / 1e3;
        System.out.printf(
                "%d messages kept and echoed in %.1f s: %.0f a second%n", messages, seconds, messages / seconds);
        System.out.printf("the file has %d MB%n", Files.size(data.resolve("causerie.db")) >> 20);
        Random random = new Random(2);
        try (Client reader = new Client(port, "reader")) {
            for (int room = 0; room < ROOMS; room++) {
                reader.send("JOIN #r" + room);
            }
            reader.sync();
            long span = Duration.between(begin, end).toMillis();
            Supplier<String> room = () -> "#r" + random.nextInt(ROOMS);
            print("latest page", questions, reader, () -> "CHATHISTORY LATEST " + room.get() + " * " + PAGE);
            print("page before a time", questions, reader, () -> {
                Instant time = begin.plusMillis((long) (random.nextDouble() * span));
                return "CHATHISTORY BEFORE " + room.get() + " timestamp=" + text(time) + " " + PAGE;
            });
            Words words = new Words(random);
            print("two usual words, one room", questions, reader, () -> search(words, 50) + ";in=" + room.get());
            print("two usual words, all rooms", questions, reader, () -> search(words, 50));
            print("two less usual words, one room", questions, reader, () -> search(words, 2000) + ";in=" + room.get());
            print("two less usual words, all rooms", questions, reader, () -> search(words, 2000));
            print("two of any words, all rooms", questions, reader, () -> search(words, VOCABULARY));
        }
    }

    private static String text(Instant time) {
        String text = time.truncatedTo(ChronoUnit.SECONDS).toString();
        return text.replace("Z", ".000Z");
    }

    private static String search(Words words, int most) {
        return "SEARCH limit=" + PAGE + ";text=" + words.oneOf(most) + "\\s" + words.oneOf(most);
    }

    /** One person in each room talks, as fast as the server tells them what they said. */
    private static void fill(int port, int messages, int window) throws Exception {
        List<Thread> speakers = new ArrayList<>();
        AtomicLong failed = new AtomicLong();
        for (int i = 0; i < ROOMS; i++) {
            int number = i;
            Thread speaker = new Thread(() -> {
                try (Client client = new Client(port, "speaker" + number)) {
                    client.send("JOIN #r" + number);
                    client.sync();
                    client.talk("#r" + number, messages / ROOMS, window, new Words(new Random(number)));
                } catch (IOException broken) {
                    System.err.println("speaker" + number + ": " + broken);
                    failed.incrementAndGet();
                }
            });
            speaker.start();
            speakers.add(speaker);
        }
        for (Thread speaker : speakers) {
            speaker.join();
        }
        if (failed.get() > 0) {
            throw new IOException("Not everything was kept");
        }
    }

    private static void print(String what, int questions, Client reader, Supplier<String> question) throws IOException {
        double[] millis = new double[questions];
        long found = 0;
        for (int i = -WARM_UPS; i < questions; i++) {
            String line = question.get();
            long before = System.nanoTime();
            reader.send(line);
            int answers = reader.batch();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - before) / 1e6;
                found += answers;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-32s median %.2f ms, 99 %% %.2f ms, worst %.2f ms; %.1f messages each%n",
                what,
                millis[questions / 2],
                millis[questions * 99 / 100],
                millis[questions - 1],
                (double) found / questions);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** Words as people use them: some often, most rarely. The same for all. */
    private static final class Words {
        private static final String[] ALL = new String[VOCABULARY];

        static {
            Random random = new Random(1);
            for (int i = 0; i < VOCABULARY; i++) {
                ALL[i] = random.ints(3 + random.nextInt(7), 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }

        private final Random random;

        Words(Random random) {
            this.random = random;
        }

        /** One of the most usual words. */
        String oneOf(int most) {
            return ALL[random.nextInt(most)];
        }

        String sentence() {
            StringBuilder sentence = new StringBuilder();
            int words = 4 + random.nextInt(12);
            for (int i = 0; i < words; i++) {
                int rank = (int) (Math.pow(random.nextDouble(), 4) * VOCABULARY);
                sentence.append(i > 0 ? " " : "").append(ALL[rank]);
            }
            return sentence.toString();
        }
    }

    /** A connection that one thread uses. */
    private static final class Client implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;
        private final OutputStream out;

        Client(int port, String nick) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(SILENCE_MILLIS);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            out = socket.getOutputStream();
            send("CAP REQ :batch echo-message message-tags server-time draft/chathistory soju.im/search");
            send("NICK " + nick + "\r\nUSER bench 0 * :bench\r\nCAP END");
            sync();
        }

        void send(String lines) throws IOException {
            out.write((lines + "\r\n").getBytes(UTF_8));
        }

        private String line() throws IOException {
            String line = in.readLine();
            if (line == null) {
                throw new IOException("The server has hung up");
            }
            return line;
        }

        void sync() throws IOException {
            send("PING sync");
            while (!line().endsWith("sync")) {
                // What comes before it is of no interest.
            }
        }

        void talk(String room, int messages, int window, Words words) throws IOException {
            for (int sent = 0; sent < messages; ) {
                int some = Math.min(window, messages - sent);
                StringBuilder lines = new StringBuilder();
                for (int i = 0; i < some; i++) {
                    lines.append(i > 0 ? "\r\n" : "")
                            .append("PRIVMSG ")
                            .append(room)
                            .append(" :")
                            .append(words.sentence());
                }
                send(lines.toString());
                for (int echoed = 0; echoed < some; ) {
                    String line = line();
                    if (line.contains(" FAIL ")) {
                        throw new IOException(line);
                    }
                    echoed += line.contains(" PRIVMSG ") ? 1 : 0;
                }
                sent += some;
            }
        }

        /** Reads a whole batch; answers how many messages are in it. */
        int batch() throws IOException {
            int messages = 0;
            String line = line();
            while (!line.contains(" BATCH -")) {
                if (line.contains(" FAIL ")) {
                    throw new IOException(line);
                }
                messages += line.contains(" PRIVMSG ") ? 1 : 0;
                line = line();
            }
            return messages;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
