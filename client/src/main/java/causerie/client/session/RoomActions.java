package causerie.client.session;

import causerie.client.model.Buffer;

/**
 * What a person can do about rooms. Belongs to the event dispatch thread. Nothing here throws or waits: what came of it
 * shows in the model.
 */
public interface RoomActions {
    /**
     * Enters a room and shows it once we are in.
     *
     * @param room its name; the sign in front may be missing
     * @return false when no room can be called so
     */
    boolean join(String room);

    /** Leaves a room, or stops showing a person. */
    void leave(Buffer buffer);

    void setTopic(Buffer room, String topic);

    void invite(Buffer room, String nick);

    /** Asks for the server's rooms; they arrive in the network's directory. */
    void list();
}
