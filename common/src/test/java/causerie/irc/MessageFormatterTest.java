package causerie.irc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFormatterTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "SAY IT", "SAY-IT", "ÉCRIRE", "SAY\r\nQUIT", ":x", "@x", "\u0661"})
    void refusesVerbOfOtherThanAsciiLettersAndDigits(String verb) {
        assertRefused(Message.of(verb, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", ":colon", "a\0b", "a\rb", "a\nb"})
    void refusesParameterThatOnlyTheLastCanBe(String param) {
        assertRefused(Message.of("SAY", param, "last"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\rb", "a\nb", "a b\r\nQUIT"})
    void refusesNulAndLineBreaksInTheLastParameter(String param) {
        assertRefused(Message.of("SAY", param));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an ne", "an\0ne", "an\rne", "an\nne", " "})
    void refusesSpacesAndLineBreaksInTheSourcesName(String name) {
        assertRefused(Message.from(Source.of(name), "SAY"));
    }

    @Test
    void refusesSpacesInTheSourcesUser() {
        assertRefused(Message.from(new Source("anne", "a b", "lan"), "SAY"));
    }

    @Test
    void refusesLineBreaksInTheSourcesHost() {
        assertRefused(Message.from(new Source("anne", "ab", "lan\n"), "SAY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a;b", "a=b", "a\0", "a\r", "a\n"})
    void refusesTagKeyThatCannotBeWritten(String key) {
        assertRefused(Message.of("SAY").withTag(key, "x"));
    }

    @Test
    void refusesNulInTagValue() {
        assertRefused(Message.of("SAY").withTag("a", "x\0y"));
    }

    @Test
    void writesLineBreaksInTagValueEscaped() {
        assertEquals("@a=\\r\\n SAY", MessageFormatter.format(Message.of("SAY").withTag("a", "\r\n")));
    }

    @Test
    void writesTagsInTheirOrder() {
        Message message = Message.of("SAY").withTag("z", "1").withTag("+m", "2").withTag("a", "");
        assertEquals("@z=1;+m=2;a SAY", MessageFormatter.format(message));
    }

    @Test
    void writesTagsThenSourceThenVerb() {
        Message message = Message.from(new Source("anne", "ab", "lan"), "PRIVMSG", "#tea", "hello there");
        assertEquals("@a=b :anne!ab@lan PRIVMSG #tea :hello there", MessageFormatter.format(message.withTag("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVMSG", "NOTICE", "TOPIC", "KICK", "332", "353"})
    void writesAColonBeforeTheLastParameterWhereItIsSomebodysWords(String verb) {
        assertEquals(verb + " #tea :hello", MessageFormatter.format(Message.of(verb, "#tea", "hello")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOIN", "MODE", "NICK", "324"})
    void writesNoColonWhereNoneIsNeeded(String verb) {
        assertEquals(verb + " #tea hello", MessageFormatter.format(Message.of(verb, "#tea", "hello")));
    }

    @Test
    void encodesAsUtf8WithCrlf() {
        assertArrayEquals("SAY thé☕🫖\r\n".getBytes(UTF_8), MessageFormatter.encode(Message.of("SAY", "thé☕🫖")));
    }

    @Test
    void countsBodyBytesWithoutTagsAndWithLineEnding() {
        assertEquals(
                "SAY :a é\r\n".getBytes(UTF_8).length,
                MessageFormatter.bodyBytes(Message.of("SAY", "a é").withTag("long", "tag")));
    }

    private static void assertRefused(Message message) {
        assertThrows(IllegalArgumentException.class, () -> MessageFormatter.format(message));
        assertThrows(IllegalArgumentException.class, () -> MessageFormatter.encode(message));
    }
}
