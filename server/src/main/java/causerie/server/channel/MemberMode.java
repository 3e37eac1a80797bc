package causerie.server.channel;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody may do in a room, highest first. See <a
 * href="https://modern.ircdocs.horse/#channel-membership-prefixes">Channel Membership Prefixes</a>.
 */
public enum MemberMode {
    /** Whose room it is: has power over everybody. */
    FOUNDER('q', '~'),
    /** Keeps order as an operator does, and out of an operator's reach. */
    ADMIN('a', '&'),
    OPERATOR('o', '@'),
    /** May remove people, set the topic and give others a voice. */
    HALF_OPERATOR('h', '%'),
    /** May speak where only some may. */
    VOICE('v', '+');

    private static final String SIGNS = signs();

    private final char letter;
    private final char sign;

    MemberMode(char letter, char sign) {
        this.letter = letter;
        this.sign = sign;
    }

    public char letter() {
        return letter;
    }

    public char sign() {
        return sign;
    }

    public static Optional<MemberMode> of(char letter) {
        return Arrays.stream(values()).filter(mode -> mode.letter == letter).findFirst();
    }

    /** Whether it is this one or a higher one. */
    boolean isAtLeast(MemberMode other) {
        return compareTo(other) <= 0;
    }

    /** From which rank on it may be given and taken away. */
    MemberMode givenBy() {
        return switch (this) {
            case FOUNDER, ADMIN -> FOUNDER;
            case OPERATOR, HALF_OPERATOR -> OPERATOR;
            case VOICE -> HALF_OPERATOR;
        };
    }

    /** How many signs a target begins with: one in {@code @#room}. */
    public static int signsOf(String target) {
        int signs = 0;
        while (signs < target.length() && SIGNS.indexOf(target.charAt(signs)) >= 0) {
            signs++;
        }
        return signs;
    }

    /** The lowest of the signs that a target begins with: from whom on a message to {@code @#room} is heard. */
    public static Optional<MemberMode> lowestOf(String target) {
        int lowest = -1;
        for (int i = 0; i < signsOf(target); i++) {
            lowest = Math.max(lowest, SIGNS.indexOf(target.charAt(i)));
        }
        return lowest < 0 ? Optional.empty() : Optional.of(values()[lowest]);
    }

    /** The letters of all, as 004 tells them. */
    public static String letters() {
        return Arrays.stream(values()).map(mode -> String.valueOf(mode.letter)).collect(Collectors.joining());
    }

    /** The value of STATUSMSG in 005. */
    public static String signs() {
        return Arrays.stream(values()).map(mode -> String.valueOf(mode.sign)).collect(Collectors.joining());
    }

    /** The value of PREFIX in 005. */
    public static String prefix() {
        return "(" + letters() + ")" + signs();
    }
}
