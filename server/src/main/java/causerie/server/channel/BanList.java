package causerie.server.channel;

import causerie.irc.Mask;
import causerie.server.session.Session;
import java.util.ArrayList;
import java.util.List;

/** The bans of one room, at most so many. Guarded by the room's lock. */
final class BanList {
    private final int most;
    private final List<Ban> bans = new ArrayList<>(0);

    BanList(int most) {
        this.most = most;
    }

    boolean isFull() {
        return bans.size() >= most;
    }

    boolean holds(Mask mask) {
        return bans.stream().anyMatch(ban -> ban.mask().equals(mask));
    }

    /** Adds a ban that is not there yet; answers whether it did. */
    boolean add(Ban ban) {
        return !holds(ban.mask()) && !isFull() && bans.add(ban);
    }

    boolean remove(Mask mask) {
        return bans.removeIf(ban -> ban.mask().equals(mask));
    }

    boolean covers(Session session) {
        if (bans.isEmpty()) {
            return false;
        }
        String hostmask = session.identity().hostmask();
        return bans.stream().anyMatch(ban -> ban.mask().matches(hostmask));
    }

    List<Ban> list() {
        return List.copyOf(bans);
    }
}
