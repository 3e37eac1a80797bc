package causerie.client.ui.kit;

import java.awt.Dialog;
import java.awt.Window;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** Small windows in front of the chat, which goes on behind them. Belongs to the event dispatch thread. */
public final class Dialogs {
    private Dialogs() {}

    /** A dialog that Escape closes. */
    public static JDialog dialog(Window owner, String title, JPanel content) {
        JDialog dialog = new JDialog(owner, PlainText.title(title), Dialog.ModalityType.MODELESS);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setContentPane(content);
        Keys.bind(
                dialog.getRootPane(),
                JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT,
                KeyStroke.getKeyStroke("ESCAPE"),
                dialog::dispose);
        return dialog;
    }

    /** Shows a dialog in the middle of its owner. */
    public static void open(JDialog dialog) {
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }
}
