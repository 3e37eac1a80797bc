package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CapabilitiesTest {
    private final ScriptedSession script = new ScriptedSession();

    @BeforeEach
    void start() {
        script.session.start();
        script.forget();
    }

    @Test
    void asksForWhatItKnowsAndEndsOnceThatIsGranted() {
        script.feed(":s CAP * LS :batch draft/unknown=x server-time");
        assertEquals(List.of("CAP REQ :batch server-time"), script.sent());
        script.feed(":s CAP * ACK :batch server-time");
        assertEquals(List.of("CAP END"), script.sent());
    }

    /** "Full support for this extension requires support for the batch, server-time and message-tags capabilities." */
    @Test
    void asksForHistoryOnlyWithWhatItTakes() {
        script.feed(":s CAP * LS :batch draft/chathistory server-time");
        assertEquals(List.of("CAP REQ :batch draft/chathistory server-time"), script.sent());
        ScriptedSession without = new ScriptedSession();
        without.session.start();
        without.forget();
        without.feed(":s CAP * LS :draft/chathistory server-time");
        assertEquals(List.of("CAP REQ server-time"), without.sent());
    }

    @Test
    void waitsForTheLastLineOfAList() {
        script.feed(":s CAP * LS * :batch");
        assertEquals(List.of(), script.sent());
        script.feed(":s CAP * LS :server-time");
        assertEquals(List.of("CAP REQ :batch server-time"), script.sent());
    }

    @Test
    void endsAtOnceWhenNothingKnownIsOffered() {
        script.feed(":s CAP * LS :draft/unknown tls");
        assertEquals(List.of("CAP END"), script.sent());
    }

    @Test
    void asksOneByOneForWhatWasRefusedTogether() {
        script.feed(":s CAP * LS :batch server-time", ":s CAP * NAK :batch server-time");
        script.feed(":s CAP * ACK :batch", ":s CAP * NAK :server-time");
        assertEquals(
                List.of("CAP REQ :batch server-time", "CAP REQ batch", "CAP REQ server-time", "CAP END"),
                script.sent());
    }

    @Test
    void asksForWhatComesLaterWithoutEndingTwice() {
        script.feed(":s CAP * LS :batch", ":s CAP * ACK :batch", ":s 001 Anne :Welcome");
        script.forget();
        script.feed(":s CAP Anne NEW :away-notify foo", ":s CAP Anne ACK :away-notify");
        assertEquals(List.of("CAP REQ away-notify"), script.sent());
    }

    @Test
    void doesWithoutWhatIsTakenAway() {
        ScriptedSession online = ScriptedSession.inTea();
        online.feed(":s CAP Anne DEL :labeled-response echo-message");
        online.session.say(online.buffer("#tea"), "hello");
        assertEquals(List.of("PRIVMSG #tea :hello"), online.sent());
    }
}
