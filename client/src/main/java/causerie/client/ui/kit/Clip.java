package causerie.client.ui.kit;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.ClipboardOwner;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.Optional;
import javax.swing.UIManager;

/** The clipboards of the desktop. Stateless. */
public final class Clip {
    private Clip() {}

    /** Puts a text there; a sound says that another program holds the clipboard. */
    public static void put(Component from, String text) {
        put(from, new StringSelection(text));
    }

    /** The same with what knows itself how it looks. */
    public static <C extends Transferable & ClipboardOwner> void put(Component from, C content) {
        put(from, content, from.getToolkit().getSystemClipboard());
    }

    /** Offers a selection to the middle mouse button, where desktops have that. */
    public static void offer(Component from, String text) {
        Optional.<Clipboard>ofNullable(Toolkit.getDefaultToolkit().getSystemSelection())
                .ifPresent(primary -> put(from, new StringSelection(text), primary));
    }

    private static <C extends Transferable & ClipboardOwner> void put(Component from, C content, Clipboard clipboard) {
        try {
            clipboard.setContents(content, content);
        } catch (IllegalStateException heldByAnotherProgram) {
            UIManager.getLookAndFeel().provideErrorFeedback(from);
        }
    }
}
