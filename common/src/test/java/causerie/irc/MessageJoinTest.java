package causerie.irc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Messages and the one line we write for each. Says in our own words every case of msg-join in
 * <a href="https://github.com/ircdocs/parser-tests">ircdocs/parser-tests</a>.
 */
class MessageJoinTest {
    private static final Source ANNE = Source.of("anne");

    @ParameterizedTest
    @MethodSource({"parameters", "sources", "taggedMessages"})
    void writesMessageAsLine(Message message, String line) {
        assertEquals(line, MessageFormatter.format(message));
    }

    static Stream<Arguments> parameters() {
        return Stream.of(
                arguments(Message.of("say", "one", "two", "three"), "say one two three"),
                arguments(Message.of("say", "one", "two", "three four"), "say one two :three four"),
                arguments(Message.of("say", "one", "two", ""), "say one two :"),
                arguments(Message.of("say", "one", "two", ":three"), "say one two ::three"));
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                arguments(Message.from(ANNE, "AWAY"), ":anne AWAY"),
                arguments(Message.from(ANNE, "AWAY", ""), ":anne AWAY :"),
                arguments(Message.from(ANNE, "say", "one", "two", "three"), ":anne say one two three"),
                arguments(Message.from(ANNE, "say", "one", "two", "three four"), ":anne say one two :three four"),
                arguments(Message.from(ANNE, "say", "one", "  two three "), ":anne say one :  two three "),
                arguments(Message.from(ANNE, "PRIVMSG", "bob", "ha :) "), ":anne PRIVMSG bob :ha :) "),
                arguments(Message.from(ANNE, "say", "one", "two", ""), ":anne say one two :"),
                arguments(Message.from(ANNE, "say", "one", "two", "  "), ":anne say one two :  "),
                arguments(Message.from(ANNE, "say", "o\tne", "two"), ":anne say o\tne two"));
    }

    static Stream<Arguments> taggedMessages() {
        Tags escaped = Tags.of("a", "x\\yz\nk").with("d", "no;9");
        return Stream.of(
                // Spec: "Implementations MAY normalise tag values by converting the empty form to the missing form".
                arguments(
                        Message.from(ANNE, "say", "one", "two", "  ").withTag("flag", ""),
                        "@flag :anne say one two :  "),
                arguments(Message.of("say").withTags(escaped), "@a=x\\\\yz\\nk;d=no\\:9 say"),
                arguments(Message.of("say", "one", "two").withTags(escaped), "@a=x\\\\yz\\nk;d=no\\:9 say one two"),
                arguments(Message.of("say").withTag("a", "\\\\;\\s \r\n"), "@a=\\\\\\\\\\:\\\\s\\s\\r\\n say"));
    }
}
