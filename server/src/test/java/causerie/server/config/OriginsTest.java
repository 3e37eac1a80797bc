package causerie.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From which pages browsers may join. */
final class OriginsTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:3000, true",
        "http://chat.localhost, true",
        "https://intranet, true",
        "http://printer.local, true",
        "http://nas.home.arpa, true",
        "https://wiki.internal, true",
        "http://127.0.0.1, true",
        "http://10.1.2.3:8080, true",
        "http://172.31.0.1, true",
        "http://172.32.0.1, false",
        "http://192.168.1.5, true",
        "http://[::1]:8080, true",
        "http://[fd00::5], true",
        "http://[2001:db8::5], false",
        "http://8.8.8.8, false",
        "https://evil.example, false",
        "https://192.168.1.5.evil.example, false",
        "https://localhost.evil.example, false",
        "https://local, true",
        "https://user@localhost, false",
        "https://localhost/path, false",
        "null, false",
        "file://, false",
        "chrome-extension://abcdef, false",
        "http://[::1, false",
        "'', false",
    })
    void takesPagesOfTheLocalNetworkWhenNoneAreNamed(String origin, boolean allowed) {
        assertEquals(allowed, Origins.LOCAL.allow(origin));
    }

    @ParameterizedTest
    @CsvSource({
        "https://chat.example, true",
        "HTTPS://Chat.Example, true",
        "http://chat.example, false",
        "https://chat.example:8443, false",
        "http://127.0.0.1:9000, true",
        "http://127.0.0.1, false",
        "http://localhost, false",
    })
    void takesOnlyThosePagesThatAreNamed(String origin, boolean allowed) {
        assertEquals(
                allowed,
                Origins.parse("https://chat.EXAMPLE, http://127.0.0.1:9000").allow(origin));
    }

    @Test
    void takesAllPagesForAnAsterisk() {
        assertTrue(Origins.parse("*").allow("https://anywhere.example"));
        assertTrue(Origins.parse("*").allow("null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat.example", "https://chat.example/", "ws://chat.example", "", "https://a.example,"})
    void refusesWhatIsNoOrigin(String typed) {
        assertThrows(IllegalArgumentException.class, () -> Origins.parse(typed));
    }
}
