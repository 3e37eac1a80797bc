package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.MalformedMessageException;
import causerie.irc.Message;
import causerie.irc.MessageParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BatchesTest {
    private final List<Batch> whole = new ArrayList<>();
    private final Batches batches = new Batches(whole::add);
    private int passed;

    @Test
    void keepsHistoryTogetherUntilItsEnd() {
        feed(":s BATCH +h chathistory #tea", "@batch=h :Bob PRIVMSG #tea :one", ":Bob PRIVMSG #tea :live");
        feed("@batch=h :Bob PRIVMSG #tea :two");
        assertEquals(List.of(), whole);
        feed(":s BATCH -h");
        assertEquals("chathistory", whole.get(0).type());
        assertEquals("#tea", whole.get(0).target());
        assertEquals(List.of("one", "two"), words());
        assertEquals(3, passed);
    }

    /** "Start and end messages of one batch MAY refer to another batch. […] This means that one batch is nested to another." */
    @Test
    void keepsWhatIsNestedInHistoryWithIt() {
        feed(":s BATCH +h chathistory #tea", "@batch=h :s BATCH +n netjoin", "@batch=n :Bob PRIVMSG #tea :in");
        feed("@batch=h :s BATCH -n", "@batch=h :Bob PRIVMSG #tea :out", ":s BATCH -h");
        assertEquals(List.of("in", "out"), words());
    }

    @Test
    void findsHistoryWithinTheAnswerToALabel() {
        feed("@label=L1 :s BATCH +l labeled-response", "@batch=l :s BATCH +h chathistory #tea");
        feed("@batch=h :Bob PRIVMSG #tea :one", "@batch=l :s BATCH -h", ":s BATCH -l");
        assertEquals(List.of("one"), words());
    }

    @Test
    void tellsOfAnEmptyBatch() {
        feed(":s BATCH +h chathistory", ":s BATCH -h", ":s BATCH -h");
        assertEquals(List.of(new Batch("chathistory", List.of(), List.of())), whole);
        assertEquals("", whole.get(0).target());
    }

    @Test
    void keepsOnlySoMuch() {
        feed(":s BATCH +h chathistory #tea");
        for (int i = 0; i <= Batches.MAX_KEPT; i++) {
            feed("@batch=h :Bob PRIVMSG #tea :" + i);
        }
        feed(":s BATCH -h", ":s BATCH +i chathistory #tea", "@batch=i :Bob PRIVMSG #tea :room again", ":s BATCH -i");
        assertEquals(Batches.MAX_KEPT, whole.get(0).messages().size());
        assertEquals(1, whole.get(1).messages().size());
    }

    @Test
    void keepsOnlySoManyCharacters() {
        int batchTag = "batchh".length();
        String part = "x".repeat(8_000 - "#tea".length() - batchTag);
        feed(":s BATCH +h chathistory #tea");
        for (int i = 0; i < Batches.MAX_CHARACTERS / 8_000; i++) {
            feed("@batch=h :Bob PRIVMSG #tea :" + part);
        }
        feed("@batch=h :Bob PRIVMSG #tea :y");
        feed(":s BATCH -h", ":s BATCH +i chathistory #tea", "@batch=i :Bob PRIVMSG #tea :room again", ":s BATCH -i");
        assertEquals(Batches.MAX_CHARACTERS / 8_000, whole.get(0).messages().size());
        assertEquals(1, whole.get(1).messages().size());
    }

    @Test
    void whatIsOpenIsNotOpenedAgain() {
        feed(":s BATCH +h chathistory #tea", "@batch=h :Bob PRIVMSG #tea :one", ":s BATCH +h chathistory #tea");
        feed("@batch=h :Bob PRIVMSG #tea :two", ":s BATCH -h");
        assertEquals(List.of("one", "two"), words());
    }

    private List<String> words() {
        return whole.get(0).messages().stream().map(Message::lastParam).toList();
    }

    private void feed(String... lines) {
        for (String line : lines) {
            try {
                passed += batches.received(MessageParser.parse(line)).isPresent() ? 1 : 0;
            } catch (MalformedMessageException wrongTest) {
                throw new AssertionError(line, wrongTest);
            }
        }
    }
}
