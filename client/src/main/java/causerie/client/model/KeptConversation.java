package causerie.client.model;

import java.util.Optional;

/**
 * A conversation as it is kept from one start to the next.
 *
 * @param key what lets one into the room; empty when nothing is needed
 * @param entered whether one was in the room, and enters it again by itself; always so with people
 */
public record KeptConversation(Buffer.Kind kind, String name, String key, boolean favourite, boolean entered) {
    /** One that is closed: nothing but its name. */
    public static KeptConversation closed(Buffer.Kind kind, String name) {
        return new KeptConversation(kind, name, "", false, false);
    }

    public boolean isRoom() {
        return kind == Buffer.Kind.ROOM;
    }

    /** What to enter by oneself: {@code #room} or {@code #room key}. */
    public Optional<String> entry() {
        return Optional.of(key.isEmpty() ? name : name + " " + key).filter(entry -> isRoom() && entered);
    }
}
