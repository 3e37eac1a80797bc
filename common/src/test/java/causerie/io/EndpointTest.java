package causerie.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    private static final int DEFAULT = 6667;

    @ParameterizedTest
    @CsvSource({
        "relay,                relay,               6667",
        "relay.example:7000,   relay.example,       7000",
        "192.168.1.5,          192.168.1.5,         6667",
        "192.168.1.5:7000,     192.168.1.5,         7000",
        "::1,                  ::1,                 6667",
        "[::1],                ::1,                 6667",
        "[::1]:7000,           ::1,                 7000",
        "fe80::1%eth0,         fe80::1%eth0,        6667",
        "[fe80::1%eth0]:7000,  fe80::1%eth0,        7000",
        "2001:db8::192.0.2.1,  2001:db8::192.0.2.1, 6667",
        "1:2:3:4:5:6:7:8,      1:2:3:4:5:6:7:8,     6667",
        "bücher.example,       bücher.example,      6667",
        "annes_laptop:7000,    annes_laptop,        7000"
    })
    void readsHostAndPort(String typed, String host, int port) {
        assertEquals(new Endpoint(host, port), Endpoint.parse(typed, DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  relay:7000", "relay:7000\n", "\t relay:7000 \u2003"})
    void ignoresBlanksAround(String typed) {
        assertEquals(new Endpoint("relay", 7000), Endpoint.parse(typed, DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relay", "10.0.0.1", "[::1]"})
    void readsTheFirstAndTheLastPort(String host) {
        assertEquals(1, Endpoint.parse(host + ":1", DEFAULT).port());
        assertEquals(65_535, Endpoint.parse(host + ":65535", DEFAULT).port());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "65536",
                "-1",
                "+7000",
                "99999999999",
                "",
                "7000x",
                "irc",
                "7 000",
                " 7000",
                "0x1b",
                "7.0",
                "\u0667\u0660"
            })
    void refusesEveryOtherPort(String port) {
        assertRefused("relay:" + port);
        assertRefused("[::1]:" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", ":7000", "[]", "[]:7000", " :7000", "[ ]:7000"})
    void refusesToBeWithoutHost(String typed) {
        assertRefused(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "re lay",
                "re\0lay",
                "[::1",
                "::1]",
                "::1]:7000",
                "[::1]7000",
                "[::1]x:7000",
                "[[::1]]",
                "[relay",
                "relay]",
                "irc://relay:7000",
                "irc://relay",
                "relay/tea",
                "anne@relay",
                "relay:7000:x",
                "a:b:c",
                "relay\u00a0x",
                "[relay]:7000",
                "[1:2]:7000",
                "http://[::1]:80/"
            })
    void refusesWhatIsNoHost(String typed) {
        assertRefused(typed);
    }

    @ParameterizedTest
    @CsvSource({"relay, 6667, relay", "relay, 7000, relay:7000", "::1,   6667, ::1", "::1,   7000, [::1]:7000"})
    void writesThePortOnlyWhereItIsNotTheUsualOne(String host, int port, String written) {
        assertEquals(written, new Endpoint(host, port).toString(DEFAULT));
    }

    @Test
    void namesNothingButTheReasonOfARefusal() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Endpoint.parse("relay:0", DEFAULT));
        assertEquals("no port", refusal.getMessage());
    }

    @Property
    void whatWasWrittenIsReadAsTheSame(
            @ForAll("hosts") String host, @ForAll @IntRange(min = 1, max = 65_535) int port) {
        Endpoint endpoint = new Endpoint(host, port);
        assertEquals(endpoint, Endpoint.parse(endpoint.toString(DEFAULT), DEFAULT));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("typed") String typed) {
        try {
            Endpoint endpoint = Endpoint.parse(typed, DEFAULT);
            assertEquals(endpoint, Endpoint.parse(endpoint.toString(DEFAULT), DEFAULT));
        } catch (IllegalArgumentException refused) {
            assertTrue(Set.of("no host", "no port").contains(String.valueOf(refused.getMessage())));
        }
    }

    @Provide
    Arbitrary<String> hosts() {
        return Arbitraries.of("relay", "relay.example", "10.0.0.1", "::1", "fe80::1%eth0", "1:2:3:4:5:6:7:8");
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings().withChars("a1:[]. %").ofMaxLength(10);
    }

    private static void assertRefused(String typed) {
        assertThrows(IllegalArgumentException.class, () -> Endpoint.parse(typed, DEFAULT));
    }
}
