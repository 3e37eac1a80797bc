package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import javax.swing.JComponent;
import javax.swing.JList;
import org.junit.jupiter.api.Test;

/** Finding what was said, as a person does. */
final class SearchWindowTest extends OpenChat {
    private final Instant yesterday = ZonedDateTime.now(ZoneOffset.UTC)
            .minusDays(1)
            .withHour(14)
            .truncatedTo(ChronoUnit.HOURS)
            .toInstant();

    SearchWindowTest() throws IOException, AWTException {
        server.offers("batch draft/chathistory message-tags server-time soju.im/search");
    }

    @Test
    void whatIsHereIsFoundAtOnceAndMarked() throws InterruptedException, IOException {
        join();
        server.hears("CHATHISTORY LATEST #general");
        history(100, 50, "#general");
        awaitLines("#general", 51);
        person.presses(KeyEvent.VK_F, InputEvent.CTRL_DOWN_MASK);
        await("focus").until(person.part("find.field", JComponent.class)::isFocusOwner);
        person.writes("find.field", "CAFE");
        person.reads("find.count", "10 of 10"::equals);
        server.hears("SEARCH text=CAFE;in=#general;limit=100");
        server.says(":here BATCH +s soju.im/search");
        server.says(":here BATCH -s");
        person.presses(KeyEvent.VK_ENTER);
        person.reads("find.count", "9 of 10"::equals);
        person.presses(KeyEvent.VK_ENTER);
        person.reads("find.count", "8 of 10"::equals);
        Screens.save("find-light", chatWindow());
        use(Settings.Theme.DARK);
        Screens.save("find-dark", chatWindow());
        person.presses(KeyEvent.VK_ENTER, InputEvent.SHIFT_DOWN_MASK);
        person.reads("find.count", "9 of 10"::equals);
        person.writes("find.field", "nowhere");
        person.reads("find.count", "Nothing found"::equals);
        person.presses(KeyEvent.VK_ESCAPE);
        await("closed").until(() -> !person.sees("find.field"));
        await("focus").until(person.part("composer.input", JComponent.class)::isFocusOwner);
    }

    @Test
    void whatWasSaidBeforeIsFetchedFromTheServerWithWhatIsAroundIt() throws InterruptedException {
        join();
        history(100, 50, "#general");
        awaitLines("#general", 51);
        person.presses(KeyEvent.VK_F, InputEvent.CTRL_DOWN_MASK);
        person.writes("find.field", "café");
        server.hears("SEARCH");
        server.says(":here BATCH +s soju.im/search");
        said(5, "s", "#general");
        said(100, "s", "#general");
        server.says(":here BATCH -s");
        person.reads("find.count", "10 of 10, 1 earlier"::equals);
        for (int i = 0; i < 9; i++) {
            person.presses(KeyEvent.VK_ENTER);
        }
        person.reads("find.count", "1 of 10, 1 earlier"::equals);
        server.hears("CHATHISTORY BEFORE #general msgid=m100");
        history(0, 0, "#general");
        person.presses(KeyEvent.VK_ENTER);
        server.hears("CHATHISTORY AROUND #general msgid=m5");
        history(0, 12, "#general");
        person.reads("find.count", "2 of 13"::equals);
    }

