package causerie.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.AWTException;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;

/** Nothing that a server tells about people is shown as a page. */
final class NoHtmlPeopleTest extends HostileChat {
    NoHtmlPeopleTest() throws IOException, AWTException {}

    @Test
    void whatIsKnownOfAPersonShowsNone() throws InterruptedException {
        String whose = "Anne " + html.word();
        person.says("/whois " + html.word());
        server.hears("WHOIS " + html.word());
        server.says(":here 311 " + whose + " u h * :" + html.words());
        server.says(":here 330 " + whose + " " + html.word() + " :is logged in as");
        server.says(":here 301 " + whose + " :" + html.words());
        for (String key : List.of("display-name", "status", "pronouns", "avatar")) {
            server.says(":here 760 " + whose + " " + key + " * :" + html.words());
        }
        server.says(":here 318 " + whose + " :" + html.words());
        person.reads("card.name", html.words()::equals);
        assertEquals(List.of(), Html.pages());
    }

    @Test
    void whoIsKeptOutShowsNone() throws InterruptedException {
        server.says(":" + html.word() + "!u@h MODE " + room() + " +b " + html.word() + "!*@*");
        person.says("/ban");
        server.hears("MODE " + room() + " b");
        server.says(":here 367 Anne " + room() + " " + html.word() + "!*@* " + html.word() + " 1");
        server.says(":here 368 Anne " + room() + " :" + html.words());
        person.reads("bans.note", "1 ban"::equals);
        assertEquals(List.of(), Html.pages());
        person.presses(KeyEvent.VK_ESCAPE);
        person.focuses(person.part("composer.input", JComponent.class));
        person.says("/ban " + html.word());
        server.hears("WHOIS");
        server.says(":here 318 Anne " + html.word() + " :" + html.words());
        person.reads("confirm.words", text -> text.contains("<html>"));
        assertEquals(List.of(), Html.pages());
    }

    @Test
    void whoIsIgnoredShowsNone() {
        person.says("/ignore " + html.word());
        person.presses(KeyEvent.VK_COMMA, InputEvent.CTRL_DOWN_MASK);
        person.clicks("setting.ignored");
        person.reads("ignored.note", "1 person"::equals);
        assertEquals(List.of(), Html.pages());
    }
}
