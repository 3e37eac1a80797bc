package causerie.client.ui.people;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.irc.Casemapping;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Somebody who can be asked into a room.
 *
 * @param known whether we share a room or a conversation; else it is a name that was typed
 */
record InviteRow(String nick, boolean away, boolean known) {
    /** The most that are shown. */
    static final int MAX_ROWS = 100;

    /** The most people that are looked through, as they are sorted while somebody waits; others can be typed. */
    static final int MOST_PEOPLE = 10_000;

    /** All that we know of who are not in the room, by their names. */
    static List<InviteRow> all(Network network, Buffer room, Locale locale) {
        Stream<InviteRow> written = network.buffers().stream()
                .filter(buffer -> !buffer.isRoom())
                .map(buffer -> new InviteRow(buffer.name(), false, true));
        Stream<InviteRow> met = network.buffers().stream()
                .flatMap(buffer -> buffer.members().stream())
                .map(member -> new InviteRow(member.nick(), member.away(), true));
        Stream<InviteRow> others = Stream.concat(written, met)
                .filter(row ->
                        !network.isSelf(row.nick) && room.member(row.nick).isEmpty());
        return sorted(others, network.isupport().casemapping(), locale);
    }

    /** Each of them once, as the language sorts; what comes later knows better. */
    static List<InviteRow> sorted(Stream<InviteRow> people, Casemapping casemapping, Locale locale) {
        Map<String, InviteRow> byName = new HashMap<>();
        people.forEach(row -> {
            String name = casemapping.fold(row.nick);
            if (byName.size() < MOST_PEOPLE || byName.containsKey(name)) {
                byName.put(name, row);
            }
        });
        Collator collator = Collator.getInstance(locale);
        return byName.values().stream()
                .map(row -> Map.entry(collator.getCollationKey(row.nick), row))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Those whom the typed letters fit, and the typed name itself if nobody is called so. */
    static List<InviteRow> find(List<InviteRow> all, String typed) {
        String wanted = PeopleOrder.plain(typed);
        List<InviteRow> rows = new ArrayList<>();
        boolean exact = false;
        for (InviteRow row : all) {
            exact = exact || row.nick.equalsIgnoreCase(typed);
            if (rows.size() < MAX_ROWS && PeopleOrder.plain(row.nick).contains(wanted)) {
                rows.add(row);
            }
        }
        if (!typed.isEmpty() && !exact) {
            rows.add(new InviteRow(typed, false, false));
        }
        return rows;
    }
}
