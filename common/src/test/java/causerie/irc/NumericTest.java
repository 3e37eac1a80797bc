package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** See <a href="https://modern.ircdocs.horse/#numerics">Numerics</a>. */
class NumericTest {
    @ParameterizedTest
    @CsvSource({
        "RPL_WELCOME, 001",
        "RPL_ISUPPORT, 005",
        "RPL_TOPIC, 332",
        "RPL_NAMREPLY, 353",
        "ERR_NOSUCHNICK, 401",
        "ERR_INPUTTOOLONG, 417",
        "ERR_UNKNOWNCOMMAND, 421",
        "ERR_NICKNAMEINUSE, 433",
        "ERR_NEEDMOREPARAMS, 461"
    })
    void hasTheCodeOfTheSpecification(Numeric numeric, String code) {
        assertEquals(code, numeric.code());
    }

    /** Spec: "a numeric (a three-digit number represented as text)". */
    @ParameterizedTest
    @EnumSource
    void isThreeDigits(Numeric numeric) {
        assertTrue(numeric.code().matches("[0-9]{3}"));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Numeric numeric) {
        assertEquals(Optional.of(numeric), Numeric.of(numeric.code()));
    }

    @ParameterizedTest
    @EnumSource
    void isNamedAnErrorFrom400To599(Numeric numeric) {
        String code = numeric.code();
        if (code.compareTo("600") < 0) {
            assertEquals(code.compareTo("400") >= 0, numeric.name().startsWith("ERR_"));
        }
    }

    @Test
    void hasACodeOfItsOwn() {
        assertEquals(
                Numeric.values().length,
                Arrays.stream(Numeric.values())
                        .map(Numeric::code)
                        .collect(Collectors.toSet())
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "01", "0001", "999", "PRIVMSG", " 001", "\u0660\u0660\u0661"})
    void isNotFoundByAnythingElse(String verb) {
        assertEquals(Optional.empty(), Numeric.of(verb));
    }
}
