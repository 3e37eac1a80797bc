package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person does about others in the window: look at them, ignore them. */
@Timeout(60)
final class PeopleDeedsTest extends PeopleAround {
    PeopleDeedsTest() throws IOException, AWTException {}

    @Test
    void theCardTellsWhatIsKnown() throws IOException, InterruptedException {
        server.says(":Bertrand!u@h AWAY :At lunch with everybody from the workshop, back at two");
        choose("Bertrand");
        person.presses(KeyEvent.VK_ENTER);
        person.reads("card.name", "Bertrand"::equals);
        answerAboutBertrand("At lunch with everybody from the workshop, back at two");
        person.reads("card.name", "Bertrand Dupont"::equals);
        person.reads("card.state", text -> text.startsWith("Away: At lunch"));
        String card = words("card");
        assertTrue(card.contains("bdupont") && card.contains("12 minutes ago") && card.contains("Moderator"), card);
        pictures("card", "card");
        person.presses(KeyEvent.VK_ESCAPE);
        await().until(() -> !person.sees("card.name"));
    }

    @Test
    void theCardInFrench() throws IOException, InterruptedException {
        Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
        server.says(":Bertrand!u@h AWAY :Au déjeuner");
        choose("Bertrand");
        person.presses(KeyEvent.VK_ENTER);
        answerAboutBertrand("Au déjeuner");
        person.reads("card.state", "Indisponible\u00a0: Au déjeuner"::equals);
        pictures("card-fr", "card");
        Screens.save("people-fr", chatWindow());
    }

    @Test
    void whoIsAwayTellsWhyBesideTheName() throws IOException {
        server.says(":Bertrand!u@h AWAY :At lunch with everybody from the workshop");
        server.says(":Camille!u@h AWAY :Soon");
        person.says("/ignore Camille");
        person.says("/away In a meeting");
        JList<?> people = person.part("people.list", JList.class);
        String why = "At lunch with everybody from the workshop";
        await().until(() -> spoken(people, 0).equals("Bertrand, away: " + why + ", moderator"));
        assertEquals("Camille, away: Soon, ignored", spoken(people, 2));
        Rectangle row = Screens.fromEventThread(() -> people.getCellBounds(0, 0));
        MouseEvent over = new MouseEvent(people, MouseEvent.MOUSE_MOVED, 0, 0, row.x + 60, row.y + 5, 0, false);
        assertEquals(why, Screens.fromEventThread(() -> people.getToolTipText(over)));
        pictures("people-away", "people");
    }

    @Test
    void aboveAConversationStandsWhyThePersonIsAway() {
        person.says("/msg Bertrand");
        person.reads("topic.text", text -> text.startsWith("A conversation between"));
        server.says(":here 301 Anne Bertrand :At lunch");
        person.reads("topic.text", "Away: At lunch"::equals);
        server.says(":Bertrand!u@h AWAY");
        person.reads("topic.text", text -> text.startsWith("A conversation between"));
    }

    private static <E> String spoken(JList<E> list, int row) {
        return Screens.fromEventThread(() -> {
            E value = list.getModel().getElementAt(row);
            Component cell = list.getCellRenderer().getListCellRendererComponent(list, value, row, false, false);
            return cell.getAccessibleContext().getAccessibleName();
        });
    }

    @Test
    void somebodyWhoIsNotThereIsOffline() throws InterruptedException {
        person.says("/whois Zoé");
        server.hears("WHOIS Zoé");
        server.says(":here 401 Anne Zoé :No such nick");
        server.says(":here 318 Anne Zoé :End");
        person.reads("card.state", "Offline"::equals);
    }

    @Test
    void whoIsIgnoredIsNotHeardAndIsAgainAfterwards() throws IOException {
        choose("Camille");
        menuItem("person.ignore");
        server.says(":Camille!u@h PRIVMSG #general :can you hear me");
        server.says(":Bertrand!u@h PRIVMSG #general :I can");
        awaitText("I can");
        assertFalse(texts().contains("can you hear me"));
        person.presses(KeyEvent.VK_COMMA, InputEvent.CTRL_DOWN_MASK);
        person.clicks("setting.ignored");
        person.reads("ignored.note", "1 person"::equals);
        pictures("ignored", "ignored");
        person.clicks("ignored.undo");
        person.reads("ignored.note", "Nobody"::equals);
        server.says(":Camille!u@h PRIVMSG #general :and now");
        awaitText("and now");
    }

    @Test
    void whoIsIgnoredStaysSoAfterARestart() throws IOException, InterruptedException {
        server.says("@account=cami :Camille!u@h PRIVMSG #general :hello");
        awaitText("hello");
        person.says("/ignore Camille");
        running.orElseThrow().end();
        assertTrue(Files.readString(folder.resolve(Memory.IGNORED)).contains("ignore Camille cami"));
        join();
        server.says("@account=cami :Cam!u@h PRIVMSG #general :can you hear me");
        server.says(":Bertrand!u@h PRIVMSG #general :I can");
        awaitText("I can");
        assertFalse(texts().contains("can you hear me"));
    }

    private void answerAboutBertrand(String away) throws InterruptedException {
        server.hears("WHOIS Bertrand");
        for (String line : List.of(
                "311 Anne Bertrand bertrand atelier.example * :Bertrand Dupont",
                "330 Anne Bertrand bdupont :is logged in as",
                "760 Anne Bertrand status * :In the workshop this week",
                "301 Anne Bertrand :" + away,
                "317 Anne Bertrand 730 1767323045 :seconds idle, signon time",
                "318 Anne Bertrand :End")) {
            server.says(":here " + line);
        }
    }

    private static String words(String name) {
        return Screens.fromEventThread(() -> String.join(
                " ",
                Person.within(window(name).orElseThrow())
                        .map(part -> part instanceof JTextComponent text ? text.getText() : "")
                        .toList()));
    }

    private List<String> texts() {
        return Screens.fromEventThread(() -> lines().stream()
                .filter(Line.Text.class::isInstance)
                .map(line -> ((Line.Text) line).text())
                .toList());
    }

    private void awaitText(String text) {
        await(text).until(() -> texts().contains(text));
    }
}
