package causerie.client.ui.settings;

import causerie.client.model.Settings;
import causerie.client.ui.kit.Buttons;
import causerie.client.ui.kit.Dialogs;
import causerie.client.ui.kit.Texts;
import causerie.client.ui.kit.UiAction;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** Everything that can be set. What is chosen counts at once. Belongs to the event dispatch thread. */
public final class SettingsDialog {
    private static final int SCROLL_STEP = 24;

    private final SettingsRequests requests;
    private final SettingsForm form;
    private final JDialog dialog;

    private SettingsDialog(Window owner, Texts texts, SettingsRequests requests) {
        this.requests = requests;
        form = new SettingsForm(texts, requests.settings(), requests.ignored(), this::change);
        JPanel panel = new JPanel(new MigLayout("insets 0 0 14 0, wrap 1, gap 0", "[grow, fill]", "[grow, fill]10[]"));
        dialog = Dialogs.dialog(owner, texts.get(UiAction.SETTINGS.textKey()), panel);
        dialog.setName("settings");
        JScrollPane scroll = new JScrollPane(
                form, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(SCROLL_STEP);
        JButton close = Buttons.primary(texts.get("dialog.close"), dialog::dispose);
        close.setName("setting.close");
        panel.add(scroll, "wmin 0, hmin 0");
        panel.add(close, "gapleft push, growx 0, gapright 20");
        dialog.getRootPane().setDefaultButton(close);
    }

    /** Shows the settings. */
    public static SettingsDialog open(Window owner, Texts texts, SettingsRequests requests) {
        SettingsDialog opened = new SettingsDialog(owner, texts, requests);
        Dialogs.open(opened.dialog);
        opened.fit();
        opened.dialog.setLocationRelativeTo(owner);
        opened.form.focusFirst();
        return opened;
    }

    public boolean isOpen() {
        return dialog.isShowing();
    }

    public void toFront() {
        dialog.toFront();
    }

    /** Shows what was set elsewhere, such as by a key. */
    public void refresh() {
        form.show(requests.settings());
        fit();
    }

    /** Not before the part that was used has done its own work: it may be dressed anew now. */
    private void change(UnaryOperator<Settings> change) {
        EventQueue.invokeLater(() -> requests.use(change.apply(requests.settings())));
    }

    /** As large as all of it, but no larger than the screen: the rest is scrolled to. */
    private void fit() {
        dialog.pack();
        Dimension screen = GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getMaximumWindowBounds()
                .getSize();
        if (dialog.getHeight() > screen.height) {
            // With place for the bar that scrolls.
            dialog.setSize(Math.min(screen.width, dialog.getWidth() + SCROLL_STEP), screen.height);
        }
    }
}
