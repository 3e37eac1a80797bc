package causerie.server.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is left of a name once everything is taken away that the eye may miss. After <a
 * href="https://www.unicode.org/reports/tr39/#Confusable_Detection">UTS #39</a>, but case and accents do not count either,
 * as people miss them, too.
 *
 * @param forms of the name as it is written, and of the same in small letters: not in every script does a letter look like
 *     the same letters as its capital
 */
record Skeleton(Set<String> forms) {
    private static final Map<Integer, String> PROTOTYPES = read("confusables.txt");

    /** Stands for a capital I, which is an i and looks like an l; every other letter of a form is small. */
    private static final char I_OR_L = 'I';

    static Skeleton of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return new Skeleton(
                Stream.of(decomposed, fold(decomposed)).map(Skeleton::form).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether somebody could take one name for the other. */
    boolean looksLike(Skeleton other) {
        return forms.stream().anyMatch(mine -> other.forms.stream().anyMatch(theirs -> isSame(mine, theirs)));
    }

    private static boolean isSame(String one, String other) {
        return one.length() == other.length()
                && IntStream.range(0, one.length()).allMatch(i -> isSame(one.charAt(i), other.charAt(i)));
    }

    private static boolean isSame(char one, char other) {
        return one == other || (one == I_OR_L && isIOrL(other)) || (other == I_OR_L && isIOrL(one));
    }

    private static boolean isIOrL(char c) {
        return c == 'i' || c == 'l';
    }

    /** Names that look alike have one of these in common; not all that have look alike. */
    Set<String> outlines() {
        return forms.stream()
                .map(form -> form.replace(I_OR_L, 'i').replace('l', 'i'))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String form(String decomposed) {
        StringBuilder form = new StringBuilder();
        decomposed.codePoints().forEach(c -> form.append(form(c)));
        return form.toString();
    }

    private static String form(int c) {
        String prototype = prototype(c);
        String small = prototype(Character.toLowerCase(c));
        if (prototype.equals("l") && small.equals("i")) {
            return String.valueOf(I_OR_L);
        }
        StringBuilder form = new StringBuilder();
        fold(prototype).codePoints().forEach(folded -> form.append(prototype(folded)));
        return fold(withoutAccents(Normalizer.normalize(form, Normalizer.Form.NFKD)));
    }

    private static String prototype(int c) {
        return PROTOTYPES.getOrDefault(c, Character.toString(c));
    }

    private static String withoutAccents(String decomposed) {
        return decomposed
                .codePoints()
                .filter(c -> !isAccent(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The blocks of combining marks that belong to no script; those that do are letters there. */
    private static boolean isAccent(int c) {
        return (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE20 && c <= 0xFE2F);
    }

    /** In no language: small letters, each by itself. */
    private static String fold(String text) {
        return text.codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Reads lines of a prototype, a colon, and those that look like it, all in hexadecimal. */
    private static Map<Integer, String> read(String resource) {
        Map<Integer, String> prototypes = new HashMap<>();
        try (InputStream in = Skeleton.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not in this jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] sides = line.split(": ");
                String prototype = text(sides[0]);
                text(sides[1]).codePoints().forEach(c -> prototypes.put(c, prototype));
            });
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return prototypes;
    }

    private static String text(String codePoints) {
        return Arrays.stream(codePoints.split(" "))
                .mapToInt(hex -> Integer.parseInt(hex, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
