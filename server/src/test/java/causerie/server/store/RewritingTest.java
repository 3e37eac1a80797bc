package causerie.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.irc.Source;
import causerie.irc.Tags;
import causerie.server.capability.Correction;
import causerie.server.capability.Multiline;
import causerie.server.capability.Sender;
import causerie.server.data.Database;
import causerie.server.data.Transaction;
import causerie.server.journal.Kept;
import causerie.server.journal.Place;
import causerie.server.journal.Position;
import causerie.server.journal.Said;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction that nobody may hear after all leaves no trace. */
final class RewritingTest {
    private static final Source ANNE = new Source("anne", "u", "host");
    private static final Place PLACE = new Place.Room("#room", "");
    private static final Sender SENDER = new Sender(7, Optional.of("anne"), false, "Anne A.");
    private static final String MSGID = "x-5";
    private static final long EDITED = 9000;

    private final Database database = Database.inMemory();
    private final Messages messages = new Messages(1);

    @BeforeEach
    void say() {
        Said said = new Said.Line(Message.from(ANNE, "PRIVMSG", "#room", "helo"), Tags.NONE, SENDER, PLACE);
        change(change -> messages.add(new Kept(new Position(1, 5), MSGID, said), Optional.empty(), change));
        assertEquals(1, found("helo"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private interface Act {
        void in(Transaction change) throws SQLException;
    }

    private void change(Act act) {
        int done = database.write(change -> {
            act.in(change);
            return 1;
        });
        assertEquals(1, done);
    }

    private Optional<Rewriting> rewrite(String msgid, String... lines) {
        List<Multiline.Line> words = List.of(lines).stream()
                .map(text -> new Multiline.Line(text, false))
                .toList();
        Correction correction = new Correction(new Multiline(ANNE, "PRIVMSG", "#room", words), msgid);
        return database.write(
                change -> Rewriting.of(new Said.Edit(correction, Tags.NONE, SENDER, PLACE), EDITED, change));
    }

    private Kept kept() {
        return database.read(look -> messages.find(MSGID, Long.MAX_VALUE, look)).orElseThrow();
    }

    private long found(String word) {
        WordIndex.complete(database);
        return database.read(look -> look.number("SELECT count(*) FROM words WHERE words MATCH ?", word));
    }

    @Test
    void isKeptWithItsTime() {
        rewrite(MSGID, "hello", "world");
        assertEquals("hello\nworld", kept().said().written());
        assertEquals(Optional.of(Instant.ofEpochMilli(EDITED)), kept().edited());
        assertEquals(1, found("hello"));
        assertEquals(0, found("helo"));
    }

    @Test
    void findsNoOtherMessage() {
        assertEquals(Optional.empty(), rewrite("x-6", "hello"));
        assertEquals(Optional.empty(), rewrite("y-5", "hello"));
        assertEquals("helo", kept().said().written());
    }

    @Test
    void isUndone() {
        Rewriting done = rewrite(MSGID, "hello", "world").orElseThrow();
        change(done::undo);
        assertEquals("helo", kept().said().written());
        assertEquals(Optional.empty(), kept().edited());
        assertEquals(0, found("hello"));
        assertEquals(1, found("helo"));
    }

    @Test
    void isUndoneToTheCorrectionBeforeIt() {
        rewrite(MSGID, "one", "two");
        Rewriting last = rewrite(MSGID, "three").orElseThrow();
        change(last::undo);
        assertEquals("one\ntwo", kept().said().written());
        assertEquals(Optional.of(Instant.ofEpochMilli(EDITED)), kept().edited());
    }

    @Test
    void isNotUndoneWhereAnotherHasComeSince() {
        Rewriting first = rewrite(MSGID, "one").orElseThrow();
        rewrite(MSGID, "two");
        change(first::undo);
        assertEquals("two", kept().said().written());
    }

    @Test
    void isNotUndoneWhereTheMessageIsGone() {
        Rewriting done = rewrite(MSGID, "hello").orElseThrow();
        change(change -> messages.remove(MSGID, change));
        change(done::undo);
        assertEquals(Optional.empty(), database.read(look -> messages.find(MSGID, Long.MAX_VALUE, look)));
        assertEquals(0, found("hello"));
    }
}
