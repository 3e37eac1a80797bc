package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.client.ui.kit.RoomNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A place to go to.
 *
 * @param buffer the open conversation; empty for somebody not yet written to
 */
record SwitchRow(String name, boolean room, Optional<Buffer> buffer) {
    private static final int MAX_ROWS = 50;

    /** What fits the typed letters: open conversations first, those that begin so before others. */
    static List<SwitchRow> find(Network network, String typed) {
        String wanted = RoomNames.shown(typed).toLowerCase(Locale.ROOT);
        List<SwitchRow> begin = new ArrayList<>();
        List<SwitchRow> contain = new ArrayList<>();
        for (SwitchRow row : all(network)) {
            String name = row.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(wanted)) {
                begin.add(row);
            } else if (name.contains(wanted)) {
                contain.add(row);
            }
        }
        begin.addAll(contain);
        return begin.subList(0, Math.min(begin.size(), MAX_ROWS));
    }

    private static List<SwitchRow> all(Network network) {
        List<SwitchRow> rows = new ArrayList<>();
        Set<String> people = new LinkedHashSet<>();
        for (Buffer buffer : network.buffers()) {
            rows.add(new SwitchRow(RoomNames.shown(buffer), buffer.isRoom(), Optional.of(buffer)));
            buffer.members().stream().map(Member::nick).forEach(people::add);
        }
        people.stream()
                .filter(nick -> !network.isSelf(nick) && network.buffer(nick).isEmpty())
                .forEach(nick -> rows.add(new SwitchRow(nick, false, Optional.empty())));
        return rows;
    }
}
