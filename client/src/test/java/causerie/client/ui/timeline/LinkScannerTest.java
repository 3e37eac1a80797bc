package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "see http://a.org; http://a.org",
                "HTTPS://A.org/x now; HTTPS://A.org/x",
                "is it https://a.org/?; https://a.org/",
                "https://a.org/b.; https://a.org/b",
                "(https://a.org/b); https://a.org/b",
                "(see https://a.org/b).; https://a.org/b",
                "https://en.wikipedia.org/wiki/Java_(island); https://en.wikipedia.org/wiki/Java_(island)",
                "(https://a.org/b_(c)); https://a.org/b_(c)",
                "<https://a.org/b>; https://a.org/b",
                "\"https://a.org/b\"; https://a.org/b",
                "\u00abhttps://a.org/b\u00bb; https://a.org/b",
                "*https://a.org/b*; https://a.org/b",
                "https://a.org/b?c=d&e=f#g!; https://a.org/b?c=d&e=f#g",
                "\u8bf7\u770bhttps://a.org/b\u3002\u8c22\u8c22; https://a.org/b",
                "https://a.org:8443/; https://a.org:8443/",
                "http://[::1]:80/x; http://[::1]:80/x",
                "http://localhost:8080/x,y; http://localhost:8080/x,y"
            })
    void findsTheAddressWithoutTheSentence(String text, String address) {
        List<Link> links = LinkScanner.scan(text);
        assertEquals(1, links.size(), text);
        assertEquals(address, text.substring(links.get(0).start(), links.get(0).end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://",
                "https://.",
                "https:///path",
                "http//a.org",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://a.org",
                "xhttp://a.org",
                "www.a.org",
                "https://bank.example@evil.example/",
                "https://a b",
                "https://%%%",
                "https://a..b\u0000c"
            })
    void findsNoLinkIn(String text) {
        assertEquals(
                List.of(),
                LinkScanner.scan(text).stream()
                        .filter(link -> !"a".equals(link.target().getHost()))
                        .toList());
    }

    @Test
    void findsSeveral() {
        assertEquals(
                List.of("a.org", "b.org", "c.org"),
                LinkScanner.scan("http://a.org/http://x.org, https://b.org and (http://c.org)").stream()
                        .map(link -> link.target().getHost())
                        .toList());
    }

    @Test
    void escapesWhatAnAddressMayNotHold() {
        assertEquals(
                "https://a.org/%7Bx%7D%7Cy%25",
                LinkScanner.scan("https://a.org/{x}|y%").get(0).target().toString());
    }

    @Test
    void writesForeignHostsInAscii() {
        Link link = LinkScanner.scan("https://m\u00fcnchen.example/stra\u00dfe").get(0);
        assertEquals("xn--mnchen-3ya.example", link.target().getHost());
    }

    @Test
    void takesTheLongestAddressAndNoLongerOne() {
        String longest = "http://a.org/" + "x".repeat(LinkScanner.MAX_LINK - "http://a.org/".length());
        assertEquals(1, LinkScanner.scan(longest).size());
        assertEquals(0, LinkScanner.scan(longest + "x").size());
    }

    @Test
    void isQuickWithManyBracketsAndSchemes() {
        assertEquals(0, LinkScanner.scan("http://" + ")".repeat(100_000)).size());
        assertTrue(LinkScanner.scan("http://a ".repeat(10_000)).size() > 1);
    }

    @Property
    void neverThrowsAndStaysInTheText(@ForAll("nearlyLinks") String text) {
        int last = 0;
        for (Link link : LinkScanner.scan(text)) {
            assertTrue(link.start() >= last && link.start() < link.end() && link.end() <= text.length());
            assertTrue(
                    List.of("http", "https").contains(link.target().getScheme().toLowerCase(java.util.Locale.ROOT)));
            last = link.end();
        }
    }

    @Provide
    Arbitrary<String> nearlyLinks() {
        Arbitrary<String> parts = Arbitraries.of(
                "http://",
                "https://",
                "a.org",
                "/",
                "?",
                "#",
                "%",
                "%2",
                "(",
                ")",
                "[",
                "]",
                "{",
                "}",
                "@",
                ":",
                ".",
                " ",
                "\u00fc",
                "\ud83d",
                "\ude00",
                "\u202e",
                "|",
                "\\",
                "^",
                "..",
                "-",
                "xn--",
                "\u3002",
                "::1");
        return parts.list().ofMaxSize(30).map(list -> String.join("", list));
    }
}
