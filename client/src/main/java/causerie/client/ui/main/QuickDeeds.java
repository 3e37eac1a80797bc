package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.ui.composer.Command;

/** Where the quick switcher leads. Belongs to the event dispatch thread. */
record QuickDeeds(Network network, MainWindow window, ChatPane chat) implements Places.Going {
    @Override
    public void to(Buffer buffer) {
        network.select(buffer);
        window.write();
    }

    @Override
    public void toPerson(String nick) {
        window.writeTo(nick);
    }

    @Override
    public void toRoom(String name) {
        window.enter(name);
    }

    @Override
    public void command(Command command) {
        chat.begin(command);
    }
}
