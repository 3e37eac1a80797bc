package causerie.client;

import java.awt.AWTException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a server begins and never ends takes no more than its limits, and holds up nothing else. */
final class EndlessTest extends Flood {
    private static final int ANSWERS = 100_000;
    /** About the longest that a server can say in a line, and before it in tags. */
    private static final String LONG = "x".repeat(15_000);

    private static final String LONG_TAG = "y".repeat(8_000);

    EndlessTest() throws IOException, AWTException {}

    @Test
    void aLineWithoutAnEnd() throws InterruptedException {
        join();
        flood(
                "a line of 100 MB",
                Stream.concat(Stream.of("PRIVMSG #general :" + "x".repeat(100_000_000)), Stream.of("")));
        assertCanTalk();
    }

    @Test
    void answersWithoutAnEnd() throws InterruptedException {
        join();
        flood("LIST", times(ANSWERS, i -> ":here 322 Anne #r" + i + " 5 :topic " + i));
        flood("LIST of long topics", times(10_000, i -> ":here 322 Anne #s" + i + " 5 :" + i + LONG));
        flood("NAMES", times(ANSWERS, i -> ":here 353 Anne = #nowhere :P" + i));
        flood("WHO of long answers", times(10_000, i -> ":here 352 Anne #general u h here P" + i + " G :0 " + LONG));
        flood("WHOIS", times(ANSWERS, i -> ":here 311 Anne P" + i + " u h * :real"));
        flood("WHOIS of long answers", times(10_000, i -> ":here 319 Anne Bertrand :#" + i + " " + LONG));
        assertCanTalk();
    }

    @Test
    void wordsOfTheServerWithoutAnEnd() throws InterruptedException {
        join();
        flood("MOTD", times(ANSWERS, i -> ":here 372 Anne :line " + i));
        flood("MOTD of long lines", times(10_000, i -> ":here 372 Anne :" + i + LONG));
        flood("ISUPPORT", times(20_000, i -> ":here 005 Anne T" + i + "=" + i + " :are supported"));
        flood("ISUPPORT of long tokens", times(3_000, i -> ":here 005 Anne A" + i + "=" + LONG + " :are supported"));
        flood("CAP LS", times(ANSWERS, i -> ":here CAP Anne LS * :cap" + i));
        flood("CAP NEW", times(ANSWERS, i -> ":here CAP Anne NEW :cap" + i));
        flood("notes", times(10_000, i -> "NOTE * CODE :" + i + LONG));
        assertCanTalk();
    }

    @Test
    void batchesThatAreNeverClosed() throws InterruptedException {
        server.offers("batch message-tags server-time draft/chathistory draft/event-playback draft/multiline");
        join();
        flood(
                "1,000 nested batches",
                times(
                        1_000,
                        i -> (i == 0 ? "" : "@batch=b" + (i - 1) + " ") + "BATCH +b" + i + " chathistory #general"));
        flood(
                "in a batch",
                times(10_000, i -> "@batch=b1;msgid=" + i + LONG_TAG + " :P!u@h PRIVMSG #general :" + LONG));
        flood("labels", times(1_000, i -> "@label=" + LONG_TAG + i + " BATCH +" + i + LONG + " labeled-response"));
        assertCanTalk();
    }

    @Test
    void namesThatAreLong() throws InterruptedException {
        server.offers("message-tags echo-message");
        join();
        flood("ids", times(10_000, i -> "@msgid=" + i + LONG_TAG + " :P!u@h PRIVMSG #general :short"));
        flood("names", times(10_000, i -> ":" + i + LONG + "!u@h PRIVMSG #general :short"));
        flood("who come", times(10_000, i -> ":" + i + LONG + "!u@h JOIN #general"));
        flood("rooms", times(1_000, i -> ME + " JOIN #" + i + LONG));
        flood("away", times(1_000, i -> ":here 301 Anne " + i + LONG + " :gone"));
        flood(
                "reactions",
                times(10_000, i -> "@+draft/react=a;+draft/reply=" + i + LONG_TAG + " :P!u@h TAGMSG #general"));
        assertCanTalk();
    }

    @Test
    void wordsThatAreLong() throws InterruptedException {
        join();
        flood("topics", times(3_000, i -> ":Bertrand!u@h TOPIC #general :" + i + LONG));
        flood("modes", times(3_000, i -> ":Bertrand!u@h MODE #general +b " + i + LONG));
        flood("lines", times(3_000, i -> ":Bertrand!u@h PRIVMSG #general :" + i + LONG));
        assertCanTalk();
    }
}
