package causerie.client.ui.composer;

import causerie.client.ui.kit.Keys;
import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import javax.swing.Action;
import javax.swing.KeyStroke;

/** What the keys do where one writes. Belongs to the event dispatch thread. */
final class ComposerKeys {
    private ComposerKeys() {}

    /** What the keys are for. */
    interface Deeds {
        /** Enter was pressed. */
        void enter();

        void send();

        void complete();

        /** Goes back to what was said last, to change it; answers false where that cannot be. */
        boolean editLast();

        /** Shows the text that was sent before the one shown. */
        void earlierSent();

        /** Shows the text that was sent after the one shown. */
        void laterSent();
    }

    static void bind(InputArea area, Deeds deeds) {
        Keys.bindFocused(area, "ENTER", deeds::enter);
        Keys.bindFocused(area, "ctrl ENTER", deeds::send);
        Keys.bindFocused(area, "shift ENTER", () -> area.replaceSelection("\n"));
        Keys.bindFocused(area, "TAB", deeds::complete);
        Keys.bindFocused(area, "shift TAB", area::transferFocusBackward);
        Keys.bindFocused(area, "ctrl UP", deeds::earlierSent);
        Keys.bindFocused(area, "ctrl DOWN", deeds::laterSent);
        bindUp(area, deeds::editLast);
        FormatKeys.bind(area);
    }

    /** Up in an empty text goes back to what was said last, and does what it always does otherwise. */
    private static void bindUp(InputArea area, BooleanSupplier editLast) {
        KeyStroke up = KeyStroke.getKeyStroke("UP");
        Action usual = area.getActionMap().get(area.getInputMap().get(up));
        Keys.bindFocused(area, "UP", () -> {
            if (!area.getText().isEmpty() || !editLast.getAsBoolean()) {
                usual.actionPerformed(new ActionEvent(area, ActionEvent.ACTION_PERFORMED, ""));
            }
        });
    }
}
