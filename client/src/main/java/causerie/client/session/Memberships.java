package causerie.client.session;

import causerie.irc.Casemapping;
import causerie.irc.ISupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rooms we are in or want to be in, with the keys we used, so that we can come back after a lost connection.
 * Belongs to the event dispatch thread.
 */
final class Memberships {
    private static final int MAX_ROOMS = 500;
    private static final int ROOM_BYTES = 50;
    private static final int JOIN_BYTES = 400;

    private final List<String> entries;
    private final Supplier<Casemapping> casemapping;

    /** Begins with those, each {@code #room} or {@code #room key}. */
    Memberships(List<String> entries, Supplier<Casemapping> casemapping) {
        this.entries = new ArrayList<>(entries);
        this.casemapping = casemapping;
    }

    List<String> entries() {
        return List.copyOf(entries);
    }

    boolean contains(String room) {
        return entries.stream().anyMatch(entry -> isOf(entry, room));
    }

    /** Enters a room unless it is there already. */
    void add(String entry) {
        if (!contains(name(entry)) && entries.size() < MAX_ROOMS) {
            entries.add(entry);
        }
    }

    /** Enters a room in place of what was known of it. */
    void put(String entry) {
        remove(name(entry));
        add(entry);
    }

    void remove(String room) {
        entries.removeIf(entry -> isOf(entry, room));
    }

    /** Asks for all rooms, as many in one line as fit; those with a key alone, as keys go by position. */
    void joinAll(Wire wire) {
        StringBuilder several = new StringBuilder();
        for (String entry : entries) {
            if (entry.indexOf(' ') >= 0) {
                join(wire, entry);
            } else {
                if (several.length() > 0 && Words.bytes(several + entry) > JOIN_BYTES) {
                    wire.send("JOIN", several.toString());
                    several.setLength(0);
                }
                several.append(several.length() > 0 ? "," : "").append(entry);
            }
        }
        if (several.length() > 0) {
            wire.send("JOIN", several.toString());
        }
    }

    /**
     * What to enter for what a person typed: a room's name, of which the sign in front may be missing, and perhaps its key.
     *
     * @return empty when no room can be called so
     */
    static Optional<String> entry(String typed, ISupport isupport) {
        String[] words = typed.strip().split("\\s+", 2);
        String sign = isupport.channelTypes().isEmpty()
                ? "#"
                : isupport.channelTypes().substring(0, 1);
        String name = isupport.isChannel(words[0]) ? words[0] : sign + words[0];
        boolean possible = Words.isName(name)
                && name.length() > 1
                && name.codePointCount(0, name.length()) <= isupport.number("CHANNELLEN", ROOM_BYTES)
                && (words.length == 1 || Words.isName(words[1]));
        return Optional.of(words.length == 1 ? name : name + " " + words[1]).filter(entry -> possible);
    }

    static void join(Wire wire, String entry) {
        wire.send("JOIN", entry.split(" ", 2));
    }

    static String name(String entry) {
        return entry.split(" ", 2)[0];
    }

    private boolean isOf(String entry, String room) {
        return casemapping.get().same(name(entry), room);
    }
}
