package causerie.server.journal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** The latest of what was said anywhere, in memory. Guarded by the journal's lock. */
final class MemoryHistory {
    private final IntSupplier most;
    /** In their order; those that were taken back or changed are still among them, as they were. */
    private final Deque<Kept> all = new ArrayDeque<>();

    private final Map<String, Kept> byId = new HashMap<>();
    private final Map<Place, NavigableMap<Position, Kept>> byPlace = new HashMap<>();

    /** @param most how many there may be at this moment */
    MemoryHistory(IntSupplier most) {
        this.most = most;
    }

    void add(Kept kept) {
        all.add(kept);
        put(kept);
        while (all.size() > most.getAsInt()) {
            forget(all.remove());
        }
    }

    /** Takes a message out as if it had never been. */
    void remove(String msgid) {
        find(msgid).ifPresent(this::forget);
    }

    /** Gives a message other words. */
    void edit(Said.Edit edit, Instant time) {
        find(edit.correction().msgid()).map(kept -> kept.edited(edit, time)).ifPresent(this::put);
    }

    private void put(Kept kept) {
        byPlace.computeIfAbsent(kept.said().place(), first -> new TreeMap<>()).put(kept.position(), kept);
        if (!kept.msgid().isEmpty()) {
            byId.put(kept.msgid(), kept);
        }
    }

    private void forget(Kept kept) {
        byId.remove(kept.msgid());
        byPlace.computeIfPresent(kept.said().place(), (place, messages) -> {
            messages.remove(kept.position());
            return messages.isEmpty() ? null : messages;
        });
    }

    Optional<Kept> find(String msgid) {
        return Optional.ofNullable(byId.get(msgid));
    }

    List<Kept> page(Page page, int limit) {
        NavigableMap<Position, Kept> messages = byPlace.getOrDefault(page.place(), Collections.emptyNavigableMap());
        if (page.after().compareTo(page.before()) >= 0) {
            return List.of();
        }
        NavigableMap<Position, Kept> between = messages.subMap(page.after(), false, page.before(), false);
        Collection<Kept> inTurn = (page.newest() ? between.descendingMap() : between).values();
        List<Kept> found =
                new ArrayList<>(inTurn.stream().filter(page::holds).limit(limit).toList());
        if (page.newest()) {
            Collections.reverse(found);
        }
        return found;
    }

    /** What is kept of some places, in no order. */
    List<Kept> in(Scope where) {
        List<Kept> all = new ArrayList<>();
        byPlace.forEach((place, messages) -> {
            if (where.holds(place)) {
                all.addAll(messages.values());
            }
        });
        return all;
    }

    /** The keys of the rooms of which anything is kept, if only for some ranks. */
    Set<String> rooms() {
        return byPlace.keySet().stream()
                .filter(Place.Room.class::isInstance)
                .map(place -> ((Place.Room) place).key())
                .collect(Collectors.toSet());
    }

    Map<Place.Conversation, Instant> conversations(String person) {
        Map<Place.Conversation, Instant> latest = new HashMap<>();
        byPlace.forEach((place, messages) -> {
            if (place instanceof Place.Conversation between && between.isOf(person)) {
                messages.descendingMap().values().stream()
                        .filter(kept -> kept.said().isWritten())
                        .findFirst()
                        .ifPresent(kept -> latest.put(between, kept.time()));
            }
        });
        return latest;
    }
}
