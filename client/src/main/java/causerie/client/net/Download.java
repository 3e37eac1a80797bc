package causerie.client.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what is at an address, over HTTP or HTTPS and nothing else, once. {@link #run} belongs to one thread, {@link #cancel}
 * is for any.
 */
public final class Download {
    /** The most bytes that are taken. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;
    /** How often one is led on to another address. */
    static final int MAX_REDIRECTS = 5;

    private static final int BUFFER = 16 * 1024;

    /** Why a server's answer is not taken. */
    public enum Refusal {
        TOO_LARGE,
        NOT_THERE,
        LED_ELSEWHERE
    }

    /** An answer was there, but not one that is taken. */
    public static final class RefusedException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    private final URI address;
    private final Duration silence;
    private final long endAt;
    private volatile boolean cancelled;
    private volatile @Nullable HttpURLConnection connection;

    /**
     * @param silence how long the server may say nothing
     * @param whole how long all of it may take
     */
    public Download(URI address, Duration silence, Duration whole) {
        this.address = address;
        this.silence = silence;
        this.endAt = System.nanoTime() + whole.toNanos();
    }

    /** Ends it soon. */
    public void cancel() {
        cancelled = true;
        Optional.ofNullable(connection).ifPresent(HttpURLConnection::disconnect);
    }

    /**
     * All that is there.
     *
     * @throws RefusedException when it is not taken
     * @throws IOException when it does not come, or not in time
     */
    public byte[] run() throws IOException {
        URI next = address;
        for (int led = 0; led <= MAX_REDIRECTS; led++) {
            HttpURLConnection answer = ask(next);
            try {
                int status = answer.getResponseCode();
                if (status == HttpURLConnection.HTTP_OK) {
                    return read(answer);
                }
                if (status < 300 || status >= 400) {
                    throw new RefusedException(Refusal.NOT_THERE);
                }
                next = ledTo(next, answer);
            } finally {
                answer.disconnect();
            }
        }
        throw new RefusedException(Refusal.LED_ELSEWHERE);
    }

    private HttpURLConnection ask(URI where) throws IOException {
        if (!isWeb(where)) {
            throw new RefusedException(Refusal.LED_ELSEWHERE);
        }
        URL url = where.toURL();
        HttpURLConnection asking = (HttpURLConnection) url.openConnection();
        connection = asking;
        int patience = Math.toIntExact(silence.toMillis());
        asking.setConnectTimeout(patience);
        asking.setReadTimeout(patience);
        // Ours to follow: the runtime would go to any address.
        asking.setInstanceFollowRedirects(false);
        asking.setUseCaches(false);
        asking.setRequestProperty("User-Agent", "Causerie");
        asking.setRequestProperty("Accept", "image/png,image/jpeg,image/gif,image/webp");
        checkTime();
        return asking;
    }

    private static boolean isWeb(URI where) {
        String scheme = Optional.ofNullable(where.getScheme()).orElse("");
        return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                && where.getHost() != null
                && where.getRawUserInfo() == null;
    }

    /** From an encrypted page never to one that is not. */
    private static URI ledTo(URI from, HttpURLConnection answer) throws RefusedException {
        try {
            URI next = from.resolve(
                    Optional.ofNullable(answer.getHeaderField("Location")).orElse(""));
            boolean weaker = "https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(next.getScheme());
            if (weaker || next.equals(from)) {
                throw new RefusedException(Refusal.LED_ELSEWHERE);
            }
            return next;
        } catch (IllegalArgumentException noAddress) {
            throw new RefusedException(Refusal.LED_ELSEWHERE);
        }
    }

    private byte[] read(HttpURLConnection answer) throws IOException {
        if (answer.getContentLengthLong() > MAX_BYTES) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[BUFFER];
        try (InputStream in = answer.getInputStream()) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                checkTime();
                bytes.write(some, 0, count);
                if (bytes.size() > MAX_BYTES) {
                    throw new RefusedException(Refusal.TOO_LARGE);
                }
            }
        }
        return bytes.toByteArray();
    }

    private void checkTime() throws IOException {
        if (cancelled || System.nanoTime() - endAt > 0) {
            throw new IOException("over");
        }
    }
}
