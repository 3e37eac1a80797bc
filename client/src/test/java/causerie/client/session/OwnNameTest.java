package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.client.model.Line;
import causerie.client.model.NetworkEditor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnNameTest {
    private final ScriptedSession again =
            new ScriptedSession(new NetworkEditor(), Login.of("Anne"), List.of("#tea"), true);

    @Test
    void comesBackUnderALikeNameWhileTheOldOneIsTaken() {
        again.session.start();
        again.forget();
        again.feed(":s 433 * Anne :in use", ":s 433 * Anne_ :in use");
        assertEquals(List.of("NICK Anne_", "NICK Anne2"), again.sent());
        assertEquals(List.of(), again.failures);
    }

    @Test
    void givesUpAfterManyLikeNames() {
        again.session.start();
        for (int i = 0; i < 10; i++) {
            again.feed(":s 433 * Anne :in use");
        }
        assertEquals(List.of(new LoginFailure(LoginFailure.Reason.NAME_TAKEN, "Anne2")), again.failures);
    }

    @Test
    void takesItsNameBackWhenTheGhostGoes() {
        backAsAnne_();
        again.feed(":Anne!a@h QUIT :Ping timeout");
        assertEquals(List.of("NICK Anne"), again.sent());
        again.feed(":Anne_!a@h NICK Anne");
        assertEquals("Anne", again.network().nick());
    }

    @Test
    void triesNowAndThenWithoutTroublingAnybody() {
        backAsAnne_();
        again.pass(Duration.ofSeconds(30));
        again.feed("PING :x");
        assertEquals(List.of("PONG x", "NICK Anne"), again.sent());
        again.feed(":s 433 Anne_ Anne :in use");
        assertEquals(Line.What.JOINED, again.lastEvent("#tea").what());
        assertEquals("Anne", again.session.wantedNick());
    }

    @Test
    void showsTheRefusalOfANameThatAPersonAskedFor() {
        ScriptedSession script = ScriptedSession.inTea();
        script.session.self().rename("Bob");
        assertEquals(List.of("NICK Bob"), script.sent());
        script.feed(":irc.test 433 Anne Bob :Nickname is already in use");
        assertEquals(
                List.of("Nickname is already in use", "433", "Bob"),
                script.lastEvent("#tea").details());
        assertEquals("Anne", script.session.wantedNick());
    }

    @Test
    void isContentWithAShorterNameThatTheServerGave() {
        ScriptedSession script = new ScriptedSession();
        script.session.start();
        script.feed(":s 001 Ann :Welcome");
        script.forget();
        script.pass(Duration.ofMinutes(5));
        script.feed("PING :x");
        assertEquals(List.of("PONG x"), script.sent());
    }

    private void backAsAnne_() {
        again.session.start();
        again.feed(":s 433 * Anne :in use", ":s 001 Anne_ :Welcome", ":Anne_!a@h JOIN #tea");
        again.forget();
    }
}
