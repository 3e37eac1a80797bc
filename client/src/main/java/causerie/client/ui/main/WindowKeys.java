package causerie.client.ui.main;

import causerie.client.model.Network;
import causerie.client.ui.kit.Keys;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys of the chat window, which work wherever the focus is in it. Belongs to the event dispatch thread. */
final class WindowKeys {
    private static final int PLACES = 9;

    private WindowKeys() {}

    static void bind(MainWindow window, Network network, WindowDeeds deeds) {
        JComponent root = window.getRootPane();
        deeds.all().forEach((action, work) -> action.bind(root, work));
        for (int place = 1; place <= PLACES; place++) {
            int wanted = place;
            Keys.bind(
                    root,
                    JComponent.WHEN_IN_FOCUSED_WINDOW,
                    KeyStroke.getKeyStroke("alt " + place),
                    () -> Steps.at(network.buffers(), wanted).ifPresent(network::select));
        }
    }
}
