package causerie.server.channel;

import causerie.server.session.Session;

/** One change that somebody asks for in a room. */
public sealed interface ModeRequest {
    /** Whether it is set or taken away. */
    boolean set();

    record Flag(boolean set, ChannelMode mode) implements ModeRequest {}

    /** @param key any text when it is taken away */
    record Key(boolean set, String key) implements ModeRequest {}

    /** @param limit without meaning when it is taken away */
    record Limit(boolean set, int limit) implements ModeRequest {}

    /** @param list which list the entry is in */
    record Entry(boolean set, ChannelMode list, ListMask mask) implements ModeRequest {}

    record Of(boolean set, MemberMode mode, Session person) implements ModeRequest {}

    /**
     * Takes a rank from somebody who is not there.
     *
     * @param account the name of their account
     */
    record OfAbsent(MemberMode mode, String account) implements ModeRequest {
        @Override
        public boolean set() {
            return false;
        }
    }
}
