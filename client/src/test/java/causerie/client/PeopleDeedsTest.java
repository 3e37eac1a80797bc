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
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person does about others in the window: look at them, ignore them, keep order. */
@Timeout(60)
final class PeopleDeedsTest extends OpenChat {
    PeopleDeedsTest() throws IOException, AWTException {}

    @BeforeEach
    void come() {
        server.offers("account-tag away-notify extended-join multi-prefix");
        join();
        server.says(":here 005 Anne PREFIX=(qaohv)~&@%+ ACCOUNTEXTBAN=a,account :are supported");
    }

    @AfterEach
    void closeDialogs() {
        Html.closeMenusAndDialogs();
    }

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
        person.reads("card.state", "Indisponible : Au déjeuner"::equals);
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
        await().until(() -> spoken(people, 0).equals("Bertrand, away: " + why + ", keeps order here"));
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

    @Test
    void whoKeepsNoOrderIsOfferedNone() {
        choose("Camille");
        openMenu();
        assertTrue(person.sees("person.about"));
        assertFalse(person.sees("person.remove"));
    }

    @Test
    void takesSomebodyOutWithAReason() throws IOException, InterruptedException {
        becomeModerator();
        choose("Camille");
        openMenu();
        pictures("person-menu", "person.menu");
        clickItem("person.remove");
        person.reads("confirm.words", text -> text.contains("Camille will be taken out of general"));
        person.writes("confirm.why", "too loud");
        pictures("remove", "confirm");
        person.presses(KeyEvent.VK_ENTER);
        assertEquals("KICK #general Camille :too loud", server.hears("KICK"));
    }

    @Test
    void bansByTheAccountAndTakesOut() throws IOException, InterruptedException {
        becomeModerator();
        choose("Camille");
        menuItem("person.ban");
        server.hears("WHOIS Camille");
        for (String line : List.of("311 Anne Camille u h * :", "330 Anne Camille cami :as", "318 Anne Camille :End")) {
            server.says(":here " + line);
        }
        person.reads("confirm.words", text -> text.contains("whoever is logged in as cami"));
        pictures("ban", "confirm");
        person.clicks("confirm.accept");
        assertEquals("MODE #general +b a:cami", server.hears("MODE #general +b"));
        assertEquals("KICK #general :Camille", server.hears("KICK"));
        server.says(":Anne!u@h MODE #general +b a:cami");
        await().until(() -> events().contains(Line.What.BANNED));
        server.says(":here 478 Anne #general a:x :Channel list is full");
        await().until(() -> events().contains(Line.What.REFUSED));
        Screens.save("ban-told", chatWindow());
    }

    @Test
    void banningDoesNothingUnlessConfirmed() throws InterruptedException {
        becomeModerator();
        person.says("/ban *!*@elsewhere.example");
        person.reads("confirm.words", text -> text.contains("everybody at elsewhere.example"));
        person.presses(KeyEvent.VK_ESCAPE);
        await().until(() -> !person.sees("confirm.words"));
        person.focuses(person.part("composer.input", JComponent.class));
        person.says("hello");
        assertEquals("PRIVMSG #general :hello", server.hearsNext("MODE", "PRIVMSG"));
    }

    @Test
    void listsWhoIsBannedAndLiftsABan() throws IOException, InterruptedException {
        becomeModerator();
        choose("Bertrand");
        menuItem("person.bans");
        server.hears("MODE #general b");
        ban("a:cami Anne 1767323045");
        ban("*!*@badly.behaved.example Bertrand!b@h 1767323045");
        ban("Spammer!*@*");
        server.says(":here 368 Anne #general :End");
        person.reads("bans.note", "3 bans"::equals);
        pictures("bans", "bans");
        JList<?> list = person.part("bans.list", JList.class);
        person.focuses(list);
        person.presses(KeyEvent.VK_DELETE);
        assertEquals("MODE #general -b a:cami", server.hears("MODE #general -b"));
        server.hears("MODE #general b");
        server.says(":here 368 Anne #general :End");
        person.reads("bans.note", "Nobody is banned"::equals);
    }

