package causerie.client.ui.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;

/**
 * A link that leads to a file, as its address tells. Immutable. The name is for reading only; nothing is ever stored under it.
 *
 * @param name of the file, with nothing in it that would make it read as another
 * @param host where it comes from, as the network knows it
 */
record FileLink(URI target, FileKind kind, String name, String host) {
    /** The most files of one message that are shown. */
    static final int MOST = 3;
    /** The longest name that is shown whole; of a longer one the beginning and the end are. */
    static final int MOST_NAME = 48;

    private static final int END = 14;
    private static final int REPLACEMENT = 0xFFFD;

    /** The first files that a message leads to, each once. */
    static List<FileLink> in(List<Link> links) {
        return links.stream()
                .map(Link::target)
                .distinct()
                .flatMap(target -> of(target).stream())
                .limit(MOST)
                .toList();
    }

    static Optional<FileLink> of(URI target) {
        String path = Optional.ofNullable(target.getRawPath()).orElse("");
        String name = readable(
                URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"), UTF_8));
        String port = target.getPort() < 0 ? "" : ":" + target.getPort();
        return FileKind.of(name).map(kind -> new FileLink(target, kind, shortened(name), target.getHost() + port));
    }

    /** Without what cannot be seen or turns the rest around, and with what was not UTF-8 as a sign that says so. */
    private static String readable(String name) {
        StringBuilder readable = new StringBuilder();
        name.codePoints().map(FileLink::readable).forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static int readable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            case Character.SPACE_SEPARATOR -> ' ';
            default -> c;
        };
    }

    /** The end tells what kind of file it is. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MOST_NAME) {
            return name;
        }
        int start = name.offsetByCodePoints(0, MOST_NAME - END - 1);
        int end = name.offsetByCodePoints(name.length(), -END);
        return name.substring(0, start) + "…" + name.substring(end);
    }

    /** Whether what is there can be shown by ourselves. */
    boolean isPicture() {
        return kind == FileKind.PICTURE;
    }
}
