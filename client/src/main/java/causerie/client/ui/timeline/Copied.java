package causerie.client.ui.timeline;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.ClipboardOwner;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.util.Arrays;
import java.util.Optional;

/** A text on the clipboard, plain and as HTML: each program takes what it knows. Immutable. */
record Copied(String plain, Optional<String> html) implements Transferable, ClipboardOwner {
    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return html.isPresent()
                ? new DataFlavor[] {DataFlavor.stringFlavor, DataFlavor.allHtmlFlavor}
                : new DataFlavor[] {DataFlavor.stringFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return Arrays.asList(getTransferDataFlavors()).contains(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (flavor.equals(DataFlavor.stringFlavor)) {
            return plain;
        }
        return html.filter(some -> isDataFlavorSupported(flavor))
                .orElseThrow(() -> new UnsupportedFlavorException(flavor));
    }

    @Override
    public void lostOwnership(Clipboard clipboard, Transferable content) {}
}
