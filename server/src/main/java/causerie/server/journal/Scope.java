package causerie.server.journal;

import java.util.Optional;
import java.util.Set;

/**
 * Where somebody may read.
 *
 * @param person all of whose private conversations are among it; empty for none but those that are named
 */
public record Scope(Set<Place> places, Optional<String> person) {
    public Scope {
        places = Set.copyOf(places);
    }

    public static Scope of(Set<Place> places) {
        return new Scope(places, Optional.empty());
    }

    public static Scope of(Set<Place> places, String person) {
        return new Scope(places, Optional.of(person));
    }

    boolean holds(Place place) {
        return places.contains(place)
                || (place instanceof Place.Conversation between
                        && person.filter(between::isOf).isPresent());
    }
}
