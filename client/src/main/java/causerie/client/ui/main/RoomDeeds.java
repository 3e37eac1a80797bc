package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.ui.rooms.DirectoryDialog;
import causerie.client.ui.rooms.RoomsRequests;
import java.awt.Component;

/** What a person does to rooms and conversations in the window. Belongs to the event dispatch thread. */
record RoomDeeds(MainContext context, MainWindow window) implements RoomsRequests {
    @Override
    public void select(Buffer buffer) {
        context.network().select(buffer);
    }

    @Override
    public void write() {
        window.write();
    }

    @Override
    public void leave(Buffer buffer) {
        context.actions().rooms().leave(buffer);
    }

    @Override
    public void newRoom() {
        context.actions().rooms().list();
        DirectoryDialog.open(window, context.network(), context.texts(), window::enter);
    }

    @Override
    public void menu(Component above) {
        window.showSelfMenu(above);
    }
}
