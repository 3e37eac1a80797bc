package causerie.client.model;

import java.util.Optional;

/** Learns of changes of a {@link Network} right after each, on the event dispatch thread. */
public interface NetworkListener {
    /** The phase, the trouble or the time of the next attempt is another. */
    default void phaseChanged() {}

    default void bufferAdded(Buffer buffer) {}

    default void bufferRemoved(Buffer buffer) {}

    /** The name, the topic, the unread counts or whether we are in it. */
    default void bufferChanged(Buffer buffer) {}

    /** The person has put the conversations in another order, or has other favourites. */
    default void arranged() {}

    /** A conversation was called so before. */
    default void renamed(Buffer buffer, String before) {}

    default void membersChanged(Buffer buffer) {}

    default void selected(Optional<Buffer> buffer) {}

    default void directoryChanged() {}

    /** Our name, whether we are away, the server's name or what it supports. */
    default void selfChanged() {}

    default void typingChanged(Buffer buffer) {}

    /**
     * Somebody asks us into a room, or one who did waits no more for an answer.
     *
     * @param added the new one; empty when one is gone
     */
    default void invited(Optional<Invitations.Invitation> added) {}

    /** Somebody looks at all that is in it. */
    default void read(Buffer buffer) {}

    /**
     * Somebody else said something just now in a conversation that nobody is looking at.
     *
     * @param mention whether it is meant for us
     */
    default void heard(Buffer buffer, Line.Text line, boolean mention) {}

    /** Somebody else said something just now in the conversation that somebody is looking at. */
    default void seen(Buffer buffer, Line.Text line) {}

    /** A message that was looked for is there now, with what was said around it, or cannot be had. */
    default void looked(Buffer buffer, String id, boolean found) {}
}