    @Test
    void whatIsFoundAnywhereIsShownInItsPlace() throws InterruptedException, IOException {
        join();
        history(100, 50, "#general");
        awaitLines("#general", 51);
        person.presses(KeyEvent.VK_F, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        person.writes("search.field", "café");
        server.hears("SEARCH text=café;limit=100");
        server.says(":here BATCH +s soju.im/search");
        said(5, "s", "#general");
        server.says("@batch=s;msgid=p1;time=" + yesterday + " :Bertrand!u@h PRIVMSG Anne :Between the two of us, a long"
                + " sentence that goes on and on until it comes at last to that good café at the corner of the street");
        said(110, "s", "#general");
        server.says(":here BATCH -s");
        JList<?> list = person.part("search.list", JList.class);
        await("found").until(() -> Screens.fromEventThread(() -> list.getModel().getSize()) == 3);
        Screens.save("search-light", list.getTopLevelAncestor());
        use(Settings.Theme.DARK);
        Screens.save("search-dark", list.getTopLevelAncestor());
        person.presses(KeyEvent.VK_DOWN);
        person.presses(KeyEvent.VK_ENTER);
        person.reads("topic.name", "Bertrand"::equals);
        server.hears("CHATHISTORY AROUND Bertrand msgid=p1");
        server.says(":here BATCH +h chathistory Bertrand");
        server.says("@batch=h;msgid=p1;time=" + yesterday + " :Bertrand!u@h PRIVMSG Anne :that good café");
        server.says(":here BATCH -h");
        awaitLines("Bertrand", 1);
        Screens.save("search-hit", chatWindow());
    }

    /** Looks everywhere, finds one message of that room, and goes there. */
    private void goesToAHitIn(String room) throws InterruptedException {
        join();
        history(100, 50, "#general");
        awaitLines("#general", 51);
        person.presses(KeyEvent.VK_F, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        person.writes("search.field", "café");
        server.hears("SEARCH text=café;limit=100");
        server.says(":here BATCH +s soju.im/search");
        said(5, "s", room);
        server.says(":here BATCH -s");
        JList<?> list = person.part("search.list", JList.class);
        await("found").until(() -> Screens.fromEventThread(() -> list.getModel().getSize()) == 1);
        person.presses(KeyEvent.VK_ENTER);
    }

    @Test
    void aHitInARoomThatIsNotOpenIsShownThere() throws InterruptedException {
        goesToAHitIn("#garden");
        server.hears("JOIN #garden");
        person.reads("topic.name", "garden"::equals);
        server.hears("CHATHISTORY AROUND #garden msgid=m5");
        server.says(":here BATCH +h chathistory #garden");
        said(5, "h", "#garden");
        server.says(":here BATCH -h");
        await("there")
                .until(() -> Screens.fromEventThread(
                        () -> network().buffer("#garden").orElseThrow().lines().contains("m5")));
    }

    @Test
    void whatIsGoneInTheMeantimeIsSaidToBeGone() throws InterruptedException {
        goesToAHitIn("#general");
        server.hears("CHATHISTORY AROUND #general msgid=m5");
        server.says(":here FAIL CHATHISTORY MESSAGE_ERROR AROUND #general :Messages could not be retrieved");
        person.reads("composer.problem", "This message is not there any more."::equals);
    }

    @Test
    void whatCannotBeAskedForIsFoundInWhatIsHere() throws IOException {
        server.offers("");
        join();
        server.says(":Bertrand!u@h PRIVMSG #general :<html><b>café</b>");
        awaitLines("#general", 2);
        person.presses(KeyEvent.VK_F, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        person.writes("search.field", "café");
        JList<?> list = person.part("search.list", JList.class);
        await("found").until(() -> Screens.fromEventThread(() -> list.getModel().getSize()) == 1);
        Screens.save("search-here", list.getTopLevelAncestor());
        String spoken = Screens.fromEventThread(() -> list.getAccessibleContext()
                .getAccessibleChild(0)
                .getAccessibleContext()
                .getAccessibleName());
        assertTrue(spoken.startsWith("Bertrand in general, Today, "), spoken);
        assertTrue(spoken.endsWith(": <html><b>café</b>"), spoken);
        person.presses(KeyEvent.VK_ENTER);
        await("closed").until(() -> !person.sees("search.field"));
        assertEquals("general", person.text("topic.name"));
        Screens.save("search-here-hit", chatWindow());
    }

    private void history(int first, int count, String room) {
        server.says(":here BATCH +h chathistory " + room);
        for (int i = first; i < first + count; i++) {
            said(i, "h", room);
        }
        server.says(":here BATCH -h");
    }

    private void said(int number, String batch, String room) {
        String words =
                number % 5 == 0 ? "Who wants a café or another Café? " + number : "What was said, number " + number;
        server.says("@batch=" + batch + ";msgid=m" + number + ";time=" + yesterday.plusSeconds(40L * number)
                + " :Bertrand!u@h PRIVMSG " + room + " :" + words);
    }
}
