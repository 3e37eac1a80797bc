package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.irc.Source;
import causerie.irc.Tags;
import causerie.server.capability.Multiline;
import causerie.server.capability.Sender;
import causerie.server.journal.Place;
import causerie.server.journal.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever can be said comes back from the columns of the database as it was. */
final class RowTest {
    private static final Source ANNE = new Source("anne", "u", "host");
    private static final Place PLACE = new Place.Room("#room", "");
    private static final Sender SENDER = new Sender(7, Optional.of("anne"), false, "Anne A.");

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings()
                .excludeChars('\r', '\n', '\0')
                .ofMaxLength(60)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMinSize(1).ofMaxSize(8);
    }

    private static void comesBack(Said said) {
        assertEquals(said, Row.of(said).said(SENDER, PLACE));
    }

    @Property
    void aLine(@ForAll("text") String text, @ForAll("text") String tag) {
        Tags tags = Tags.of("+draft/reply", tag);
        comesBack(new Said.Line(Message.from(ANNE, "PRIVMSG", "@#room", text), tags, SENDER, PLACE));
        comesBack(new Said.Line(Message.from(ANNE, "NOTICE", "bob", text), Tags.NONE, SENDER, PLACE));
        comesBack(new Said.Line(Message.from(ANNE, "TAGMSG", "#room"), tags, SENDER, PLACE));
    }

    @Property
    void severalLines(@ForAll("texts") List<String> texts, @ForAll long joined) {
        List<Multiline.Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Multiline.Line(text, !lines.isEmpty() && (joined >> lines.size() & 1) == 1));
        }
        comesBack(new Said.Lines(new Multiline(ANNE, "PRIVMSG", "#room", lines), Tags.of("+x", "y"), SENDER, PLACE));
    }

    @Property
    void anEvent(@ForAll("text") String reason) {
        comesBack(new Said.Event(Message.from(ANNE, "PART", "#room", reason), SENDER, PLACE));
        comesBack(new Said.Event(Message.from(ANNE, "MODE", "#room", "+o-v", "bob", "paul"), SENDER, PLACE));
        comesBack(new Said.Event(Message.from(ANNE, "JOIN", "#room"), SENDER, PLACE));
    }
}
