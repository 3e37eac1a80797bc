package causerie.server.channel;

import causerie.server.journal.Place;
import causerie.server.journal.Position;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a room outlives its members. Immutable.
 *
 * @param createdAt when it was opened, in seconds since 1970
 * @param opened before all that was said since
 * @param used when somebody came or went last, in seconds since 1970
 * @param roles what accounts may do, by their folded names
 * @param metadata what is said about it, by key
 */
record RoomRecord(
        Place.Room place,
        String name,
        long createdAt,
        Position opened,
        long used,
        ChannelSettings settings,
        Optional<Topic> topic,
        Map<ChannelMode, List<ListEntry>> lists,
        Map<String, Membership> roles,
        Map<String, String> metadata) {
    /** A room as nobody has ever been in it. */
    static RoomRecord fresh(String name, ChannelSettings settings, Position opened, ChannelContext context) {
        long now = context.clock().now().getEpochSecond();
        Place.Room place = context.journal().rooms().of(name);
        return new RoomRecord(place, name, now, opened, now, settings, Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    /** How the room is now, in which nothing else happens meanwhile. */
    static RoomRecord of(Channel channel, ChannelState state) {
        Map<ChannelMode, List<ListEntry>> lists = new EnumMap<>(ChannelMode.class);
        ChannelMode.lists().forEach(list -> lists.put(list, state.list(list).list()));
        return new RoomRecord(
                channel.place(),
                state.name(),
                channel.createdAt(),
                channel.opened(),
                state.used(),
                state.settings(),
                state.topic(),
                lists,
                state.roles().all(),
                channel.metadata().values());
    }

    /** The accounts whose room it is, folded. */
    Set<String> founders() {
        Set<String> founders = new TreeSet<>();
        roles.forEach((account, role) -> {
            if (role.has(MemberMode.FOUNDER)) {
                founders.add(account);
            }
        });
        return founders;
    }
}
