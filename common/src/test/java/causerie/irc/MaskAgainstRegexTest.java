package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A mask fits what the regular expression of the same meaning fits. */
class MaskAgainstRegexTest {
    @Property(tries = 10_000)
    void fitsWhatTheRegularExpressionFits(
            @ForAll("patterns") String pattern, @ForAll("texts") String text, @ForAll Casemapping mapping) {
        assertEquals(
                regex(mapping.fold(pattern)).matcher(mapping.fold(text)).matches(),
                new Mask(pattern, mapping).matches(text));
    }

    @Provide
    Arbitrary<String> patterns() {
        return words("*?aAb[{🫖", 7);
    }

    @Provide
    Arbitrary<String> texts() {
        return words("aAb[{🫖", 9);
    }

    private static Arbitrary<String> words(String alphabet, int longest) {
        return Arbitraries.of(
                        alphabet.codePoints().mapToObj(Character::toString).toList())
                .list()
                .ofMaxSize(longest)
                .map(characters -> String.join("", characters));
    }

    private static Pattern regex(String mask) {
        return Pattern.compile(
                mask.codePoints()
                        .mapToObj(c -> switch (c) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            default -> Pattern.quote(Character.toString(c));
                        })
                        .collect(Collectors.joining()),
                Pattern.DOTALL);
    }
}
