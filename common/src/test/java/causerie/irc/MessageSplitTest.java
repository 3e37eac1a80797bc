package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines and what they mean. Says in our own words every case of msg-split in
 * <a href="https://github.com/ircdocs/parser-tests">ircdocs/parser-tests</a>.
 */
class MessageSplitTest {
    private static final Source ANNE = Source.of("anne");

    @ParameterizedTest
    @MethodSource({"parameters", "sources", "taggedLines", "escapedTags", "linesOfSloppyServers"})
    void readsLineAsMessage(String line, Message meaning) throws MalformedMessageException {
        assertEquals(meaning, MessageParser.parse(line));
    }

    static Stream<Arguments> parameters() {
        return Stream.of(
                arguments("LIST", Message.of("LIST")),
                arguments("say one two three", Message.of("say", "one", "two", "three")),
                arguments("say one two :three four", Message.of("say", "one", "two", "three four")),
                arguments("say one two :", Message.of("say", "one", "two", "")),
                arguments("say one two ::three", Message.of("say", "one", "two", ":three")));
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                arguments(":anne say one two three", Message.from(ANNE, "say", "one", "two", "three")),
                arguments(":anne say one two :three four", Message.from(ANNE, "say", "one", "two", "three four")),
                arguments(":anne say one two :  three four ", Message.from(ANNE, "say", "one", "two", "  three four ")),
                arguments(":anne PRIVMSG bob :ha :) ", Message.from(ANNE, "PRIVMSG", "bob", "ha :) ")),
                arguments(":anne say one two :", Message.from(ANNE, "say", "one", "two", "")),
                arguments(":anne say one two :  ", Message.from(ANNE, "say", "one", "two", "  ")),
                arguments(":anne JOIN #tea", Message.from(ANNE, "JOIN", "#tea")),
                arguments(":anne JOIN :#tea", Message.from(ANNE, "JOIN", "#tea")),
                arguments(":anne AWAY", Message.from(ANNE, "AWAY")),
                arguments(":anne AWAY ", Message.from(ANNE, "AWAY")),
                arguments(":an\tne say one two", Message.from(Source.of("an\tne"), "say", "one", "two")),
                arguments(
                        ":anne!ab@lan\u00035x\u0003y.example PRIVMSG bob :tea time",
                        Message.from(
                                new Source("anne", "ab", "lan\u00035x\u0003y.example"), "PRIVMSG", "bob", "tea time")),
                arguments(
                        ":anne!~ab@l\u0002an\u000305x\u000fy.example PRIVMSG bob :tea time",
                        Message.from(
                                new Source("anne", "~ab", "l\u0002an\u000305x\u000fy.example"),
                                "PRIVMSG",
                                "bob",
                                "tea time")),
                arguments(
                        ":relay.example NOTICE one two :three four",
                        Message.from(Source.of("relay.example"), "NOTICE", "one", "two", "three four")));
    }

    static Stream<Arguments> taggedLines() {
        Tags vendored = new Tags(Map.of("a", "one", "b", "", "maker1/c", "two", "maker2/d", ""));
        Message notice = Message.of("NOTICE", "one", "two", "three four").withTags(vendored);
        return Stream.of(
                arguments(
                        "@x=y;n=32;flag;id=q7 say",
                        Message.of("say").withTags(new Tags(Map.of("x", "y", "n", "32", "flag", "", "id", "q7")))),
                arguments(
                        "@flag;none=;x=y :anne say hello",
                        Message.from(ANNE, "say", "hello")
                                .withTags(new Tags(Map.of("flag", "", "none", "", "x", "y")))),
                arguments(
                        "@a=one;b;maker1/c=two;maker2/d= :anne NOTICE one two :three four",
                        Message.from(ANNE, "NOTICE", "one", "two", "three four").withTags(vendored)),
                arguments("@a=one;b;maker1/c=two;maker2/d NOTICE one two :three four", notice),
                arguments(
                        "@a=1;b=3;c=4;a=5 say",
                        Message.of("say").withTags(new Tags(Map.of("a", "5", "b", "3", "c", "4")))),
                arguments(
                        "@a=1;b=3;c=4;a=5;maker/b=8 say",
                        Message.of("say").withTags(new Tags(Map.of("a", "5", "b", "3", "c", "4", "maker/b", "8")))));
    }

    static Stream<Arguments> escapedTags() {
        return Stream.of(
                arguments(
                        "@a=x\\\\yz\\nk;c=7\\s4;d=no\\:9 say",
                        Message.of("say").withTags(new Tags(Map.of("a", "x\\yz\nk", "c", "7 4", "d", "no;9")))),
                arguments("@a=\\\\\\\\\\:\\\\s\\s\\r\\n say", Message.of("say").withTag("a", "\\\\;\\s \r\n")),
                arguments("@a=word\\\\nword say", Message.of("say").withTag("a", "word\\nword")),
                arguments("@a=word\\1 say", Message.of("say").withTag("a", "word1")),
                arguments("@a=word\\ say", Message.of("say").withTag("a", "word")));
    }

    static Stream<Arguments> linesOfSloppyServers() {
        Source server = Source.of("relay.example");
        return Stream.of(
                arguments(
                        ":relay.example 432  #bob :Not a name: it begins with #",
                        Message.from(server, "432", "#bob", "Not a name: it begins with #")),
                arguments(":relay.example MODE #tea +n ", Message.from(server, "MODE", "#tea", "+n")),
                arguments(":relay.example MODE #tea-2 +o bob  ", Message.from(server, "MODE", "#tea-2", "+o", "bob")),
                arguments(":anne MODE #tea :+i", Message.from(ANNE, "MODE", "#tea", "+i")),
                arguments(":anne MODE #tea +oo bob :eve", Message.from(ANNE, "MODE", "#tea", "+oo", "bob", "eve")));
    }
}
