package causerie.client.ui.main;

import causerie.client.model.Arrangement;
import causerie.client.model.Buffer;
import causerie.client.model.KeptConversation;
import causerie.client.ui.rooms.DirectoryDialog;
import causerie.client.ui.rooms.RoomsRequests;
import java.awt.Component;
import java.awt.Point;
import java.util.List;

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
        DirectoryDialog.open(window, context.network(), context.texts(), new Directory());
    }

    @Override
    public void menu(Buffer buffer, Component list, Point where) {
        new RoomMenu(context, this).show(buffer, list, where);
    }

    /** Makes the conversation that is shown a favourite, or one like all others. */
    void toggleFavourite() {
        Arrangement arrangement = context.network().arrangement();
        context.network().current().ifPresent(shown -> arrangement.favourite(shown, !arrangement.isFavourite(shown)));
    }

    private final class Directory implements DirectoryDialog.Requests {
        @Override
        public List<KeptConversation> closed() {
            return context.closed().get();
        }

        @Override
        public void enter(String room) {
            window.enter(room);
        }

        @Override
        public void writeTo(String nick) {
            window.writeTo(nick);
        }
    }

    @Override
    public void menu(Component above) {
        window.showSelfMenu(above);
    }
}
