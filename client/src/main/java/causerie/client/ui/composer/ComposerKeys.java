package causerie.client.ui.composer;

import causerie.client.model.Buffer;
import causerie.client.model.Settings;
import causerie.client.ui.kit.Keys;
import java.awt.event.ActionEvent;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.Action;
import javax.swing.KeyStroke;

/** What the keys do where one writes. Belongs to the event dispatch thread. */
record ComposerKeys(Composer composer, InputArea area, CompletionPopup popup, ComposerRequests requests) {
    /** Has the keys do what they are for. */
    void bind() {
        Keys.bindFocused(area, "ENTER", this::enter);
        Keys.bindFocused(area, "ctrl ENTER", composer::send);
        Keys.bindFocused(area, "shift ENTER", () -> area.replaceSelection("\n"));
        Keys.bindFocused(area, "TAB", popup::complete);
        Keys.bindFocused(area, "shift TAB", area::transferFocusBackward);
        Keys.bindFocused(area, "ctrl UP", () -> recall(shown -> shown.sent().before(area.getText())));
        Keys.bindFocused(area, "ctrl DOWN", () -> recall(shown -> shown.sent().after(area.getText())));
        bindUp();
        FormatKeys.bind(area);
    }

    private void enter() {
        if (popup.accept()) {
            return;
        }
        if (requests.sendKey() == Settings.SendKey.ENTER) {
            composer.send();
        } else {
            area.replaceSelection("\n");
        }
    }

    /** Up in an empty text goes back to what was said last, and does what it always does otherwise. */
    private void bindUp() {
        KeyStroke up = KeyStroke.getKeyStroke("UP");
        Action usual = area.getActionMap().get(area.getInputMap().get(up));
        Keys.bindFocused(area, "UP", () -> {
            if (!area.getText().isEmpty() || !editLast()) {
                usual.actionPerformed(new ActionEvent(area, ActionEvent.ACTION_PERFORMED, ""));
            }
        });
    }

    /** Goes back to what was said last, to change it; answers false where that cannot be. */
    private boolean editLast() {
        Optional<Aim.Edit> last = composer.shown().flatMap(requests::lastOwn);
        last.ifPresent(composer::aim);
        return last.isPresent();
    }

    /** Shows a text that was sent before or after the one shown. */
    private void recall(Function<Buffer, Optional<String>> sent) {
        popup.hide();
        composer.shown().flatMap(sent).ifPresent(composer::replaceText);
    }
}
