package causerie.client;

import causerie.client.model.Ignored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is ignored as a text that people can read: {@code ignore Bob bobby}, the name and the account, below each server. */
final class IgnoredText {
    private static final String HEADING =
            "# Of whom nothing is shown in Causerie. It can be changed here while it is not running.\n";
    private static final String IGNORE = "ignore";

    private IgnoredText() {}

    static String write(List<Ignored.Entry> entries) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        entries.forEach(entry -> parts.computeIfAbsent(entry.server(), server -> new ArrayList<>())
                .add(entry.account()
                        .map(account -> String.join(" ", IGNORE, entry.name(), account))
                        .orElseGet(() -> String.join(" ", IGNORE, entry.name()))));
        return ServerParts.write(HEADING, parts);
    }

    static ServerParts.Understood<List<Ignored.Entry>> read(String text) {
        List<Ignored.Entry> entries = new ArrayList<>();
        boolean whole = ServerParts.read(text, (server, line) -> {
            String[] words = line.split(" ");
            boolean somebody = (words.length == 2 || words.length == 3)
                    && words[0].equals(IGNORE)
                    && ServerParts.isName(words[1])
                    && entries.size() < Ignored.MOST;
            if (somebody) {
                entries.add(new Ignored.Entry(
                        server, words[1], words.length == 3 ? Optional.of(words[2]) : Optional.empty()));
            }
            return somebody;
        });
        return new ServerParts.Understood<>(entries, whole);
    }
}
