package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @ParameterizedTest
    @MethodSource("forms")
    void readsEveryForm(String text, Source source) {
        assertEquals(source, Source.parse(text));
    }

    /**
     * The first seven say every case of userhost-split in
     * <a href="https://github.com/ircdocs/parser-tests">ircdocs/parser-tests</a>.
     */
    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("anne", new Source("anne", "", "")),
                arguments("anne!ab@127.0.0.1", new Source("anne", "ab", "127.0.0.1")),
                arguments("anne!~ab@localhost", new Source("anne", "~ab", "localhost")),
                arguments("anne@127.0.0.1", new Source("anne", "", "127.0.0.1")),
                arguments("anne!ab", new Source("anne", "ab", "")),
                arguments("anne!ab@lan\u00035x\u0003y.example", new Source("anne", "ab", "lan\u00035x\u0003y.example")),
                arguments(
                        "anne!~ab@l\u0002an\u000305x\u000fy.example",
                        new Source("anne", "~ab", "l\u0002an\u000305x\u000fy.example")),
                arguments("relay.example", new Source("relay.example", "", "")),
                arguments("anne!ab@fe80::1", new Source("anne", "ab", "fe80::1")),
                arguments("anne!a!b@lan", new Source("anne", "a!b", "lan")),
                arguments("anne!ab@l@n", new Source("anne", "ab", "l@n")),
                arguments("anne@lan!x", new Source("anne", "", "lan!x")),
                arguments("anne!@", new Source("anne", "", "")),
                arguments("!ab@lan", new Source("", "ab", "lan")),
                arguments("", Source.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anne", "anne!ab", "anne@lan", "anne!ab@lan", "!ab", "@lan"})
    void writesTheFormItRead(String text) {
        assertEquals(text, Source.parse(text).toString());
    }

    @Test
    void isAbsentOnlyWhenAllPartsAreEmpty() {
        assertFalse(Source.NONE.isPresent());
        assertTrue(new Source("a", "", "").isPresent());
        assertTrue(new Source("", "a", "").isPresent());
        assertTrue(new Source("", "", "a").isPresent());
    }

    @Property
    void whatWasWrittenIsReadAsTheSame(@ForAll("sources") Source source) {
        assertEquals(source, Source.parse(source.toString()));
    }

    @Property
    void anyTextIsASource(@ForAll String text) {
        Source source = Source.parse(text);
        assertEquals(source, Source.parse(source.toString()));
    }

    @Provide
    Arbitrary<Source> sources() {
        return AnyText.sources();
    }
}
