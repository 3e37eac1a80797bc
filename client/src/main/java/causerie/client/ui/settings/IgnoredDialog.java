package causerie.client.ui.settings;

import causerie.client.model.Ignored;
import causerie.client.ui.kit.ListDialog;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.TwoLineCell;
import java.awt.Window;
import java.util.List;
import java.util.Optional;

/** Who is ignored, on all servers, and how to heed them again. Belongs to the event dispatch thread. */
final class IgnoredDialog {
    private final Texts texts;
    private final Ignored ignored;
    private final Runnable changed;
    private final ListDialog<Ignored.Entry> dialog;

    private IgnoredDialog(Window owner, Texts texts, Ignored ignored, Runnable changed) {
        this.texts = texts;
        this.ignored = ignored;
        this.changed = changed;
        Ignored.Entry example = new Ignored.Entry("", "", Optional.empty());
        dialog = new ListDialog<>(
                owner,
                texts,
                new ListDialog.Content<>(
                        "ignored",
                        texts.get("setting.ignored"),
                        texts.get("people.heed"),
                        new TwoLineCell<>(example, Ignored.Entry::name, this::where),
                        this::heed));
    }

    /** @param changed runs after each change */
    static void open(Window owner, Texts texts, Ignored ignored, Runnable changed) {
        IgnoredDialog opened = new IgnoredDialog(owner, texts, ignored, changed);
        opened.list();
        opened.dialog.open();
    }

    private void list() {
        List<Ignored.Entry> all = ignored.all();
        dialog.show(all, texts.get("setting.ignoredCount", all.size()));
    }

    private void heed(Ignored.Entry entry) {
        ignored.remove(entry);
        list();
        changed.run();
    }

    private String where(Ignored.Entry entry) {
        return entry.account()
                .map(account -> texts.get("setting.ignoredAccount", entry.server(), account))
                .orElse(entry.server());
    }
}
