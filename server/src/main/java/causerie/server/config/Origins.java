package causerie.server.config;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The web pages from which browsers may join. Without a list those of the local network: a page from elsewhere that somebody
 * here looks at could otherwise read along, as the browser is inside the network and the page is not.
 *
 * @param list as browsers write them, such as {@code https://chat.example}; a {@code *} for all; none for the local network
 */
public record Origins(List<String> list) {
    /** Those of pages on the local network. */
    static final Origins LOCAL = new Origins(List.of());

    private static final String ALL = "*";
    private static final String WORD_FOR_LOCAL = "local";
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#@\\s]+");
    private static final List<String> LOCAL_ENDINGS = List.of(".localhost", ".local", ".home.arpa", ".internal");
    private static final Networks LOCAL_NETWORKS =
            Networks.parse("127.0.0.0/8,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,169.254.0.0/16,::1,fc00::/7,fe80::/10");

    public Origins {
        list = List.copyOf(list);
    }

    /**
     * Reads origins separated by commas, {@code *} or {@code local}.
     *
     * @throws IllegalArgumentException with the part that is none
     */
    static Origins parse(String typed) {
        if (typed.equals(WORD_FOR_LOCAL)) {
            return LOCAL;
        }
        List<String> origins = Arrays.stream(typed.split(",", -1))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .toList();
        origins.stream()
                .filter(origin -> !origin.equals(ALL) && !ORIGIN.matcher(origin).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException(wrong);
                });
        return new Origins(origins);
    }

    /** Whether browsers may join from a page of this origin. */
    public boolean allow(String origin) {
        return list.contains(ALL)
                || list.contains(origin.toLowerCase(Locale.ROOT))
                || (list.isEmpty() && isLocal(origin));
    }

    private static boolean isLocal(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            return false;
        }
        try {
            String host = URI.create(origin).getHost();
            return host != null
                    && (isLocalName(host.toLowerCase(Locale.ROOT))
                            || LOCAL_NETWORKS.contains(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }

    /** A name that only a local network can know. */
    private static boolean isLocalName(String host) {
        boolean isOneWord = host.indexOf('.') < 0 && host.indexOf(':') < 0;
        return isOneWord || LOCAL_ENDINGS.stream().anyMatch(host::endsWith);
    }

    @Override
    public String toString() {
        return list.isEmpty() ? WORD_FOR_LOCAL : String.join(",", list);
    }
}
