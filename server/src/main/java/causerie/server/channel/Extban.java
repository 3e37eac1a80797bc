package causerie.server.channel;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** In what respect an entry of a list is about somebody. */
public enum Extban {
    /** In every respect. */
    NONE(' '),
    /** They may not speak, or may after all. */
    MUTE('m');

    private final char letter;

    Extban(char letter) {
        this.letter = letter;
    }

    /** What stands before the mask. */
    String text() {
        return this == NONE ? "" : letter + ":";
    }

    static Optional<Extban> of(char letter) {
        return Arrays.stream(values())
                .filter(extban -> extban != NONE && extban.letter == letter)
                .findFirst();
    }

    /** The value of EXTBAN in 005: no sign before them, and their letters. */
    public static String extban() {
        return Arrays.stream(values())
                .filter(extban -> extban != NONE)
                .map(extban -> String.valueOf(extban.letter))
                .collect(Collectors.joining("", ",", ""));
    }
}
