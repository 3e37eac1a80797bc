package causerie.server.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What a delivery costs the packaged server, beside what it costs {@link RawRelay}. A file without dependencies, so that
 * {@code java RelayBenchmark.java} starts it; docs/benchmarks.md says how to read it. One thread does all the work.
 */
final class RelayBenchmark {
    /** People who are quiet while the other relay is measured are not asked whether they are still there. */
    private static final String SERVER_OPTIONS =
            "--port 0 --bind 127.0.0.1 --data none --lobby none --flood-rate 0 --ping-after 30m --ping-timeout 60m";

    private static final String HELLO = "NICK m%d\r\nUSER bench 0 * :bench\r\nJOIN #bench\r\n";
    /** All that is in flight fits any socket's buffer, so that no side ever waits with writing. */
    private static final int MAX_WINDOW = 256;
    /** Before run 1; a JVM has compiled by then what it runs often. */
    private static final int WARM_UPS = 2;

    private static final int PHASE_LIMIT_SECONDS = 180;
    private static final int TEXT_BYTES = 100;
    private static final int DIGITS = 8;
    private static final String PADDING = "x".repeat(TEXT_BYTES - DIGITS) + "\r\n";

    private RelayBenchmark() {}

    public static void main(String... args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        System.exit(measure(options(args)) ? 0 : 1);
    }

    /** Answers whether every delivery came, once and in order. */
    private static boolean measure(Map<String, String> options) throws Exception {
        int runs = number(options, "--runs", 1, 50);
        int messages = number(options, "--messages", 1, 1_000_000);
        int window = number(options, "--window", 1, MAX_WINDOW);
        List<Result> results = new ArrayList<>();
        boolean complete = true;
        try (Relay raw = Relay.raw(options);
                Relay server = Relay.server(options)) {
            for (int run = 1 - WARM_UPS; run <= runs && complete; run++) {
                for (Relay relay : List.of(raw, server)) {
                    Result result = relay.run(run, messages, window);
                    System.out.println(result.json());
                    results.add(result);
                    complete &= result.wrong() == 0 && result.missing() == 0;
                }
            }
        }
        if (complete) {
            print("deliveries/s, thousands", results, result -> result.perSecond() / 1e3);
            print("CPU s/million deliveries", results, Result::cpuPerMillion);
        }
        return complete;
    }

    /** Prints median, least and most of the runs after the warm-up, and how the medians compare. */
    private static void print(String figure, List<Result> results, ToDoubleFunction<Result> of) {
        double[] raw = sorted("raw", results, of);
        double[] server = sorted("server", results, of);
        double ratio = server[server.length / 2] / raw[raw.length / 2];
        System.out.printf("%-26sserver %s  raw %s  server/raw %.2f%n", figure, range(server), range(raw), ratio);
    }

    private static double[] sorted(String relay, List<Result> results, ToDoubleFunction<Result> of) {
        Predicate<Result> counts = result -> result.relay().equals(relay) && result.run() > 0;
        return results.stream().filter(counts).mapToDouble(of).sorted().toArray();
    }

    private static String range(double[] sorted) {
        double median = sorted[sorted.length / 2];
        return String.format("%.3f (%.3f–%.3f)", median, sorted[0], sorted[sorted.length - 1]);
    }

