package causerie.server.config;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The one form of a name or password that may be typed in several: <a
 * href="https://www.rfc-editor.org/rfc/rfc4013">RFC 4013</a>, with the characters that Java knows, not those of Unicode 3.2
 * only, so that what is newer, such as most emoji, is allowed.
 */
public final class SaslPrep {
    private SaslPrep() {}

    /** The text in its one form; empty when it holds what is not allowed, such as control characters. */
    public static Optional<String> of(String typed) {
        StringBuilder mapped = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(c -> !isMappedToNothing(c))
                .forEach(c -> mapped.appendCodePoint(isSpace(c) ? ' ' : c));
        String normal = Normalizer.normalize(mapped, Normalizer.Form.NFKC);
        return normal.codePoints().anyMatch(SaslPrep::isProhibited) || !runsOneWay(normal)
                ? Optional.empty()
                : Optional.of(normal);
    }

    /** <a href="https://www.rfc-editor.org/rfc/rfc3454#appendix-B.1">B.1</a> */
    private static boolean isMappedToNothing(int c) {
        return c == 0x00AD
                || c == 0x034F
                || c == 0x1806
                || (c >= 0x180B && c <= 0x180D)
                || (c >= 0x200B && c <= 0x200D)
                || c == 0x2060
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF;
    }

    private static boolean isSpace(int c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** <a href="https://www.rfc-editor.org/rfc/rfc3454#appendix-C">C.2 to C.9</a> */
    private static boolean isProhibited(int c) {
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        boolean inappropriate = c == 0xFFFC || c == 0xFFFD || (c >= 0x2FF0 && c <= 0x2FFB);
        return noncharacter
                || inappropriate
                || switch (Character.getType(c)) {
                    // The invisible formatting of today is more than what C.2.2, C.8 and C.9 list, and of no use
                    // either.
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    /** <a href="https://www.rfc-editor.org/rfc/rfc3454#section-6">Section 6</a>: letters of one direction, at both ends, too. */
    private static boolean runsOneWay(String text) {
        if (text.codePoints().noneMatch(SaslPrep::runsLeft)) {
            return true;
        }
        return text.codePoints()
                        .noneMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                && runsLeft(text.codePointAt(0))
                && runsLeft(text.codePointBefore(text.length()));
    }

    private static boolean runsLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
