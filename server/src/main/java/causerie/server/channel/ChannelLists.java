package causerie.server.channel;

import causerie.server.session.Identity;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntSupplier;

/** The lists of one room, and whom they keep out, silence and let in. Guarded by the room's lock. */
final class ChannelLists {
    private final Map<ChannelMode, MaskList> lists = new EnumMap<>(ChannelMode.class);

    /** @param most how many entries each list may have at this moment */
    ChannelLists(IntSupplier most) {
        for (ChannelMode mode : ChannelMode.lists()) {
            lists.put(mode, new MaskList(most));
        }
    }

    MaskList of(ChannelMode list) {
        return lists.computeIfAbsent(list, mode -> {
            throw new IllegalArgumentException(mode + " is not a list");
        });
    }

    boolean keepOut(Identity identity) {
        return of(ChannelMode.BAN).covers(identity, extban -> extban == Extban.NONE)
                && !of(ChannelMode.BAN_EXCEPTION).covers(identity, extban -> extban == Extban.NONE);
    }

    boolean silence(Identity identity) {
        return of(ChannelMode.BAN).covers(identity, extban -> true)
                && !of(ChannelMode.BAN_EXCEPTION).covers(identity, extban -> true);
    }

    boolean invite(Identity identity) {
        return of(ChannelMode.INVITE_EXCEPTION).covers(identity, extban -> extban == Extban.NONE);
    }
}