    private static Map<String, String> options(String... args) {
        Map<String, String> options = new TreeMap<>(Map.of(
                "--jar", "server/target/causerie-server.jar",
                "--raw", "server/src/test/java/causerie/server/bench/RawRelay.java",
                "--java", System.getProperty("java.home") + "/bin/java",
                "--members", "101",
                "--messages", "20000",
                "--window", "64",
                "--runs", "3"));
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length || options.replace(args[i], args[i + 1]) == null) {
                throw new IllegalArgumentException("Options, each with a value, are " + options.keySet());
            }
        }
        return options;
    }

    private static int number(Map<String, String> options, String name, int least, int most) {
        int value = Integer.parseInt(options.getOrDefault(name, ""));
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " takes a number from " + least + " to " + most);
        }
        return value;
    }

    /** One run; up to run 0 they warm up. What is wrong came twice, too early or too late; what is missing never came. */
    private record Result(
            String relay, int run, long deliveries, long wrong, long missing, double perSecond, double cpuPerMillion) {

        String json() {
            String counts = String.format("\"deliveries\":%d,\"wrong\":%d,\"missing\":%d", deliveries, wrong, missing);
            String rates = String.format("\"per_second\":%.0f,\"cpu_s_per_million\":%.4f", perSecond, cpuPerMillion);
            return String.format("{\"relay\":\"%s\",\"run\":%d,%s,%s}", relay, run, counts, rates);
        }
    }

    /** A relay that runs as a process of its own, and the people connected to it: the first talks, the others count. */
    private static final class Relay implements AutoCloseable {
        private final String name;
        private final String verb;
        private final Process process;
        private final CompletableFuture<Integer> port = new CompletableFuture<>();
        private final Selector selector = Selector.open();
        private final List<Member> members = new ArrayList<>();
        private int joined;
        private int sent;
        private long received;
        private long wrong;

        private Relay(String name, String verb, List<String> command) throws IOException {
            this.name = name;
            this.verb = verb;
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            this.process = builder.start();
            // Also when Ctrl+C ends this program without any finally.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            Thread drain = new Thread(this::drain);
            drain.setDaemon(true);
            drain.start();
        }

        /** What is sent here is what the server makes of it, so that both deliver the same bytes. */
        static Relay raw(Map<String, String> options) throws Exception {
            List<String> command = List.of(options.getOrDefault("--java", ""), options.getOrDefault("--raw", ""));
            return new Relay("raw", ":m0!bench@127.0.0.1 PRIVMSG #bench :", command).join(options, "");
        }

        static Relay server(Map<String, String> options) throws Exception {
            List<String> command = new ArrayList<>(List.of(SERVER_OPTIONS.split(" ", -1)));
            command.addAll(0, List.of(options.getOrDefault("--java", ""), "-jar", options.getOrDefault("--jar", "")));
            return new Relay("server", "PRIVMSG #bench :", command).join(options, HELLO);
        }

        /** Looks for the port, and reads on so that the process never waits with printing. */
        private void drain() {
            Scanner output = new Scanner(process.getInputStream(), US_ASCII);
            String greeting = output.findWithinHorizon("port \\d+", 0);
            if (greeting == null) {
                port.completeExceptionally(new IOException("A relay has ended without naming its port"));
            } else {
                port.complete(Integer.valueOf(greeting.substring("port ".length())));
                output.forEachRemaining(word -> {});
            }
        }

        private Relay join(Map<String, String> options, String hello) throws Exception {
            int people = number(options, "--members", 2, 5_000);
            InetSocketAddress address = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), port.get(PHASE_LIMIT_SECONDS, TimeUnit.SECONDS));
            for (int i = 0; i < people; i++) {
                Member member = new Member(SocketChannel.open(address));
                member.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                member.channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, member);
                member.write(String.format(hello, i));
                members.add(member);
            }
            long start = System.nanoTime();
            while (joined < people && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PHASE_LIMIT_SECONDS)) {
                receive();
            }
            return this;
        }

        Result run(int run, int messages, int window) throws IOException {
            received = 0;
            wrong = 0;
            double cpuBefore = cpuSeconds();
            long before = System.nanoTime();
            exchange(messages, window);
            double seconds = (System.nanoTime() - before) / 1e9;
            double cpuMicros = (cpuSeconds() - cpuBefore) * 1e6;
            long missing = Math.max(0, (long) messages * (members.size() - 1) - received);
            return new Result(name, run, received, wrong, missing, received / seconds, cpuMicros / received);
        }

        private double cpuSeconds() {
            return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
        }

        /** Sends each message as soon as all have heard the one a window before it, and waits for the last. */
        private void exchange(int messages, int window) throws IOException {
            int last = sent + messages;
            int heard = sent;
            long start = System.nanoTime();
            while (heard < last && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PHASE_LIMIT_SECONDS)) {
                send(Math.min(last, heard + window));
                receive();
                heard = last;
                for (Member listener : members.subList(1, members.size())) {
                    heard = Math.min(heard, listener.next);
                }
            }
        }

        private void send(int until) throws IOException {
            StringBuilder lines = new StringBuilder();
            for (; sent < until; sent++) {
                lines.append(verb)
                        .append(String.format("%0" + DIGITS + "d", sent))
                        .append(PADDING);
            }
            members.get(0).write(lines.toString());
        }

        private void receive() throws IOException {
            selector.select(1_000);
            for (SelectionKey key : selector.selectedKeys()) {
                ((Member) key.attachment()).read();
            }
            selector.selectedKeys().clear();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }

        private final class Member {
            private final SocketChannel channel;
            private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
            private int next;

            Member(SocketChannel channel) {
                this.channel = channel;
            }

            void write(String lines) throws IOException {
                ByteBuffer bytes = US_ASCII.encode(lines);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }

            void read() throws IOException {
                if (channel.read(buffer) < 0) {
                    throw new IOException("A relay has hung up");
                }
                byte[] bytes = buffer.array();
                int start = 0;
                for (int i = 0; i < buffer.position(); i++) {
                    if (bytes[i] == '\n') {
                        hear(bytes, start, i - 1);
                        start = i + 1;
                    }
                }
                buffer.flip().position(start);
                buffer.compact();
            }

            private void hear(byte[] bytes, int start, int end) {
                int text = end - TEXT_BYTES;
                if (text <= start || bytes[text - 1] != ':' || bytes[end - 1] != 'x') {
                    joined += new String(bytes, start, end - start, US_ASCII).contains(" 366 ") ? 1 : 0;
                    return;
                }
                int number = 0;
                for (int i = text; i < text + DIGITS; i++) {
                    number = number * 10 + bytes[i] - '0';
                }
                received++;
                wrong += number == next ? 0 : 1;
                next = number + 1;
            }
        }
    }
}
