package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * See <a href="https://modern.ircdocs.horse/#message-format">Message format</a> and
 * <a href="https://ircv3.net/specs/extensions/message-tags">message-tags</a>.
 */
class MessageParserTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   ", ":anne", ":anne ", "@a=b", "@a=b :anne", "@a=b  ", ":", "@"})
    void rejectsLineWithoutVerb(String line) {
        assertThrows(MalformedMessageException.class, () -> MessageParser.parse(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAY-IT x", "#tea", "ÉCRIRE x", "PRIV\tMSG x", "\u0661 x", " @a=b LIST", ":a :b LIST"})
    void rejectsVerbOfOtherThanAsciiLettersAndDigits(String line) {
        assertThrows(MalformedMessageException.class, () -> MessageParser.parse(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAY a\0b", "SAY a\rb", "SAY a\nb", "@a=\0 SAY", ":an\rne SAY", "SAY\n"})
    void rejectsNulAndLineBreaksAnywhere(String line) {
        assertThrows(MalformedMessageException.class, () -> MessageParser.parse(line));
    }

    @Test
    void saysWhyWithoutRepeatingTheLine() {
        String reason = assertThrows(MalformedMessageException.class, () -> MessageParser.parse("s€cret x"))
                .getMessage();
        assertEquals("a command has only letters and digits", reason);
    }

    /** Spec: "These message parts, and parameters themselves, are separated by one or more ASCII SPACE characters". */
    @Test
    void takesSeveralSpacesForOne() throws MalformedMessageException {
        assertEquals(
                Message.from(Source.of("anne"), "say", "one", "two", "three  four")
                        .withTag("a", "b"),
                MessageParser.parse("@a=b   :anne   say   one  two   :three  four"));
    }

    @Test
    void keepsTheVerbAsWritten() throws MalformedMessageException {
        assertEquals("PrivMsg", MessageParser.parse("PrivMsg #tea :hello").verb());
    }

    @Test
    void readsNumericAsVerb() throws MalformedMessageException {
        assertEquals(
                "001", MessageParser.parse(":relay.example 001 anne :Hello").verb());
    }

    @Test
    void readsEmptySourceAsNone() throws MalformedMessageException {
        assertEquals(Source.NONE, MessageParser.parse(": LIST").source());
    }

    @Test
    void keepsColonsInsideParameters() throws MalformedMessageException {
        assertEquals(List.of("a:b", "::"), MessageParser.parse("SAY a:b :::").params());
    }

    /** Spec: "clients MUST parse incoming messages with any number of them". */
    @Test
    void readsMoreThanFifteenParameters() throws MalformedMessageException {
        assertEquals(200, MessageParser.parse("SAY" + " x".repeat(200)).params().size());
    }

    /** Spec: "Implementations MUST interpret empty tag values (e.g. foo=) as equivalent to missing tag values". */
    @ParameterizedTest
    @ValueSource(strings = {"@a SAY", "@a= SAY", "@a=x;a SAY", "@a=x;a= SAY", "@a=\\ SAY"})
    void readsMissingTagValueAsEmptyText(String line) throws MalformedMessageException {
        assertEquals(Optional.of(""), MessageParser.parse(line).tags().get("a"));
    }

    /** Spec: "SHOULD disregard all but the final occurrence". */
    @Test
    void letsTheLastOfSeveralTagsOfOneKeyWin() throws MalformedMessageException {
        assertEquals(Tags.of("a", "3"), MessageParser.parse("@a=1;a=2;a=3 SAY").tags());
    }

    @Test
    void tellsTagKeysApartByCase() throws MalformedMessageException {
        assertEquals(
                Tags.of("a", "1").with("A", "2"),
                MessageParser.parse("@a=1;A=2 SAY").tags());
    }

    @Test
    void keepsEqualsSignsInsideTagValue() throws MalformedMessageException {
        assertEquals(
                Optional.of("b=c="), MessageParser.parse("@a=b=c= SAY").tags().get("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ SAY", "@; SAY", "@;;; SAY", "@=x SAY", "@;=x; SAY"})
    void ignoresTagsWithoutKey(String line) throws MalformedMessageException {
        assertEquals(Tags.NONE, MessageParser.parse(line).tags());
    }

    @Test
    void keepsTheOrderOfTags() throws MalformedMessageException {
        Tags tags = MessageParser.parse("@z=1;+m=2;a=3 SAY").tags();
        assertEquals(List.of("z", "+m", "a"), List.copyOf(tags.values().keySet()));
    }

    @Test
    void readsEveryEscapeOfATagValue() throws MalformedMessageException {
        assertEquals(
                Optional.of("; \\\r\nx"),
                MessageParser.parse("@a=\\:\\s\\\\\\r\\n\\x SAY").tags().get("a"));
    }

    @Test
    void doesNotTakeATagsEscapeForTheNextTags() throws MalformedMessageException {
        assertEquals(
                Tags.of("a", "1").with("b", ";"),
                MessageParser.parse("@a=1\\;b=\\: SAY").tags());
    }

    @Test
    void readsALineFullOfTagsInTimeProportionalToItsLength() {
        String line = "@" + "a;".repeat(500_000) + " SAY";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MessageParser.parse(line));
    }

    @Test
    void readsALineFullOfTagValuesInTimeProportionalToItsLength() {
        String line = "@" + "a=b;".repeat(500_000) + " SAY";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MessageParser.parse(line));
    }
}
