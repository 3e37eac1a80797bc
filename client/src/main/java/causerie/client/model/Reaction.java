package causerie.client.model;

import java.util.List;

/**
 * One way in which people reacted to a message. Immutable.
 *
 * @param text mostly one emoji
 * @param people who did, ourselves included, in the order in which that came
 * @param own whether we did
 */
public record Reaction(String text, List<String> people, boolean own) {
    /** The longest reaction, in characters of Java; a family of four with the colours of their skin has 23. */
    public static final int MAX_TEXT = 40;
    /** These turn what stands beside them around. */
    private static final String DIRECTIONS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    public Reaction {
        people = List.copyOf(people);
    }

    /** Whether the text can stand under a message as a reaction. */
    public static boolean isPossible(String text) {
        return !text.isBlank()
                && text.length() <= MAX_TEXT
                && text.chars().noneMatch(c -> Character.isISOControl(c) || DIRECTIONS.indexOf(c) >= 0);
    }
}
