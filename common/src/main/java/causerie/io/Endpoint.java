package causerie.io;

import java.util.regex.Pattern;

/**
 * A host and a port as people write them: {@code host}, {@code host:port}, {@code [ipv6]:port} or a bare IPv6 address.
 */
public record Endpoint(String host, int port) {
    private static final int MAX_PORT = 65_535;
    /** Excludes what belongs to addresses of other kinds, such as {@code irc://relay/room} or {@code name@relay}. */
    private static final Pattern NAME = Pattern.compile("[^\\p{Z}\\p{C}/@%:\\[\\]]+");

    private static final Pattern IPV6_CHARACTERS = Pattern.compile("[0-9A-Fa-f:.]+(%[\\w.-]+)?");
    private static final Pattern COLON_AND_PORT = Pattern.compile(":[0-9]{1,5}");

    /**
     * Reads what somebody typed.
     *
     * @param defaultPort the port when none is written
     * @throws IllegalArgumentException when there is no possible host or the port is not a number from 1 to 65535
     */
    public static Endpoint parse(String typed, int defaultPort) {
        String text = typed.strip();
        int close = text.indexOf(']');
        if (text.startsWith("[") && close > 0 && isIpv6(text.substring(1, close))) {
            return of(text.substring(1, close), text.substring(close + 1), defaultPort);
        }
        int colon = text.indexOf(':');
        return colon < 0 || isIpv6(text)
                ? of(text, "", defaultPort)
                : of(text.substring(0, colon), text.substring(colon), defaultPort);
    }

    private static Endpoint of(String host, String colonAndPort, int defaultPort) {
        if (!NAME.matcher(host).matches() && !isIpv6(host)) {
            throw new IllegalArgumentException("no host");
        }
        if (colonAndPort.isEmpty()) {
            return new Endpoint(host, defaultPort);
        }
        return new Endpoint(host, port(colonAndPort));
    }

    private static int port(String colonAndPort) {
        boolean number = COLON_AND_PORT.matcher(colonAndPort).matches();
        int port = number ? Integer.parseInt(colonAndPort.substring(1)) : 0;
        if (port < 1 || port > MAX_PORT) {
            throw new IllegalArgumentException("no port");
        }
        return port;
    }

    /** Whether it looks like an IPv6 address; whether it is one, the resolver says. */
    private static boolean isIpv6(String text) {
        return IPV6_CHARACTERS.matcher(text).matches()
                && (text.contains("::") || text.chars().filter(c -> c == ':').count() >= 6);
    }

    /** The form people write, with the port only where it is not the usual one. */
    public String toString(int defaultPort) {
        boolean ipv6 = host.indexOf(':') >= 0;
        if (port == defaultPort) {
            return host;
        }
        return (ipv6 ? "[" + host + "]" : host) + ":" + port;
    }
}
