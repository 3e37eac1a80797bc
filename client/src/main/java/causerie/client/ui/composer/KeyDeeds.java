package causerie.client.ui.composer;

import causerie.client.model.Buffer;
import causerie.client.model.Settings;
import java.util.Optional;
import java.util.function.Function;

/** Does in a composer what the keys are for. Belongs to the event dispatch thread. */
record KeyDeeds(Composer composer, InputArea area, CompletionPopup popup, ComposerRequests requests)
        implements ComposerKeys.Deeds {
    @Override
    public void enter() {
        if (popup.accept()) {
            return;
        }
        if (requests.sendKey() == Settings.SendKey.ENTER) {
            send();
        } else {
            area.replaceSelection("\n");
        }
    }

    @Override
    public void send() {
        composer.send();
    }

    @Override
    public void complete() {
        popup.complete();
    }

    @Override
    public boolean editLast() {
        Optional<Aim.Edit> last = composer.shown().flatMap(requests::lastOwn);
        last.ifPresent(composer::aim);
        return last.isPresent();
    }

    @Override
    public void earlierSent() {
        recall(shown -> shown.sent().before(area.getText()));
    }

    @Override
    public void laterSent() {
        recall(shown -> shown.sent().after(area.getText()));
    }

    private void recall(Function<Buffer, Optional<String>> sent) {
        popup.hide();
        composer.shown().flatMap(sent).ifPresent(composer::replaceText);
    }
}
