package causerie.client.ui.composer;

import causerie.client.ui.kit.emoji.EmojiTable;
import causerie.client.ui.kit.emoji.EmojiWords;
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

    /** A sign before the name of an emoji, and after it when it is complete. */
    private static final char COLON = ':';
    /** With fewer letters nearly all emoji would be offered. */
    private static final int LEAST_OF_EMOJI = 2;

    /**
     * One way to go on.
     *
     * @param shown what the list shows
     * @param inserted what replaces the word
     */
    record Candidate(String shown, String inserted) {}

    /** What can be offered for the word before the cursor; empty when there is nothing. */
    static Optional<Completion> at(String text, int cursor, Vocabulary vocabulary) {
        int start = start(text, cursor);
        String word = text.substring(start, cursor);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> candidates = switch (word.charAt(0)) {
            case '/' -> start == 0 ? commands(word) : List.of();
            case '#' -> rooms(word, vocabulary.rooms());
            case COLON -> emoji(word.substring(1), vocabulary.emoji());
            default -> people(word, start == 0, vocabulary.people());
        };
        return candidates.isEmpty() ? Optional.empty() : Optional.of(new Completion(start, cursor, candidates));
    }

    /** Whether the word asks for completion by itself, without the key. */
    static boolean isAsked(String text, int cursor) {
        String word = text.substring(start(text, cursor), cursor);
        return word.startsWith("@")
                || word.startsWith("#")
                || (word.startsWith(":") && hasLetters(word, 1 + LEAST_OF_EMOJI));
    }

    /** The emoji in place of its name between colons, such as {@code :smile:}, that ends here. */
    static Optional<Completion> ended(String text, int cursor) {
        int start = start(text, cursor);
        String word = text.substring(start, cursor);
        if (word.length() <= 2 || word.charAt(0) != COLON || word.charAt(word.length() - 1) != COLON) {
            return Optional.empty();
        }
        return EmojiTable.get()
                .named(word.substring(1, word.length() - 1))
                .map(emoji -> new Completion(start, cursor, List.of(new Candidate(emoji.written(), emoji.text()))));
    }

    /** Signs such as {@code :-)} ask for nothing. */
    private static boolean hasLetters(String word, int least) {
        return word.length() >= least
                && word.substring(1).chars().allMatch(c -> Character.isLetterOrDigit(c) || "_+-".indexOf(c) >= 0)
                && word.chars().anyMatch(Character::isLetter);
    }

    private static int start(String text, int cursor) {
        int start = cursor;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static List<Candidate> rooms(String word, List<String> rooms) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return rooms.stream()
                .filter(room -> room.toLowerCase(Locale.ROOT).startsWith(wanted))
                .limit(MAX_CANDIDATES)
                .map(room -> new Candidate(room, room + " "))
                .toList();
    }

    private static List<Candidate> emoji(String typed, EmojiWords words) {
        if (typed.length() < LEAST_OF_EMOJI) {
            return List.of();
        }
        return words.find(typed, MAX_CANDIDATES).stream()
                .map(emoji -> new Candidate(emoji.text() + "  " + emoji.written(), emoji.text() + " "))
                .toList();
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
