package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.ActionEvent;
import java.util.HashSet;
import java.util.Set;
import javax.swing.Action;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

final class UiActionTest {
    private final Texts texts = Texts.in("en");

    @Test
    void noKeyDoesTwoThings() {
        Set<KeyStroke> keys = new HashSet<>();
        for (UiAction action : UiAction.values()) {
            action.shortcut().ifPresent(key -> assertTrue(keys.add(key), action + " has the key of another"));
        }
    }

    @Test
    void keysAreWrittenAsOnTheKeyboard() {
        assertEquals("Ctrl+K", UiAction.QUICK_SWITCH.shortcutText(texts));
        assertEquals("Alt+Maj+↑", UiAction.PREVIOUS_UNREAD.shortcutText(Texts.in("fr")));
        assertEquals("", UiAction.SIGN_OUT.shortcutText(texts));
    }

    @Test
    void everyActionHasWordsAndDoesItsWork() {
        for (UiAction kind : UiAction.values()) {
            boolean[] done = new boolean[1];
            Action action = kind.action(texts, () -> done[0] = true);
            action.actionPerformed(new ActionEvent(this, 0, ""));
            assertTrue(done[0]);
            assertFalse(String.valueOf(action.getValue(Action.NAME)).isBlank());
        }
    }
}
