package causerie.client.ui.composer;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Member;
import causerie.client.ui.kit.emoji.EmojiWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the beginning of a word can become.
 *
 * @param people those who have spoken last come first
 * @param rooms with their sign
 */
record Vocabulary(List<String> people, List<String> rooms, EmojiWords emoji) {
    /** So many lines are looked at for who has spoken last. */
    static final int LATEST_LINES = 200;

    Vocabulary {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
    }

    /** The people of a conversation: those who have spoken last, then the others by name. */
    static List<String> people(Buffer buffer) {
        if (!buffer.isRoom()) {
            return List.of(buffer.name());
        }
        List<String> members = buffer.members().stream()
                .map(Member::nick)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        Set<String> here = Set.copyOf(members);
        Set<String> people = new LinkedHashSet<>();
        int size = buffer.lines().size();
        for (int i = size - 1; i >= Math.max(0, size - LATEST_LINES); i--) {
            if (buffer.lines().get(i) instanceof Line.Text said && !said.own() && here.contains(said.author())) {
                people.add(said.author());
            }
        }
        people.addAll(members);
        return List.copyOf(people);
    }
}
