package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import causerie.client.model.Buffer;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;

/** What was said before, as a person sees it. */
final class HistoryWindowTest extends OpenChat {
    /** Messages from this number on are said after she has left the room. */
    private static final int MISSED = 200;

    private final Instant yesterday =
            ZonedDateTime.now(ZoneOffset.UTC).minusDays(1).withHour(14).toInstant();

    private Instant left = Instant.MAX;

    HistoryWindowTest() throws IOException, AWTException {
        server.offers("batch draft/chathistory draft/read-marker message-tags server-time");
    }

    @Test
    void whatWasSaidBeforeStandsAboveAndIsNotNew() throws InterruptedException, IOException {
        join();
        server.hears("CHATHISTORY LATEST #general * 50");
        history(100, 50);
        awaitLines("#general", 51);
        assertEquals("general — Causerie", title(), "nothing is unread");
        Screens.save("history", chatWindow());
    }

    @Test
    void whatWasSaidSinceILastReadElsewhereIsMarkedAndThenReadEverywhere() throws InterruptedException, IOException {
        join();
        server.hears("CHATHISTORY LATEST #general * 50");
        server.says(":here MARKREAD #general timestamp=" + saidAt(145));
        history(100, 50);
        server.hears("MARKREAD #general timestamp=" + saidAt(149).toString().substring(0, 19));
        Screens.save("history-new", chatWindow());
        assertEquals("general — Causerie", title(), "nothing is unread where I look");
        person.says("/join garden");
        person.reads("topic.name", "garden"::equals);
        server.says("@msgid=n1;time=" + saidAt(150) + " :Bertrand!u@h PRIVMSG #general :new");
        await("unread").until(() -> title().startsWith("(1)"));
        server.says(":here MARKREAD #general timestamp=" + saidAt(150));
        await("read").until(() -> title().equals("garden — Causerie"));
    }

    @Test
    void aQuietSignShowsThatEarlierMessagesAreFetched() throws InterruptedException, IOException {
        join();
        history(100, 50);
        awaitLines("#general", 51);
        JComponent timeline = person.part("timeline", JComponent.class);
        person.focuses(timeline);
        person.presses(KeyEvent.VK_HOME);
        server.hears("CHATHISTORY BEFORE #general msgid=m100 50");
        person.reads("timeline.loading", "Fetching earlier messages…"::equals);
        Screens.save("history-loading", chatWindow());
        use(Settings.Theme.DARK);
        Screens.save("history-loading-dark", chatWindow());
        history(50, 50);
        awaitLines("#general", 101);
        assertFalse(person.sees("timeline.loading"));
        await("not at the top").until(() -> Screens.fromEventThread(() -> timeline.getVisibleRect().y > 500));
        Screens.save("history-loaded", chatWindow());
        person.presses(KeyEvent.VK_HOME);
        server.hears("CHATHISTORY BEFORE #general msgid=m50 50");
        history(0, 0);
        await("the beginning")
                .until(() ->
                        Screens.fromEventThread(() -> network().buffers().get(0).earlier() == Buffer.Earlier.NONE));
    }

    @Test
    void whatWasMissedIsNewAndALineTellsWhatIsMissing() throws InterruptedException, IOException {
        join();
        history(100, 5);
        awaitLines("#general", 6);
        person.says("/join garden");
        person.reads("topic.name", "garden"::equals);
        left = Instant.now();
        server.goesDown();
        person.reads("status.words", words -> words.contains("Trying again"));
        server.comesBack();
        person.clicks("retry");
        server.hears("CHATHISTORY TARGETS");
        server.says(":here BATCH +t draft/chathistory-targets");
        server.says(":here BATCH -t");
        for (int first = 1_950; first > 950; ) {
            if (server.hears("CHATHISTORY").contains(" #general ")) {
                history(first, 50);
                first -= 50;
            } else {
                server.says(":here BATCH +g chathistory #garden");
                server.says(":here BATCH -g");
            }
        }
        await("unread").until(() -> title().startsWith("(1,000)"));
        Screens.onEventThread(() -> network().select(network().buffers().get(0)));
        person.reads("topic.name", "general"::equals);
        Screens.save("history-missing", chatWindow());
    }

    private String title() {
        return chatWindow().getTitle();
    }

    private Instant saidAt(int number) {
        return number < MISSED ? yesterday.plusSeconds(40L * number) : left.plusNanos(1_000L * number);
    }

    private void history(int first, int count) {
        server.says(":here BATCH +h chathistory #general");
        for (int i = first; i < first + count; i++) {
            String who = i / 3 % 2 == 0 ? "Bertrand" : "Camille";
            server.says("@batch=h;msgid=m" + i + ";time=" + saidAt(i) + " :" + who
                    + "!u@h PRIVMSG #general :What was said, number " + i);
        }
        server.says(":here BATCH -h");
    }
}
