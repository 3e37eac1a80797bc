package causerie.server.channel;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a room can be set. See <a href="https://modern.ircdocs.horse/#channel-modes">Channel Modes</a>. */
public enum ChannelMode {
    BAN('b', Kind.LIST),
    KEY('k', Kind.PARAMETER),
    LIMIT('l', Kind.PARAMETER_WHEN_SET),
    INVITE_ONLY('i', Kind.FLAG),
    MODERATED('m', Kind.FLAG),
    NO_EXTERNAL_MESSAGES('n', Kind.FLAG),
    SECRET('s', Kind.FLAG),
    PROTECTED_TOPIC('t', Kind.FLAG);

    /** What follows a mode: the four types of CHANMODES, in its order. */
    public enum Kind {
        /** Adds to a list and removes from it; without a parameter it asks for the list. */
        LIST,
        PARAMETER,
        PARAMETER_WHEN_SET,
        FLAG
    }

    private final char letter;
    private final Kind kind;

    ChannelMode(char letter, Kind kind) {
        this.letter = letter;
        this.kind = kind;
    }

    public char letter() {
        return letter;
    }

    public Kind kind() {
        return kind;
    }

    public static Optional<ChannelMode> of(char letter) {
        return Arrays.stream(values()).filter(mode -> mode.letter == letter).findFirst();
    }

    /** The value of CHANMODES in 005. */
    public static String chanmodes() {
        return Arrays.stream(Kind.values()).map(ChannelMode::letters).collect(Collectors.joining(","));
    }

    private static String letters(Kind kind) {
        return Arrays.stream(values())
                .filter(mode -> mode.kind == kind)
                .map(mode -> String.valueOf(mode.letter))
                .collect(Collectors.joining());
    }
}
