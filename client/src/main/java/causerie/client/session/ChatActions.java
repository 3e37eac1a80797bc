package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Findings;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All that a person can do once the window is open. Belongs to the event dispatch thread. Nothing here throws or waits:
 * what came of it shows in the model, and a text said without a connection stays there as failed.
 */
public interface ChatActions {
    /** Says a text; each of its lines is a message of its own, and a line too long for one becomes several. */
    void say(Buffer buffer, String text);

    /** Says what we do, in the third person. */
    void act(Buffer buffer, String text);

    /** What can be done to what was said. */
    MessageActions messages();

    /** Says a failed line of ours again, in its place; anything else at that index is left alone. */
    void retry(Buffer buffer, int index);

    /**
     * Enters a room and shows it once we are in.
     *
     * @param room its name; the sign in front may be missing
     * @return false when no room can be called so
     */
    boolean join(String room);

    /** Leaves a room, or stops showing a person. */
    void leave(Buffer buffer);

    /** The conversation with a person, ready to be shown; empty when nobody can be called so or too many are open. */
    Optional<Buffer> openDirect(String nick);

    void setTopic(Buffer buffer, String topic);

    /** Says that we are away, or with empty that we are back. */
    void setAway(Optional<String> message);

    /** Asks for another name; a refusal shows as a line. */
    void rename(String nick);

    /** Has the server keep our name for whoever knows this password; what comes of it shows as a line. */
    void keepName(String password);

    /** Asks for the server's rooms; they arrive in the network's directory. */
    void listRooms();

    /** Gets what was said before the first line that is there, unless that is under way or there is nothing. */
    void loadEarlier(Buffer buffer);

    /**
     * Looks for words in what was said: where the server can be asked in all that we may read, else in what is here.
     *
     * @param in one conversation only
     * @param answer told once, maybe at once
     */
    void find(String words, Optional<Buffer> in, Consumer<Findings> answer);

    /** Lets the others know that we are writing, or no longer are; may be called at each key. */
    void typing(Buffer buffer, boolean active);

    void invite(Buffer buffer, String nick);

    void kick(Buffer buffer, String nick, String reason);
}
