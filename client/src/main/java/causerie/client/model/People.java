package causerie.client.model;

import causerie.irc.Casemapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is known of people wherever they are; of too many, those are forgotten of whom was heard first. Belongs to the
 * event dispatch thread.
 */
public final class People {
    /** The most people of whom something is known. */
    public static final int MAX_PEOPLE = 5_000;
    /** The most characters that are kept of what somebody left as a message while away. */
    static final int MAX_AWAY = 500;

    private static final Known NOTHING = new Known(Optional.empty(), Optional.empty());

    private final Map<String, Known> people = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MAX_PEOPLE;
        }
    };
    private Casemapping casemapping;

    private record Known(Optional<String> account, Optional<String> away) {}

    People(Casemapping casemapping) {
        this.casemapping = casemapping;
    }

    /** By what account the server knows the person, as far as we have heard. */
    public Optional<String> account(String nick) {
        return known(nick).account;
    }

    /** What the person left as a message while away, as far as we have heard. */
    public Optional<String> away(String nick) {
        return known(nick).away.filter(message -> !message.isBlank());
    }

    void account(String nick, Optional<String> account) {
        change(nick, known -> new Known(account, known.away));
    }

    void away(String nick, Optional<String> message) {
        Optional<String> words = message.map(all -> all.substring(0, Math.min(all.length(), MAX_AWAY)));
        change(nick, known -> new Known(known.account, words));
    }

    void renamed(String before, String after) {
        Known known = known(before);
        gone(before);
        change(after, other -> known);
    }

    void gone(String nick) {
        people.remove(casemapping.fold(nick));
    }

    /** Forgets all, and compares names so from now on. */
    void clear(Casemapping next) {
        people.clear();
        casemapping = next;
    }

    int size() {
        return people.size();
    }

    private Known known(String nick) {
        return people.getOrDefault(casemapping.fold(nick), NOTHING);
    }

    private void change(String nick, UnaryOperator<Known> change) {
        Known before = known(nick);
        Known after = change.apply(before);
        if (after.equals(NOTHING)) {
            gone(nick);
        } else if (!after.equals(before)) {
            people.put(casemapping.fold(nick), after);
        }
    }
}
