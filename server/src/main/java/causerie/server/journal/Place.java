package causerie.server.journal;

/** Where something is said. */
public sealed interface Place {
    /**
     * In a room.
     *
     * @param key stands for the room, whatever it is called later
     * @param ranks the signs of those who hear it, such as {@code @}; empty for everybody
     */
    record Room(String key, String ranks) implements Place {
        /** The same room, for some ranks only. */
        public Room onlyFor(String signs) {
            return new Room(key, signs);
        }
    }

    /** Between two people, or said by one to themselves; both as {@link causerie.server.capability.Sender#person}. */
    record Conversation(String one, String other) implements Place {
        /** Whoever speaks first, it is the same conversation. */
        public static Conversation of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Conversation(one, other) : new Conversation(other, one);
        }

        /** Whether somebody is one of the two. */
        public boolean isOf(String person) {
            return one.equals(person) || other.equals(person);
        }

        /** Whom somebody speaks with here. */
        public String with(String person) {
            return one.equals(person) ? other : one;
        }
    }
}
