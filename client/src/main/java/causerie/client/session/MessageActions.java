package causerie.client.session;

import causerie.client.model.Buffer;

/**
 * All that a person can do to what was said; messages go by what the server calls them. Belongs to the event dispatch
 * thread. Nothing here throws or waits: what came of it shows in the model. What the server cannot do, as the network's
 * abilities tell, is not done.
 */
public interface MessageActions {
    /** How many messages a text would be there. */
    int count(Buffer buffer, String text);

    /** Says a text as an answer to a message. */
    void reply(Buffer buffer, String to, String text);

    /** Reacts to a message, or with false takes that back. */
    void react(Buffer buffer, String to, String reaction, boolean on);

    /** Takes a message back, for all who read it. */
    void redact(Buffer buffer, String id);

    /**
     * Gives a message of ours other words.
     *
     * @return false when these are more than the server takes as one message
     */
    boolean edit(Buffer buffer, String id, String text);

    /** Gets a message that is not here, with what was said around it; listeners of the network are told. */
    void look(Buffer buffer, String id);
}
