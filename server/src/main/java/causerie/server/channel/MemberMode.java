package causerie.server.channel;

import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody may do in a room, highest first. See <a
 * href="https://modern.ircdocs.horse/#channel-membership-prefixes">Channel Membership Prefixes</a>.
 */
public enum MemberMode {
    OPERATOR('o', '@'),
    VOICE('v', '+');

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

    /** The value of PREFIX in 005. */
    public static String prefix() {
        StringBuilder letters = new StringBuilder("(");
        StringBuilder signs = new StringBuilder(")");
        for (MemberMode mode : values()) {
            letters.append(mode.letter);
            signs.append(mode.sign);
        }
        return letters.append(signs).toString();
    }
}
