package causerie.client.ui.rooms;

import causerie.client.model.Buffer;
import java.awt.Component;
import java.awt.Point;

/** What the left side asks the window for. */
public interface RoomsRequests {
    void select(Buffer buffer);

    /** Go on to writing in the conversation that is shown. */
    void write();

    /** Leave a room, or close the conversation with a person. */
    void leave(Buffer buffer);

    /** Show the directory of rooms. */
    void newRoom();

    /** Show what can be done to a conversation, at that place of the list. */
    void menu(Buffer buffer, Component list, Point where);

    /** Show what can be done about oneself and the program, above this component. */
    void menu(Component above);
}
