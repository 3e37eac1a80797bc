package causerie.client.ui.people;

import causerie.client.model.Buffer;
import causerie.client.model.Member;
import causerie.client.model.Network;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who can be asked into a room.
 *
 * @param known whether we share a room or a conversation; else it is a name that was typed
 */
record InviteRow(String nick, boolean away, boolean known) {
    /** The most that are shown. */
    static final int MAX_ROWS = 100;

    /** All that we know of who are not in the room, by their names. */
    static List<InviteRow> all(Network network, Buffer room, Locale locale) {
        Map<String, InviteRow> people = new TreeMap<>(Collator.getInstance(locale));
        for (Buffer buffer : network.buffers()) {
            if (!buffer.isRoom()) {
                people.put(buffer.name(), new InviteRow(buffer.name(), false, true));
            }
        }
        for (Buffer buffer : network.buffers()) {
            for (Member member : buffer.members()) {
                people.put(member.nick(), new InviteRow(member.nick(), member.away(), true));
            }
        }
        return people.values().stream()
                .filter(row ->
                        !network.isSelf(row.nick) && room.member(row.nick).isEmpty())
                .toList();
    }

    /** Those whom the typed letters fit, and the typed name itself if nobody is called so. */
    static List<InviteRow> find(List<InviteRow> all, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<InviteRow> rows = new ArrayList<>();
        boolean exact = false;
        for (InviteRow row : all) {
            String nick = row.nick.toLowerCase(Locale.ROOT);
            exact = exact || nick.equals(wanted);
            if (nick.contains(wanted) && rows.size() < MAX_ROWS) {
                rows.add(row);
            }
        }
        if (!typed.isEmpty() && !exact) {
            rows.add(new InviteRow(typed, false, false));
        }
        return rows;
    }
}
