package causerie.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "anne", "Anne", "a", "anne1", "[anne]", "a|b", "_", "^^", "Zoë", "Ольга", "李", "नमस्ते", "👋", "a-b",
                "{x}", "`"
            })
    void takesNamesOfPeople(String nick) {
        assertEquals(Optional.of(nick), Names.nick(nick, 32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "a b", "a,b", "a*", "a?", "a!b", "a@b", "a.b", "a:b", "a/b", "a\"b", "a<b", "a>b", "1anne",
                "-anne", "#anne", "&anne", "~anne", "+anne", "%anne", "$anne", ":anne"
            })
    void refusesWhatTheProtocolGivesAMeaning(String nick) {
        assertEquals(Optional.empty(), Names.nick(nick, 32));
    }

    @ParameterizedTest
    @CsvSource({
        "controls, 0007",
        "delete, 007f",
        "next line, 0085",
        "no-break space, 00a0",
        "soft hyphen, 00ad",
        "grapheme joiner, 034f",
        "Hangul filler, 3164",
        "half Hangul filler, ffa0",
        "choseong filler, 115f",
        "Khmer vowel, 17b4",
        "Mongolian selector, 180b",
        "zero width space, 200b",
        "zero width joiner, 200d",
        "right to left mark, 200f",
        "line separator, 2028",
        "override, 202e",
        "isolate, 2066",
        "word joiner, 2060",
        "empty braille, 2800",
        "ideographic space, 3000",
        "variation selector, fe0f",
        "byte order mark, feff",
        "private use, e000",
        "tag, e0041",
        "selector 17, e0100",
        "not a character, ffff",
        "half a pair, d800"
    })
    void refusesWhatNobodySees(String what, String codePoint) {
        String unseen = Character.toString(Integer.parseInt(codePoint, 16));
        assertEquals(Optional.empty(), Names.nick("an" + unseen + "ne", 32), what);
        assertEquals(Optional.empty(), Names.nick(unseen, 32), what);
        assertEquals(Optional.empty(), Names.channel("#an" + unseen + "ne", 32), what);
    }

    @Test
    void bringsNamesIntoOneNormalForm() {
        assertEquals(Optional.of("Zo\u00eb"), Names.nick("Zoe\u0308", 32));
        assertEquals(Optional.of("#caf\u00e9"), Names.channel("#cafe\u0301", 32));
    }

    @Test
    void countsCharactersAfterThat() {
        assertEquals(Optional.of("\u00e9".repeat(32)), Names.nick("e\u0301".repeat(32), 32));
        assertEquals(Optional.of("👋".repeat(32)), Names.nick("👋".repeat(32), 32));
        assertEquals(Optional.empty(), Names.nick("👋".repeat(33), 32));
        assertEquals(Optional.of("#" + "é".repeat(31)), Names.channel("#" + "é".repeat(31), 32));
        assertEquals(Optional.empty(), Names.channel("#" + "é".repeat(32), 32));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#a", "##", "#Général", "#日本", "#a.b!*@?/", "#👋"})
    void takesNamesOfRooms(String name) {
        assertEquals(Optional.of(name), Names.channel(name, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "a", "&a", "#a b", "#a,b", "#a:b"})
    void refusesWhatIsNoRoom(String name) {
        assertEquals(Optional.empty(), Names.channel(name, 50));
    }

    @Test
    void cutsBetweenCharacters() {
        assertEquals("a👋", Names.cut("a👋b", 2));
        assertEquals("a👋b", Names.cut("a👋b", 3));
        assertEquals("", Names.cut("", 3));
    }
}
