package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Findings;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All that a person can do once the window is open. Belongs to the event dispatch thread. Nothing here throws or waits:
 * what came of it shows in the model, and a text said without a connection stays there as failed. The groups are asked
 * for each time: after a lost connection they are others.
 */
public interface ChatActions {
    /**
     * Says a text: as one message where the server takes several lines as one; else each line is a message of its own, and a
     * line too long for one becomes several.
     */
    void say(Buffer buffer, String text);

    /** Says what we do, in the third person. */
    void act(Buffer buffer, String text);

    /** What can be done to what was said. */
    MessageActions messages();

    /** What can be done about rooms. */
    RoomActions rooms();

    /** What can be done about other people. */
    PersonActions people();

    /** What can be done to keep order in a room. */
    OrderActions order();

    /** What can be done about oneself. */
    SelfActions self();

    /** Says a failed line of ours again, in its place; anything else at that index is left alone. */
    void retry(Buffer buffer, int index);

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
}
