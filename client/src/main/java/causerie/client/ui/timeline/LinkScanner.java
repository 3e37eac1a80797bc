package causerie.client.ui.timeline;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the web addresses in a text: only http and https, without the punctuation of the sentence around them, and
 * never with a user name in front of the host, which is only there to deceive. Stateless.
 */
final class LinkScanner {
    /** The longest address that becomes a link. */
    static final int MAX_LINK = 2_048;

    private static final String HTTP = "http://";
    private static final String HTTPS = "https://";
    private static final String TRAILING = ".,;:!?'\"*_~|";
    private static final String STOPS = "<>\"`\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f\u2026";
    private static final String ESCAPED = "|\\^{}[]";

    private LinkScanner() {}

    static List<Link> scan(String text) {
        List<Link> links = new ArrayList<>();
        int from = 0;
        while (true) {
            int start = nextStart(text, from);
            if (start < 0) {
                return links;
            }
            int host = start + schemeLength(text, start);
            int end = withoutSentence(text, host, endOfAddress(text, host));
            if (host < end && end - start <= MAX_LINK) {
                target(text.substring(start, end))
                        .map(uri -> new Link(start, end, uri))
                        .ifPresent(links::add);
            }
            from = Math.max(end, host);
        }
    }

    private static int nextStart(String text, int from) {
        for (int i = text.indexOf("://", from); i >= 0; i = text.indexOf("://", i + 1)) {
            for (String scheme : List.of(HTTPS, HTTP)) {
                int start = i + 3 - scheme.length();
                if (start >= from && schemeLength(text, start) == scheme.length() && beginsWord(text, start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static int schemeLength(String text, int start) {
        if (text.regionMatches(true, start, HTTPS, 0, HTTPS.length())) {
            return HTTPS.length();
        }
        return text.regionMatches(true, start, HTTP, 0, HTTP.length()) ? HTTP.length() : 0;
    }

    /** An ideograph may stand right before an address: such writing has no spaces. */
    private static boolean beginsWord(String text, int start) {
        if (start == 0) {
            return true;
        }
        int before = text.codePointBefore(start);
        return !Character.isLetterOrDigit(before) || Character.isIdeographic(before);
    }

    private static int endOfAddress(String text, int from) {
        int end = from;
        while (end < text.length() && !stops(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean stops(char c) {
        if (c <= ' ' || Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return true;
        }
        if (STOPS.indexOf(c) >= 0) {
            return true;
        }
        return c > 127
                && switch (Character.getType(c)) {
                    case Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }

    private static int withoutSentence(String text, int from, int to) {
        int round = surplus(text, from, to, '(', ')');
        int square = surplus(text, from, to, '[', ']');
        int curly = surplus(text, from, to, '{', '}');
        int end = to;
        while (end > from) {
            char last = text.charAt(end - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (last == '}' && curly > 0) {
                curly--;
            } else if (TRAILING.indexOf(last) < 0) {
                return end;
            }
            end--;
        }
        return end;
    }

    /** How many more closing than opening brackets there are. */
    private static int surplus(String text, int from, int to, char open, char close) {
        int surplus = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == close) {
                surplus++;
            } else if (c == open) {
                surplus--;
            }
        }
        return surplus;
    }

    private static Optional<URI> target(String address) {
        try {
            URI uri = new URI(asciiHost(escaped(address)));
            String host = uri.getHost();
            return host == null || uri.getRawUserInfo() != null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        int path = hostEnd(address);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean lonePercent = c == '%' && !(isHex(address, i + 1) && isHex(address, i + 2));
            if (i >= path && (lonePercent || ESCAPED.indexOf(c) >= 0)) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(String address, int at) {
        return at < address.length() && address.charAt(at) < 128 && Character.digit(address.charAt(at), 16) >= 0;
    }

    private static String asciiHost(String address) {
        int start = address.indexOf("://") + 3;
        int end = hostEnd(address);
        String authority = address.substring(start, end);
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(authority)) {
            return address;
        }
        int port = authority.lastIndexOf(':');
        String host = port < 0 ? authority : authority.substring(0, port);
        String rest = port < 0 ? "" : authority.substring(port);
        return address.substring(0, start) + IDN.toASCII(host) + rest + address.substring(end);
    }

    private static int hostEnd(String address) {
        int end = address.indexOf("://") + 3;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
