package causerie.client.ui.timeline;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.ClipboardOwner;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The clipboards of the desktop. Stateless. */
final class Clip {
    private Clip() {}

    static void put(JComponent from, Copied copied) {
        put(from, copied, from.getToolkit().getSystemClipboard());
    }

    /** Offers a selection to the middle mouse button, where desktops have that. */
    static void offer(JComponent from, String text) {
        Optional.<Clipboard>ofNullable(Toolkit.getDefaultToolkit().getSystemSelection())
                .ifPresent(primary -> put(from, new StringSelection(text), primary));
    }

    private static <C extends Transferable & ClipboardOwner> void put(JComponent from, C content, Clipboard clipboard) {
        try {
            clipboard.setContents(content, content);
        } catch (IllegalStateException heldByAnotherProgram) {
            UIManager.getLookAndFeel().provideErrorFeedback(from);
        }
    }
}
