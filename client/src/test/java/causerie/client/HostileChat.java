package causerie.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.ui.Screens;
import java.awt.AWTException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests share of a server that sends pages, whatever it calls itself, its rooms and its people. */
abstract class HostileChat extends OpenChat {
    final Html html = new Html();

    HostileChat() throws IOException, AWTException {
        server.offers("batch draft/chathistory draft/message-redaction causerie/edit"
                + " message-tags server-time soju.im/search away-notify setname standard-replies");
    }

    @BeforeEach
    void enter() throws InterruptedException {
        join();
        server.hears("CHATHISTORY LATEST #general");
        server.says(":here BATCH +h chathistory #general");
        server.says(":here BATCH -h");
        everythingIsAPage();
        person.reads("topic.name", html.word()::equals);
    }

    @AfterEach
    void nobodyFetchedAnything() throws IOException {
        Html.closeMenusAndDialogs();
        assertEquals(0, html.visits());
        html.close();
    }

    String room() {
        return "#" + html.word();
    }

    /** The server, its rooms, its people and all they say and do. */
    private void everythingIsAPage() {
        String who = ":" + html.word() + "!" + html.word() + "@" + html.word();
        server.says(":here 005 Anne NETWORK=" + html.word() + " :are supported");
        server.says(":here 372 Anne :" + html.words());
        server.says(":Anne!u@h JOIN " + room());
        server.says(":here 332 Anne " + room() + " :" + html.words());
        server.says(":here 353 Anne = " + room() + " :Anne @" + html.word());
        server.says(":here 366 Anne " + room() + " :" + html.words());
        await("in")
                .until(() ->
                        Screens.fromEventThread(() -> network().buffer(room()).isPresent()));
        Screens.onEventThread(() -> network().select(network().buffer(room()).orElseThrow()));
        for (String did : List.of(
                "PRIVMSG # :" + html.words(),
                "NOTICE # :" + html.words() + html.picture(),
                "PRIVMSG # :\1ACTION " + html.words() + "\1",
                "TOPIC # :" + html.words(),
                "MODE # +o " + html.word() + "4",
                "KICK # Bertrand :" + html.words(),
                "AWAY :" + html.words(),
                "INVITE Anne #" + html.word() + "3",
                "SETNAME :" + html.words())) {
            server.says(who + " " + did.replace(" # ", " " + room() + " "));
        }
        for (String goes : List.of("PART " + room(), "QUIT")) {
            server.says(":" + html.word() + "4!u@h JOIN " + room());
            server.says(":" + html.word() + "4!u@h " + goes + " :" + html.words());
        }
        server.says(":here FAIL JOIN " + html.word() + " " + room() + " :" + html.words());
        server.says(":here 404 Anne " + room() + " :" + html.words());
        server.says(":here NOTE * " + html.word() + " :" + html.words());
        server.says(":here 301 Anne " + html.word() + " :" + html.words());
        server.says("@+typing=active " + who + " TAGMSG " + room());
        server.says("@msgid=m1 " + who + " PRIVMSG " + room() + " :" + html.words());
        server.says("@+draft/reply=m1;+draft/react=" + html.word() + " " + who + " TAGMSG " + room());
        server.says("@msgid=m2;+draft/reply=m1 " + who + " PRIVMSG " + room() + " :" + html.words());
        awaitLines(room(), 10);
    }
}
