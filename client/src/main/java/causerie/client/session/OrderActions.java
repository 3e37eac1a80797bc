package causerie.client.session;

import causerie.client.model.Buffer;

/**
 * What those can do who keep order in a room. Belongs to the event dispatch thread. Nothing here throws or waits: what
 * came of it, or that the server would not, shows as a line in the room.
 */
public interface OrderActions {
    /**
     * Takes a person out of a room.
     *
     * @param reason may be empty
     */
    void kick(Buffer room, String nick, String reason);
}
