package causerie.client.model;

import causerie.irc.ISupport;
import java.util.Arrays;
import java.util.Optional;

/** What somebody may do in a room, the most first. */
public enum Rank {
    FOUNDER('q'),
    ADMIN('a'),
    OPERATOR('o'),
    HALF_OPERATOR('h'),
    /** May speak also where not everybody may. */
    VOICE('v'),
    NONE(' ');

    private final char mode;

    Rank(char mode) {
        this.mode = mode;
    }

    /** The letter by which a server gives it. */
    public char mode() {
        return mode;
    }

    /** The rank that a server gives by this letter, if we know it. */
    public static Optional<Rank> ofMode(int letter) {
        return Arrays.stream(values())
                .filter(rank -> rank != NONE && rank.mode == letter)
                .findFirst();
    }

    /** The highest rank of a person, by what the server says its signs mean; one with no signs has none. */
    public static Rank of(Member member, ISupport isupport) {
        return member.prefixes().isEmpty() ? NONE : highest(member.prefixes(), isupport);
    }

    private static Rank highest(String signs, ISupport isupport) {
        String known = isupport.memberPrefixes();
        int highest = signs.chars()
                .map(known::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(known.length());
        // A rank that we do not know counts like the next one below that we do.
        return isupport.memberModes()
                .substring(highest)
                .chars()
                .mapToObj(Rank::ofMode)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NONE);
    }

    /** Whether the person may take others out of the room. */
    public boolean keepsOrder() {
        return compareTo(HALF_OPERATOR) <= 0;
    }

    /** Whether the person may have others keep order, too. */
    public boolean makesOperators() {
        return compareTo(OPERATOR) <= 0;
    }
}
