package causerie.client;

import causerie.client.model.Drafts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts as a text that people can read: {@code draft #general Hello everybody} below each server. */
final class DraftsText {
    private static final String HEADING =
            "# What was begun in Causerie and not yet sent. It can be changed here while it is not running.\n";
    private static final String DRAFT = "draft";

    private DraftsText() {}

    static String write(Map<Drafts.Place, String> drafts) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        drafts.forEach((place, text) -> parts.computeIfAbsent(place.server(), server -> new ArrayList<>())
                .add(String.join(" ", DRAFT, place.conversation(), ServerParts.escaped(text))));
        return ServerParts.write(HEADING, parts);
    }

    static ServerParts.Understood<Map<Drafts.Place, String>> read(String text) {
        Map<Drafts.Place, String> drafts = new LinkedHashMap<>();
        boolean whole = ServerParts.read(text, (server, line) -> {
            String[] words = line.split(" ", 3);
            boolean draft = words.length == 3 && words[0].equals(DRAFT) && ServerParts.isName(words[1]);
            if (draft) {
                drafts.put(new Drafts.Place(server, words[1]), ServerParts.unescaped(words[2]));
            }
            return draft && drafts.size() <= Drafts.MOST;
        });
        return new ServerParts.Understood<>(drafts, whole);
    }
}
