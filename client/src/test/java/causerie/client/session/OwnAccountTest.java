package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnAccountTest {
    private static final String KEEPING = ScriptedSession.ALL + " draft/account-registration";

    @Test
    void aNameCanBeKeptWhereTheServerOffersThat() {
        assertTrue(ScriptedSession.online(KEEPING).network().keepsNames());
        assertFalse(ScriptedSession.online(ScriptedSession.ALL).network().keepsNames());
    }

    @Test
    void keepsItForWhoeverKnowsThePassword() {
        ScriptedSession script = ScriptedSession.inTea(KEEPING);
        script.network().select(script.buffer("#tea"));
        script.session.self().keepName("two words");
        assertEquals(List.of("REGISTER * * :two words"), script.sent());
        script.feed(":irc.test 900 Anne Anne!a@h Anne :Logged in", ":irc.test REGISTER SUCCESS Anne :Done");
        assertEquals(Line.What.NAME_KEPT, script.lastEvent("#tea").what());
        assertFalse(script.network().keepsNames(), "it is kept already");
    }

    @Test
    void showsWhyItIsNotKept() {
        ScriptedSession script = ScriptedSession.inTea(KEEPING);
        script.network().select(script.buffer("#tea"));
        script.session.self().keepName("x");
        script.feed(":irc.test FAIL REGISTER WEAK_PASSWORD Anne :A password has at least 8 characters");
        assertEquals(
                "A password has at least 8 characters",
                script.lastEvent("#tea").details().get(0));
        assertTrue(script.network().keepsNames());
    }
}
