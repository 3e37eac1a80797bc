package causerie.client.ui.composer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word under way that can be finished. Immutable.
 *
 * @param start where the word begins in the text
 * @param end where the cursor is
 * @param candidates what it can become, with what follows it
 */
record Completion(int start, int end, List<Candidate> candidates) {
    /** The most that are offered at once. */
    static final int MAX_CANDIDATES = 8;

    /**
     * One way to go on.
     *
     * @param shown what the list shows
     * @param inserted what replaces the word
     */
    record Candidate(String shown, String inserted) {}

    /** What can be offered for the word before the cursor; empty when there is nothing. */
    static Optional<Completion> at(String text, int cursor, List<String> people) {
        int start = cursor;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, cursor);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> candidates =
                start == 0 && word.startsWith("/") ? commands(word) : people(word, start == 0, people);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(new Completion(start, cursor, candidates));
    }

    /** Whether the word asks for completion by itself, without the key. */
    static boolean isAsked(String text, int cursor) {
        int start = text.lastIndexOf('@', Math.max(0, cursor - 1));
        return start >= 0
                && start < cursor
                && (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
                && text.substring(start, cursor).chars().noneMatch(Character::isWhitespace);
    }

    private static List<Candidate> commands(String word) {
        return Arrays.stream(Command.values())
                .map(Command::written)
                .filter(written -> written.startsWith(word.toLowerCase(Locale.ROOT)))
                .limit(MAX_CANDIDATES)
                .map(written -> new Candidate(written, written + " "))
                .toList();
    }

    private static List<Candidate> people(String word, boolean first, List<String> people) {
        String wanted = (word.startsWith("@") ? word.substring(1) : word).toLowerCase(Locale.ROOT);
        List<Candidate> candidates = new ArrayList<>();
        for (String person : people) {
            if (person.toLowerCase(Locale.ROOT).startsWith(wanted) && candidates.size() < MAX_CANDIDATES) {
                candidates.add(new Candidate(person, person + (first ? ": " : " ")));
            }
        }
        return candidates;
    }
}
