package causerie.server.command;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can be asked of each person with <a href="https://ircv3.net/specs/extensions/whox">WHOX</a>. "Servers MUST send the
 * fields in the order specified": the order of these constants.
 */
enum WhoField {
    TOKEN('t'),
    CHANNEL('c'),
    USER('u'),
    IP('i'),
    HOST('h'),
    SERVER('s'),
    NICK('n'),
    FLAGS('f'),
    HOPS('d'),
    IDLE('l'),
    ACCOUNT('a'),
    OP_LEVEL('o'),
    REAL_NAME('r');

    private final char letter;

    WhoField(char letter) {
        this.letter = letter;
    }

    static Optional<WhoField> of(char letter) {
        return Arrays.stream(values()).filter(field -> field.letter == letter).findFirst();
    }
}
