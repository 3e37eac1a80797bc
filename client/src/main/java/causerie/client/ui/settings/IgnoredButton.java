package causerie.client.ui.settings;

import causerie.client.model.Ignored;
import causerie.client.ui.kit.PlainText;
import causerie.client.ui.kit.Texts;
import javax.swing.JButton;
import javax.swing.SwingUtilities;

/** Says how many people are ignored, and shows who, to be undone. Belongs to the event dispatch thread. */
final class IgnoredButton extends JButton {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Ignored ignored;

    IgnoredButton(Texts texts, Ignored ignored) {
        this.texts = texts;
        this.ignored = ignored;
        PlainText.plain(this);
        addActionListener(event -> open());
        count();
    }

    void count() {
        setText(texts.get("setting.ignoredCount", ignored.all().size()));
    }

    private void open() {
        IgnoredDialog.open(SwingUtilities.getWindowAncestor(this), texts, ignored, this::count);
    }
}
