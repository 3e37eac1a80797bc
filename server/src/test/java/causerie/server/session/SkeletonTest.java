package causerie.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that look alike in the sense of <a href="https://www.unicode.org/reports/tr39/">UTS #39</a>, and a few more. */
final class SkeletonTest {
    @ParameterizedTest
    @CsvSource({
        // ASCII
        "bob, b0b",
        "Bob, B0B",
        "lily, 1ily",
        "Ivan, lvan",
        "Ivan, 1van",
        "bill, biIl",
        "Arno, Amo",
        "martin, rnartin",
        "MARTIN, rnartln",
        "marilyn, MariIyn",
        "IvanI, ivanl",
        "a|b, alb",
        // Cyrillic and Greek
        "anne, аnne",
        "Anne, Αnne",
        "anne, αnne",
        "ivan, іvan",
        "Ivan, іvan",
        "paypal, раураl",
        "sophie, ѕорһіе",
        "Hina, Нina",
        "Hina, Ηina",
        // Other letters and signs for the same
        "anne, ａｎｎｅ",
        "anne, ａnnе",
        "b0b, b０b",
        "anne, 𝐚𝐧𝐧𝐞",
        "anne, ⓐⓝⓝⓔ",
        "anne, ᵃⁿⁿᵉ",
        "office, oﬃce",
        "ali, alı",
        "gina, ɡina",
        "anne, ɑnne",
        // Accents
        "Zoe, Zoë",
        "anne, anṇe",
        "anne, a\u0336nne",
        "Lars, Łars",
        "soren, søren",
        // Case, where the casemapping knows none
        "Ольга, ольга",
        "ÉMILE, émile",
        "Straẞe, straße"
    })
    void findsNamesThatLookAlike(String one, String other) {
        assertEquals(true, alike(one, other), () -> Skeleton.of(one) + " and " + Skeleton.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "anne, anna",
        "Neil, Nell",
        "Elia, Ella",
        "ivan, lvan",
        "bob, bob2",
        "anne, anne_",
        "Ольга, Олега",
        "नि, न",
        "李, 季",
        "👋, 👍"
    })
    void takesOtherNamesForOtherNames(String one, String other) {
        assertEquals(false, alike(one, other), () -> Skeleton.of(one) + " and " + Skeleton.of(other));
    }

    private static boolean alike(String one, String other) {
        boolean alike = Skeleton.of(one).looksLike(Skeleton.of(other));
        assertEquals(alike, Skeleton.of(other).looksLike(Skeleton.of(one)));
        boolean outlined = !Collections.disjoint(
                Skeleton.of(one).outlines(), Skeleton.of(other).outlines());
        assertEquals(true, outlined || !alike, "no outline in common");
        return alike;
    }
}
