package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Settings;
import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person does in the window to keep order in a room. */
@Timeout(60)
final class OrderDeedsTest extends PeopleAround {
    OrderDeedsTest() throws IOException, AWTException {}

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

    private void becomeModerator() {
        server.says(":Bertrand!u@h MODE #general +o Anne");
        await().until(() -> Screens.fromEventThread(() -> network()
                .buffer("#general")
                .flatMap(room -> room.member("Anne"))
                .filter(us -> us.prefixes().contains("@"))
                .isPresent()));
    }
}
