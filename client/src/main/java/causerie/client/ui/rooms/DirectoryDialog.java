package causerie.client.ui.rooms;

import causerie.client.model.KeptConversation;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.ui.kit.PickDialog;
import causerie.client.ui.kit.Texts;
import java.awt.Window;
import java.util.List;

/**
 * The rooms of the server and what was closed lately, to enter one or to make one by typing its name. Belongs to the event
 * dispatch thread.
 */
public final class DirectoryDialog implements NetworkListener {
    private final Network network;
    private final Texts texts;
    private final Requests requests;
    private final PickDialog<DirectoryRow> dialog;
    private DirectoryIndex index;

    /** What the dialog asks the window for. */
    public interface Requests {
        /** What was closed, the latest first. */
        List<KeptConversation> closed();

        void enter(String room);

        /** Opens the conversation with a person. */
        void writeTo(String nick);
    }

    private DirectoryDialog(Window owner, Network network, Texts texts, Requests requests) {
        this.network = network;
        this.texts = texts;
        this.requests = requests;
        index = index();
        dialog = new PickDialog<>(
                owner,
                texts,
                new PickDialog.Choice<>(
                        "directory",
                        texts.get("directory.title"),
                        texts.get("directory.hint"),
                        row -> texts.get(accept(row)),
                        typed -> index.find(typed),
                        new DirectoryCell(texts),
                        this::go));
    }

    /** Shows what is known of the rooms, and what the server answers as soon as it does. */
    public static DirectoryDialog open(Window owner, Network network, Texts texts, Requests requests) {
        DirectoryDialog directory = new DirectoryDialog(owner, network, texts, requests);
        network.addListener(directory);
        directory.dialog.onClosed(() -> network.removeListener(directory));
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
        index = index();
        note();
        dialog.refresh();
    }

    private DirectoryIndex index() {
        return new DirectoryIndex(network.directory(), requests.closed());
    }

    private static String accept(DirectoryRow row) {
        return switch (row.kind()) {
            case ROOM, CLOSED_ROOM -> "directory.join";
            case CLOSED_PERSON -> "directory.write";
            case NEW -> "directory.make";
        };
    }

    private void go(DirectoryRow row) {
        if (row.isPerson()) {
            requests.writeTo(row.name());
        } else {
            requests.enter(row.name());
        }
    }

    private void note() {
        dialog.note(texts.get("directory.count", network.directory().size()));
    }
}
