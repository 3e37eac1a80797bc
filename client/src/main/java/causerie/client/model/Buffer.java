package causerie.client.model;

import causerie.irc.Casemapping;
import causerie.irc.FoldedMap;
import java.util.Collection;
import java.util.Optional;

/** One conversation: a room or a person, with its lines. Belongs to the event dispatch thread; changes go through
 * {@link Network}, which tells the listeners. */
public final class Buffer {
    /** What is on the other side. */
    public enum Kind {
        ROOM,
        PERSON
    }

    private final Kind kind;
    private final Lines lines = new Lines();
    private FoldedMap<Member> members;
    private String name;
    private String topic = "";
    private boolean joined;
    private int unread;
    private int mentions;
    /** How many of the first lines had been read when the conversation was last left. */
    private int readLines;

    Buffer(Kind kind, String name, Casemapping casemapping) {
        this.kind = kind;
        this.name = name;
        this.members = FoldedMap.ordered(casemapping);
    }

    public Kind kind() {
        return kind;
    }

    /** The name on the wire: {@code #room} or a nick. */
    public String name() {
        return name;
    }

    public Lines lines() {
        return lines;
    }

    public String topic() {
        return topic;
    }

    /** Whether we are in the room now; a person is always {@code true} while connected. */
    public boolean joined() {
        return joined;
    }

    public int unread() {
        return unread;
    }

    public int mentions() {
        return mentions;
    }

    public Collection<Member> members() {
        return members.values();
    }

    public Optional<Member> member(String nick) {
        return members.get(nick);
    }
}
