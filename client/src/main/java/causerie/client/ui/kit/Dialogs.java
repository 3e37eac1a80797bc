package causerie.client.ui.kit;

import java.awt.Dialog;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
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

    /** Runs once when a dialog has been closed, however that was. */
    public static void onClosed(JDialog dialog, Runnable work) {
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                dialog.removeWindowListener(this);
                work.run();
            }
        });
    }

    /** Shows a dialog in the middle of its owner. */
    public static void open(JDialog dialog) {
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }
}
