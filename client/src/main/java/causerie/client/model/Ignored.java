package causerie.client.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of whom the person wants to hear nothing, on all servers. Somebody with an account is known by that, whatever the name;
 * anybody else by the name. Belongs to the event dispatch thread.
 */
public final class Ignored {
    /** The most people; there is no place for more. */
    public static final int MOST = 200;

    private final List<Runnable> listeners = new ArrayList<>();
    private List<Entry> entries = List.of();
    private String server = "";

    /**
     * Somebody on a server.
     *
     * @param name as the person was called when that was said
     */
    public record Entry(String server, String name, Optional<String> account) {
        boolean is(String nick, Optional<String> known) {
            boolean byAccount = account.isPresent() && known.isPresent();
            return byAccount ? account.get().equalsIgnoreCase(known.get()) : name.equalsIgnoreCase(nick);
        }
    }

    /** Begins with those of the last time. */
    public void begin(List<Entry> kept) {
        entries = List.copyOf(kept.subList(0, Math.min(MOST, kept.size())));
    }

    /** From now on people are those of this server. */
    public void serve(String address) {
        server = address;
    }

    /** @param account as far as it is known */
    public boolean has(String nick, Optional<String> account) {
        for (Entry entry : entries) {
            if (entry.server.equals(server) && entry.is(nick, account)) {
                return true;
            }
        }
        return false;
    }

    /** Answers false when there is no place for one more. */
    public boolean add(String nick, Optional<String> account) {
        if (has(nick, account)) {
            return true;
        }
        if (entries.size() >= MOST) {
            return false;
        }
        List<Entry> next = new ArrayList<>(entries);
        next.add(new Entry(server, nick, account));
        change(next);
        return true;
    }

    public void remove(String nick, Optional<String> account) {
        change(entries.stream()
                .filter(entry -> !entry.server.equals(server) || !entry.is(nick, account))
                .toList());
    }

    public void remove(Entry gone) {
        change(entries.stream().filter(entry -> !entry.equals(gone)).toList());
    }

    /** All of them as they are kept, on all servers. */
    public List<Entry> all() {
        return entries;
    }

    /** Those of the server of now. */
    public List<Entry> here() {
        return entries.stream().filter(entry -> entry.server.equals(server)).toList();
    }

    /** Runs after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void change(List<Entry> next) {
        boolean same = next.equals(entries);
        entries = List.copyOf(next);
        if (!same) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
