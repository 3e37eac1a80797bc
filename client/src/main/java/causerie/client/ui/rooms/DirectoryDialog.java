package causerie.client.ui.rooms;

import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.ui.kit.PickDialog;
import causerie.client.ui.kit.Texts;
import java.awt.Window;
import java.util.function.Consumer;

/** The rooms of the server, to enter one or to make one by typing its name. Belongs to the event dispatch thread. */
public final class DirectoryDialog implements NetworkListener {
    private final Network network;
    private final Texts texts;
    private final PickDialog<DirectoryRow> dialog;

    private DirectoryDialog(Window owner, Network network, Texts texts, Consumer<String> join) {
        this.network = network;
        this.texts = texts;
        dialog = new PickDialog<>(
                owner,
                texts,
                new PickDialog.Choice<>(
                        "directory",
                        texts.get("directory.title"),
                        texts.get("directory.hint"),
                        row -> texts.get(row.exists() ? "directory.join" : "directory.make"),
                        typed -> DirectoryRow.find(network.directory(), typed),
                        new DirectoryCell(texts),
                        row -> join.accept(row.name())));
    }

    /** Shows what is known of the rooms, and what the server answers as soon as it does. */
    public static DirectoryDialog open(Window owner, Network network, Texts texts, Consumer<String> join) {
        DirectoryDialog directory = new DirectoryDialog(owner, network, texts, join);
        network.addListener(directory);
        directory.note();
        directory.dialog.open();
        return directory;
    }

    public void close() {
        network.removeListener(this);
        dialog.close();
    }

    @Override
    public void directoryChanged() {
        if (dialog.isOpen()) {
            note();
            dialog.refresh();
        } else {
            network.removeListener(this);
        }
    }

    private void note() {
        dialog.note(texts.get("directory.count", network.directory().size()));
    }
}
