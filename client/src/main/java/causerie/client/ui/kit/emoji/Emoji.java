package causerie.client.ui.kit.emoji;

import java.util.List;
import java.util.Optional;

/**
 * One emoji, of one or more characters, and where its picture is. Immutable.
 *
 * @param text fully qualified, as it is best sent
 * @param sheet the number of the picture file
 * @param row its place in that, from the top
 * @param group where a picker shows it; empty for the tones of skin of others
 * @param names such as {@code smile}, the usual one first; none for tones of skin
 * @see <a href="https://unicode.org/reports/tr51/">Unicode Emoji</a>
 */
public record Emoji(String text, int sheet, int row, Optional<Group> group, List<String> names) {
    /** As the emoji of all keyboards are arranged. */
    public enum Group {
        SMILEYS,
        PEOPLE,
        NATURE,
        FOOD,
        TRAVEL,
        ACTIVITIES,
        OBJECTS,
        SYMBOLS,
        FLAGS
    }

    public Emoji {
        names = List.copyOf(names);
    }

    /** How it is written in words, such as {@code :smile:}; its text when it has no name. */
    public String written() {
        return names.isEmpty() ? text : ":" + names.get(0) + ":";
    }
}
