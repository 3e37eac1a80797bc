package causerie.server.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words on as few lines as they take. */
final class WordLines {
    private WordLines() {}

    /**
     * @param maxBytes of a line; a word that is longer has one for itself
     * @return no line for no words
     */
    static List<String> of(List<String> words, String separator, int maxBytes) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int size = 0;
        for (String word : words) {
            int more = separator.length() + bytes(word);
            if (size > 0 && size + more > maxBytes) {
                lines.add(line.toString());
                line.setLength(0);
                size = 0;
            }
            line.append(size == 0 ? "" : separator).append(word);
            size += size == 0 ? bytes(word) : more;
        }
        if (size > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
