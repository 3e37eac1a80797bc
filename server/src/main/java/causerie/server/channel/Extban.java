package causerie.server.channel;

import java.util.Optional;

/** In what respect an entry of a list is about somebody. */
public enum Extban {
    /** In every respect. */
    NONE(""),
    /** They may not speak, or may after all. */
    MUTE("m");

    private final String letter;

    Extban(String letter) {
        this.letter = letter;
    }

    /** What stands before the mask. */
    String text() {
        return this == NONE ? "" : letter + ":";
    }

    static Optional<Extban> of(String letter) {
        return letter.equals(MUTE.letter) ? Optional.of(MUTE) : Optional.empty();
    }

    /** The value of EXTBAN in 005: no sign before them, and the letters of all. */
    public static String extban() {
        return "," + ListMask.By.ACCOUNT.letter() + MUTE.letter;
    }
}
