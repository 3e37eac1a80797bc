package causerie.server.net.websocket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The request that a WebSocket connection begins with. See <a href="https://www.rfc-editor.org/rfc/rfc9112">HTTP/1.1</a>.
 *
 * @param headers each field's values, joined by commas, under its name in lower case
 */
record HttpRequest(String method, Map<String, String> headers) {
    private static final Pattern REQUEST_LINE = Pattern.compile("([A-Z]{1,20}) [!-~]+ HTTP/1\\.[1-9]");
    private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*");

    HttpRequest {
        headers = Map.copyOf(headers);
    }

    /**
     * Reads it, up to the empty line.
     *
     * @param maxBytes the most it may have
     */
    static HttpRequest read(InputStream in, int maxBytes) throws IOException {
        Lines lines = new Lines(in, maxBytes);
        Matcher request = REQUEST_LINE.matcher(lines.first());
        if (!request.matches()) {
            throw noRequest();
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                throw HttpRefusal.badRequest("There is a line that is no header field");
            }
            headers.merge(
                    field.group(1).toLowerCase(Locale.ROOT), field.group(2), (first, next) -> first + ", " + next);
        }
        return new HttpRequest(request.group(1), headers);
    }

    private static HttpRefusal noRequest() {
        return HttpRefusal.badRequest("This port is for WebSocket connections only");
    }

    /** What a header field says; empty when it is missing. */
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The words of a header field that lists some. */
    List<String> list(String name) {
        return Arrays.stream(header(name).orElse("").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a header field lists a word, in capitals or not. */
    boolean lists(String name, String word) {
        return list(name).stream().anyMatch(word::equalsIgnoreCase);
    }

    /** Reads lines that end in LF or CRLF, up to a number of bytes in all. */
    private static final class Lines {
        private final InputStream in;
        private int left;

        Lines(InputStream in, int maxBytes) {
            this.in = in;
            this.left = maxBytes;
        }

        /** The first line; what cannot be one, such as a TLS handshake, is refused without waiting for its end. */
        String first() throws IOException {
            int first = nextByte();
            if (first < 'A' || first > 'Z') {
                throw noRequest();
            }
            return (char) first + next();
        }

        String next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = nextByte(); next != '\n'; next = nextByte()) {
                line.write(next);
            }
            String text = line.toString(ISO_8859_1);
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        }

        private int nextByte() throws IOException {
            if (left == 0) {
                throw new HttpRefusal("431 Request Header Fields Too Large", "The request is too long");
            }
            left--;
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The connection ended before its WebSocket handshake");
            }
            return next;
        }
    }
}
