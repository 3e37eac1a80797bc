package causerie.client.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.spelling.WordList.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellerTest {
    private static final Set<Name> ENGLISH = EnumSet.of(Name.AMERICAN, Name.BRITISH);
    private static final Set<Name> FRENCH = EnumSet.of(Name.FRENCH);
    /** Lists are read once for all tests. */
    private static final Speller SPELLER = new Speller();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The colour of the color is naive, don't you think?",
                "It’s Monday: we've met at Peter's and the boss’s.",
                "A well-known and user-friendly e-mail",
            })
    void knowsEnglish(String text) {
        assertEquals(List.of(), wrong(text, ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aujourd’hui, l'arbre n’est pas à l’œuvre ; c'est l’été !",
                "Qu’est-ce que c’est ? Y a-t-il quelqu'un ?",
                "Donne-le-moi jusqu’à demain, puisqu'il est là-bas.",
            })
    void knowsFrench(String text) {
        assertEquals(List.of(), wrong(text, FRENCH));
    }

    @Test
    void tellsWhatIsMisspeltAndWhere() {
        assertEquals(
                List.of(new TypedWord("recieve", 2), new TypedWord("Recieve", 15)),
                SPELLER.misspelt("I recieve. You Recieve.", ENGLISH, Set.of()));
        assertEquals(List.of("réunoin", "d’aceuil"), wrong("la réunoin d’aceuil est prête", FRENCH));
        assertEquals(List.of("demian"), wrong("demian", EnumSet.allOf(Name.class)));
    }

    @Test
    void takesAWordOfAnyOfTheLanguages() {
        assertEquals(List.of(), wrong("le meeting de demain", EnumSet.allOf(Name.class)));
        assertEquals(List.of("le", "de", "demain"), wrong("le meeting de demain", ENGLISH));
    }

    @Test
    void takesFurtherWordsInAnyCaseAndWithWhatIsJoinedToThem() {
        Set<String> own = Set.of("causerie", "kubectl");
        assertEquals(List.of(), SPELLER.misspelt("Kubectl, Causerie's kubectl-causerie", ENGLISH, own));
        assertEquals(List.of(), SPELLER.misspelt("l’kubectl d'causerie", FRENCH, own));
    }

    @Test
    void offersTheLikeliestOfEachLanguageFirst() {
        List<String> meant = SPELLER.suggestions("recieve", EnumSet.allOf(Name.class));
        assertEquals("receive", meant.get(0));
        assertTrue(SPELLER.suggestions("demian", FRENCH).contains("demain"));
        assertEquals(List.of("réunion"), SPELLER.suggestions("réunoin", FRENCH));
        assertEquals("accueil", SPELLER.suggestions("acceuil", FRENCH).get(0));
        assertEquals(List.of("cœur"), SPELLER.suggestions("coeur", FRENCH));
    }

    @Test
    void offersSoManyWordsAndNoMore() {
        // Hunspell has ten for this one.
        assertEquals(
                Speller.MAX_SUGGESTIONS, SPELLER.suggestions("teh", ENGLISH).size());
        assertEquals(
                3, SPELLER.suggestions("recieve", EnumSet.of(Name.AMERICAN)).size());
    }

    @Test
    void tellsOfNoMoreThanItsLimit() {
        String fewer = "xqzt ".repeat(Speller.MAX_MISSPELT);
        assertEquals(Speller.MAX_MISSPELT, wrong(fewer, ENGLISH).size());
        assertEquals(Speller.MAX_MISSPELT, wrong(fewer + "xqzt", ENGLISH).size());
    }

    private static List<String> wrong(String text, Set<Name> languages) {
        return SPELLER.misspelt(text, languages, Set.of()).stream()
                .map(TypedWord::text)
                .toList();
    }
}
