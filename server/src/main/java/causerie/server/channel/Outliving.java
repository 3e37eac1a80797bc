package causerie.server.channel;

import java.util.Map;

/** Has written, when it has changed, what of one room outlives its members, or the program. Guarded by the room's lock. */
final class Outliving {
    private final Channel channel;
    private final ChannelContext context;
    private boolean guarded;
    private Map<String, String> metadata;

    /** @param channel may be in the making still, but for what is said about it */
    Outliving(Channel channel, ChannelContext context) {
        this.channel = channel;
        this.context = context;
        this.metadata = channel.metadata().values();
    }

    /** To be called under the lock after whatever has happened. */
    void keep(ChannelState state) {
        if (!state.takeChange() && metadata == channel.metadata().values()) {
            return;
        }
        metadata = channel.metadata().values();
        boolean kept = !state.isClosed() && (state.isLobby() || state.isKept());
        // Before it is no longer known how the room is.
        guard(!kept && !state.isClosed() && state.isGuarded());
        if (kept) {
            context.kept().keep(RoomRecord.of(channel, state));
        } else {
            context.kept().forget(channel.place().key());
        }
    }

    private void guard(boolean next) {
        if (guarded != next) {
            guarded = next;
            context.journal().rooms().guard(channel.place(), next);
        }
    }
}
