package causerie.io;

/**
 * A host and a port as people write them: {@code host}, {@code host:port}, {@code [ipv6]:port} or a bare IPv6 address.
 */
public record Endpoint(String host, int port) {
    private static final int MAX_PORT = 65_535;

    /**
     * Reads what somebody typed.
     *
     * @param defaultPort the port when none is written
     * @throws IllegalArgumentException when there is no host or the port is not a number from 1 to 65535
     */
    public static Endpoint parse(String typed, int defaultPort) {
        String text = typed.strip();
        int close = text.indexOf(']');
        if (text.startsWith("[") && close > 0) {
            return of(text.substring(1, close), text.substring(close + 1), defaultPort);
        }
        int colon = text.indexOf(':');
        boolean bareIpv6 = colon >= 0 && text.indexOf(':', colon + 1) >= 0;
        return colon < 0 || bareIpv6
                ? of(text, "", defaultPort)
                : of(text.substring(0, colon), text.substring(colon), defaultPort);
    }

    private static Endpoint of(String host, String colonAndPort, int defaultPort) {
        if (host.isEmpty() || host.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException("no host");
        }
        if (colonAndPort.isEmpty()) {
            return new Endpoint(host, defaultPort);
        }
        return new Endpoint(host, port(colonAndPort));
    }

    private static int port(String colonAndPort) {
        try {
            int port = colonAndPort.startsWith(":") ? Integer.parseInt(colonAndPort.substring(1)) : -1;
            if (port >= 1 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for every other port that is none.
        }
        throw new IllegalArgumentException("no port");
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
