package causerie.server.session;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How somebody can be set, in the order of 004. See <a href="https://modern.ircdocs.horse/#user-modes">User Modes</a>. */
public enum UserMode {
    /** Is a program and says so: <a href="https://ircv3.net/specs/extensions/bot-mode">bot-mode</a>. */
    BOT('B'),
    /** Is seen in lists only by those who share a room. */
    INVISIBLE('i'),
    /** Keeps order on the whole server; only OPER makes one. */
    OPERATOR('o'),
    /** Hears what operators say to all who want to. */
    WALLOPS('w');

    private final char letter;

    UserMode(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public static Optional<UserMode> of(char letter) {
        return Arrays.stream(values()).filter(mode -> mode.letter == letter).findFirst();
    }

    /** All letters, as 004 tells them. */
    public static String letters() {
        return letters(Set.of(values()));
    }

    /** The letters of some modes, in one order. */
    public static String letters(Set<UserMode> modes) {
        return Arrays.stream(values())
                .filter(modes::contains)
                .map(mode -> String.valueOf(mode.letter))
                .collect(Collectors.joining());
    }
}
