package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** See <a href="https://modern.ircdocs.horse/#rplisupport-005">RPL_ISUPPORT</a>. */
class ISupportTest {
    @Test
    void readsTokensWithAndWithoutValue() {
        ISupport support = announced("NICKLEN=30", "SAFELIST", "EXCEPTS=");
        assertEquals(Optional.of("30"), support.get("NICKLEN"));
        assertEquals(Optional.of(""), support.get("SAFELIST"));
        assertEquals(Optional.of(""), support.get("EXCEPTS"));
        assertEquals(Optional.empty(), support.get("MONITOR"));
    }

    @Test
    void keepsEqualsSignsInsideAValue() {
        assertEquals(Optional.of("a=b="), announced("X=a=b=").get("X"));
    }

    @Test
    void addsTheTokensOfEveryLineAndLetsLaterOnesReplace() {
        ISupport support = announced("NICKLEN=30", "TOPICLEN=300").with(List.of("NICKLEN=40", "SAFELIST"));
        assertEquals(Map.of("NICKLEN", "40", "TOPICLEN", "300", "SAFELIST", ""), support.tokens());
    }

    /** Spec: "revert to the behaviour that would occur if the parameter was not specified". */
    @Test
    void forgetsANegatedToken() {
        ISupport support = announced("CHANTYPES=#", "SAFELIST").with(List.of("-CHANTYPES"));
        assertEquals(Map.of("SAFELIST", ""), support.tokens());
        assertEquals("#&", support.channelTypes());
    }

