package causerie.server.session;

import causerie.irc.Mask;
import java.text.Normalizer;
import java.util.Optional;

/** What a person and a room may be called: visible text in one normal form, without what the protocol needs. */
public final class Names {
    // https://modern.ircdocs.horse/#clients and STATUSMSG: signs with a meaning in front of a name.
    private static final String NOT_FIRST_IN_NICK = "#&~@%+:$-0123456789";
    private static final String NOWHERE_IN_NICK = " ,*?!@.:/\"<>";
    private static final String NOWHERE_IN_CHANNEL = " ,:";

    private Names() {}

    /** The nick in normal form; empty when it is not allowed or longer than so many characters. */
    public static Optional<String> nick(String typed, int maxLength) {
        String nick = normal(typed);
        boolean allowed = !nick.isEmpty()
                && NOT_FIRST_IN_NICK.indexOf(nick.charAt(0)) < 0
                && isVisible(nick, NOWHERE_IN_NICK)
                && length(nick) <= maxLength;
        return allowed ? Optional.of(nick) : Optional.empty();
    }

    /** A user name as others see it, which may begin with a tilde; empty when it is not allowed or longer than so many characters. */
    public static Optional<String> user(String typed, int maxLength) {
        String name = typed.startsWith("~") ? typed.substring(1) : typed;
        boolean allowed = !name.isEmpty()
                && length(typed) <= maxLength
                && name.codePoints().allMatch(Names::isInUser);
        return allowed ? Optional.of(typed) : Optional.empty();
    }

    /** Whether it can stand in the user name of {@code nick!user@host}. */
    public static boolean isInUser(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '-' || codePoint == '_' || codePoint == '.';
    }

    /** The room's name in normal form; empty when it is not allowed or longer than so many characters. */
    public static Optional<String> channel(String typed, int maxLength) {
        String name = normal(typed);
        boolean allowed = name.length() > 1
                && name.charAt(0) == '#'
                && isVisible(name, NOWHERE_IN_CHANNEL)
                && length(name) <= maxLength;
        return allowed ? Optional.of(name) : Optional.empty();
    }

    /** The one form of a name that may be written in several: é is one character, not e and an accent. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Whether two spellings are of one name. */
    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /** The one spelling that stands for all of one name. */
    public static String fold(String name) {
        return SessionRegistry.CASEMAPPING.fold(normal(name));
    }

    /** A pattern for names, in whatever form it was typed. */
    public static Mask mask(String typed) {
        return new Mask(normal(typed), SessionRegistry.CASEMAPPING);
    }

    /** Whether somebody could take one nick for the other. */
    public static boolean lookAlike(String one, String other) {
        return Skeleton.of(one).looksLike(Skeleton.of(other));
    }

    /** Whether a target is meant to be a room. */
    public static boolean looksLikeChannel(String target) {
        return target.startsWith("#");
    }

    /** The text, or as much of its beginning as is allowed, never half a character. */
    public static String cut(String text, int maxLength) {
        return length(text) <= maxLength ? text : text.substring(0, text.offsetByCodePoints(0, maxLength));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isVisible(String name, String forbidden) {
        return name.codePoints().allMatch(c -> forbidden.indexOf(c) < 0 && isVisible(c));
    }

    private static boolean isVisible(int codePoint) {
        return !isBlank(codePoint) && isOfVisibleType(codePoint);
    }

    /**
     * Letters, marks and signs that leave no trace, so that two names with and without them look the same: those of <a
     * href="https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point">Default_Ignorable_Code_Point</a> whose
     * type does not tell, and the empty Braille pattern.
     */
    private static boolean isBlank(int c) {
        boolean filler = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
        boolean joiner = c == 0x034F || c == 0x17B4 || c == 0x17B5;
        boolean selector =
                (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return filler || joiner || selector;
    }

    private static boolean isOfVisibleType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // Controls, invisible formatting (bidi and zero-width), half pairs, private and unassigned characters,
            // spaces.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
