package causerie.client.ui.timeline;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.StringSelection;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The clipboards of the desktop. Stateless. */
final class Clip {
    private Clip() {}

    static void put(JComponent from, String text) {
        put(from, text, from.getToolkit().getSystemClipboard());
    }

    /** Offers a selection to the middle mouse button, where desktops have that. */
    static void offer(JComponent from, String text) {
        Optional.<Clipboard>ofNullable(Toolkit.getDefaultToolkit().getSystemSelection())
                .ifPresent(primary -> put(from, text, primary));
    }

    private static void put(JComponent from, String text, Clipboard clipboard) {
        try {
            StringSelection content = new StringSelection(text);
            clipboard.setContents(content, content);
        } catch (IllegalStateException heldByAnotherProgram) {
            UIManager.getLookAndFeel().provideErrorFeedback(from);
        }
    }
}