    /** Spec: "The server MAY negate parameters which have not been previously advertised; … MUST ignore the token". */
    @Test
    void ignoresNegationOfWhatWasNeverSaid() {
        assertEquals(ISupport.NONE, announced("-MONITOR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "=value", "-"})
    void ignoresTokensWithoutName(String token) {
        assertEquals(ISupport.NONE, announced(token));
    }

    /** Spec: "The value MAY contain escape sequences: \x20 for the space character …, \x5C …, and \x3D …". */
    @ParameterizedTest
    @CsvSource({"a\\x20b, 'a b'", "a\\x5Cb, a\\b", "a\\x3Db, a=b", "\\x5cx20, '\\x20'", "\\x20\\x20, '  '"})
    void readsEscapes(String written, String meant) {
        assertEquals(Optional.of(meant), announced("X=" + written).get("X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\x", "\\x2", "\\xGG", "\\x+1", "\\y20", "a\\x2", "\\x2\u0660"})
    void leavesWhatIsNoEscapeAsItIs(String value) {
        assertEquals(Optional.of(value), announced("X=" + value).get("X"));
    }

    @Test
    void writesValuesEscaped() {
        assertEquals(
                List.of(List.of("X=a\\x20b\\x3Dc\\x5Cd", "FLAG")),
                ISupport.NONE.with("X", "a b=c\\d").with("FLAG", "").lines());
    }

    /** Spec: "the maximum number of RPL_ISUPPORT tokens that can be advertised is 13". */
    @Test
    void writesThirteenTokensInOneLine() {
        assertEquals(List.of(13), lineLengths(13));
    }

    @Test
    void writesTheFourteenthTokenInANewLine() {
        assertEquals(List.of(13, 1), lineLengths(14));
        assertEquals(List.of(13, 13, 1), lineLengths(27));
    }

    @Test
    void writesNoLineForNothing() {
        assertEquals(List.of(), ISupport.NONE.lines());
    }

    @Test
    void hasTheDefaultsOfTheSpecification() {
        assertEquals(Casemapping.RFC1459, ISupport.NONE.casemapping());
        assertEquals("#&", ISupport.NONE.channelTypes());
        assertEquals("ov", ISupport.NONE.memberModes());
        assertEquals("@+", ISupport.NONE.memberPrefixes());
        assertEquals(4, ISupport.NONE.channelModes().size());
    }

    @Test
    void readsNumbersAndAnswersTheDefaultForAnythingElse() {
        assertEquals(30, announced("NICKLEN=30").number("NICKLEN", 9));
        assertEquals(9, ISupport.NONE.number("NICKLEN", 9));
        assertEquals(9, announced("NICKLEN").number("NICKLEN", 9));
        assertEquals(9, announced("NICKLEN=many").number("NICKLEN", 9));
        assertEquals(9, announced("NICKLEN=99999999999").number("NICKLEN", 9));
    }

    @Test
    void takesAnUnknownCasemappingForTheDefault() {
        assertEquals(Casemapping.ASCII, announced("CASEMAPPING=ascii").casemapping());
        assertEquals(Casemapping.RFC1459, announced("CASEMAPPING=klingon").casemapping());
    }

    @Test
    void tellsChannelsFromPeopleByTheFirstCharacter() {
        ISupport support = announced("CHANTYPES=#+");
        assertTrue(support.isChannel("#tea"));
        assertTrue(support.isChannel("+"));
        assertFalse(support.isChannel("&tea"));
        assertFalse(support.isChannel("anne#"));
        assertFalse(support.isChannel(""));
    }

    /** Spec: "if it is not present, it indicates that no channel types are supported". */
    @Test
    void knowsNoChannelsWhenTheirTypesAreEmpty() {
        assertFalse(announced("CHANTYPES=").isChannel("#tea"));
    }

    @Test
    void readsMemberModesAndTheirSigns() {
        ISupport support = announced("PREFIX=(qaohv)~&@%+");
        assertEquals("qaohv", support.memberModes());
        assertEquals("~&@%+", support.memberPrefixes());
    }

    /** Each sign belongs to the mode of the same place, so that a value that does not pair them says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", "ov", "(ov", "ov)@+", "()", "(", ")", "@+", "(ov)", "(ov)@", "(o)@+", "x(ov)@+"})
    void takesAMalformedPrefixForNoMemberModesAtAll(String value) {
        ISupport support = announced("PREFIX=" + value);
        assertEquals("", support.memberModes());
        assertEquals("", support.memberPrefixes());
    }

    @Test
    void readsTheFourTypesOfChannelModes() {
        assertEquals(
                List.of("beI", "k", "l", "imnst"),
                announced("CHANMODES=beI,k,l,imnst").channelModes());
    }

    @Test
    void fillsMissingTypesOfChannelModesWithNothing() {
        assertEquals(List.of("b", "", "", ""), announced("CHANMODES=b").channelModes());
        assertEquals(List.of("", "", "", ""), announced("CHANMODES").channelModes());
    }

    @Test
    void cannotBeChangedFromOutside() {
        ISupport support = announced("X=1");
        assertThrows(UnsupportedOperationException.class, () -> support.tokens().put("Y", "2"));
    }

    @Property
    void whatWasAnnouncedIsReadAsTheSame(@ForAll("tokens") Map<String, String> tokens) {
        ISupport support = new ISupport(tokens);
        List<String> announced = new ArrayList<>();
        support.lines().forEach(announced::addAll);
        assertEquals(support, announced(announced.toArray(String[]::new)));
    }

    @Property
    void anyTokensAreRead(@ForAll List<String> tokens) {
        ISupport support = ISupport.NONE.with(tokens);
        assertEquals(support, support.with(List.of()));
    }

    @Property
    void anyPrefixGivesEachMemberModeOneSign(@ForAll("prefixes") String prefix) {
        ISupport support = announced("PREFIX=" + prefix);
        assertEquals(support.memberModes().length(), support.memberPrefixes().length());
    }

    @Provide
    Arbitrary<Map<String, String>> tokens() {
        Arbitrary<String> keys =
                Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(3);
        return Arbitraries.maps(keys, AnyText.without("\0\r\n")).ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.strings().withChars("(ov)@+").ofMaxLength(7);
    }

    private static ISupport announced(String... tokens) {
        return ISupport.NONE.with(List.of(tokens));
    }

    private static List<Integer> lineLengths(int tokens) {
        ISupport support = ISupport.NONE;
        for (int i = 0; i < tokens; i++) {
            support = support.with("T" + i, "");
        }
        return support.lines().stream().map(List::size).toList();
    }
}
