package causerie.server.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a room can be set. See <a href="https://modern.ircdocs.horse/#channel-modes">Channel Modes</a>. */
public enum ChannelMode {
    BAN('b', Kind.LIST),
    BAN_EXCEPTION('e', Kind.LIST),
    INVITE_EXCEPTION('I', Kind.LIST),
    KEY('k', Kind.PARAMETER),
    LIMIT('l', Kind.PARAMETER_WHEN_SET),
    /** <a href="https://modern.ircdocs.horse/ctcp">CTCP</a> may not be sent, but for ACTION. */
    NO_CTCP('C', Kind.FLAG),
    INVITE_ONLY('i', Kind.FLAG),
    MODERATED('m', Kind.FLAG),
    NO_EXTERNAL_MESSAGES('n', Kind.FLAG),
    /** Is not told to those outside who do not know its name. */
    PRIVATE('p', Kind.FLAG),
    /** Is not there for those outside. */
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

    /** Those that are lists. */
    public static List<ChannelMode> lists() {
        return Arrays.stream(values()).filter(mode -> mode.kind == Kind.LIST).toList();
    }

    /** All letters, as 004 tells them. */
    public static String letters() {
        return chanmodes().replace(",", "");
    }

    /** The letters of those that have a parameter. */
    public static String lettersWithParameter() {
        return letters(Kind.LIST) + letters(Kind.PARAMETER) + letters(Kind.PARAMETER_WHEN_SET);
    }

    /** The value of CHANMODES in 005. */
    public static String chanmodes() {
        return Arrays.stream(Kind.values()).map(ChannelMode::letters).collect(Collectors.joining(","));
    }

    /** The value of MAXLIST in 005, where each list may hold so many. */
    public static String maxlist(int most) {
        return lists().stream().map(list -> list.letter + ":" + most).collect(Collectors.joining(","));
    }

    /** The letters of these. */
    static String letters(Set<ChannelMode> modes) {
        return Arrays.stream(values())
                .filter(modes::contains)
                .map(mode -> String.valueOf(mode.letter))
                .collect(Collectors.joining());
    }

    private static String letters(Kind kind) {
        return Arrays.stream(values())
                .filter(mode -> mode.kind == kind)
                .map(mode -> String.valueOf(mode.letter))
                .collect(Collectors.joining());
    }
}