    @Test
    void dialogsInFrench() throws IOException, InterruptedException {
        becomeModerator();
        Screens.onEventThread(() -> app().useLanguage(Settings.Language.FR));
        choose("Camille");
        openMenu();
        pictures("person-menu-fr", "person.menu");
        clickItem("person.ban");
        server.hears("WHOIS Camille");
        server.says(":here 401 Anne Camille :No such nick");
        server.says(":here 318 Anne Camille :End");
        person.reads("confirm.words", text -> text.contains("quiconque s’appelle Camille"));
        pictures("ban-fr", "confirm");
        person.presses(KeyEvent.VK_ESCAPE);
        choose("Bertrand");
        menuItem("person.bans");
        server.hears("MODE #general b");
        ban("a:cami Anne 1767323045");
        ban("*!*@badly.behaved.example Bertrand 1767323045");
        server.says(":here 368 Anne #general :End");
        person.reads("bans.note", "2 bannissements"::equals);
        pictures("bans-fr", "bans");
    }

    @Test
    void makesAModeratorOnceConfirmedAndTakesItAway() throws InterruptedException, IOException {
        becomeModerator();
        person.says("/op Camille");
        person.reads("confirm.words", text -> text.contains("Camille will be able to remove"));
        pictures("operator", "confirm");
        person.presses(KeyEvent.VK_ENTER);
        assertEquals("MODE #general +o Camille", server.hears("MODE #general +o"));
        server.says(":Anne!u@h MODE #general +o Camille");
        await().until(() -> events().contains(Line.What.RANKED));
        person.focuses(person.part("composer.input", JComponent.class));
        person.says("/deop Camille");
        assertEquals("MODE #general -o Camille", server.hears("MODE #general -o"));
        person.says("/voice Camille");
        assertEquals("MODE #general +v Camille", server.hears("MODE #general +v"));
    }

    @Test
    void liftsTheBanThatIsAboutAName() throws InterruptedException {
        becomeModerator();
        person.says("/unban CAMI");
        server.hears("MODE #general b");
        ban("a:cami Anne 1767323045");
        ban("other!*@*");
        server.says(":here 368 Anne #general :End");
        assertEquals("MODE #general -b a:cami", server.hears("MODE #general -b"));
    }

    private void ban(String entry) {
        server.says(":here 367 Anne #general " + entry);
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

    private void becomeModerator() {
        server.says(":Bertrand!u@h MODE #general +o Anne");
        await().until(() -> Screens.fromEventThread(() -> network()
                .buffer("#general")
                .flatMap(room -> room.member("Anne"))
                .filter(us -> us.prefixes().contains("@"))
                .isPresent()));
    }

    private void choose(String nick) {
        JList<?> people = person.part("people.list", JList.class);
        person.focuses(people);
        await(nick)
                .until(() -> Screens.fromEventThread(() -> {
                    for (int i = 0; i < people.getModel().getSize(); i++) {
                        if (people.getModel().getElementAt(i).toString().contains("nick=" + nick + ",")) {
                            people.setSelectedIndex(i);
                            return true;
                        }
                    }
                    return false;
                }));
    }

    private void openMenu() {
        person.presses(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK);
        Html.awaitMenu();
    }

    private void menuItem(String name) {
        openMenu();
        clickItem(name);
    }

    private void clickItem(String name) {
        person.clicks(name);
        Screens.onEventThread(MenuSelectionManager.defaultManager()::clearSelectedPath);
    }

    /** Light and dark. */
    private void pictures(String name, String part) throws IOException {
        Screens.save(name, shown(part));
        use(Settings.Theme.DARK);
        Screens.save(name + "-dark", shown(part));
        use(Settings.Theme.LIGHT);
    }

    private Component shown(String part) {
        if (part.equals("people")) {
            return chatWindow();
        }
        return part.equals("person.menu")
                ? person.part("person.about", JComponent.class).getParent()
                : window(part).orElseThrow();
    }

    private static Optional<JDialog> window(String name) {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && name.equals(window.getName()))
                .map(JDialog.class::cast)
                .findFirst();
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

    private List<Line.What> events() {
        return Screens.fromEventThread(() -> lines().stream()
                .filter(Line.Event.class::isInstance)
                .map(line -> ((Line.Event) line).what())
                .toList());
    }

    private List<Line> lines() {
        return network().buffer("#general").stream()
                .flatMap(room -> IntStream.range(0, room.lines().size()).mapToObj(room.lines()::get))
                .toList();
    }

    private void awaitText(String text) {
        await(text).until(() -> texts().contains(text));
    }
}
