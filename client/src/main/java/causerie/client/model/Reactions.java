package causerie.client.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How people reacted to the messages of one conversation, those included that are yet to come. The latest word of each
 * person counts, in whatever order it is heard: what was said before is fetched from its end. Belongs to the event
 * dispatch thread.
 */
final class Reactions {
    /** The most words of people that are kept; past that, the messages go that had the first reactions. */
    static final int MAX_WORDS = 20_000;
    /** The most different reactions to one message. */
    static final int MAX_TEXTS = 20;
    /** The most people of one reaction. */
    static final int MAX_PEOPLE = 100;
    /** The most characters of a name that are kept. */
    static final int MAX_NAME = 64;
    /** We are the same whatever we are called. */
    private static final String SELF = "";

    private final Map<String, Map<String, Map<String, Word>>> messages = new LinkedHashMap<>();
    private int words;

    private record Word(String person, Instant time, boolean on) {}

    /** Takes in a word; answers the messages of which all reactions are forgotten now. */
    List<String> take(Reacting word) {
        Map<String, Map<String, Word>> texts = messages.computeIfAbsent(word.to(), id -> new LinkedHashMap<>());
        if (texts.size() >= MAX_TEXTS && !texts.containsKey(word.text())) {
            return List.of();
        }
        Map<String, Word> people = texts.computeIfAbsent(word.text(), text -> new LinkedHashMap<>());
        String name = word.person().substring(0, Math.min(word.person().length(), MAX_NAME));
        String who = word.own() ? SELF : name;
        Optional<Word> before = Optional.ofNullable(people.get(who));
        boolean possible = before.isPresent() || people.size() < MAX_PEOPLE;
        if (possible && before.filter(last -> last.time.isAfter(word.time())).isEmpty()) {
            people.put(who, new Word(name, word.time(), word.on()));
            words += before.isEmpty() ? 1 : 0;
        }
        return forgetFirst();
    }

    List<Reaction> of(String id) {
        Map<String, Map<String, Word>> texts = messages.getOrDefault(id, Map.of());
        List<Reaction> reactions = new ArrayList<>(texts.size());
        texts.forEach((text, people) -> reaction(text, people).ifPresent(reactions::add));
        return reactions;
    }

    /** Forgets what people said about a message. */
    void forget(String id) {
        Optional.ofNullable(messages.remove(id)).ifPresent(texts -> words -= count(texts));
    }

    private List<String> forgetFirst() {
        List<String> gone = new ArrayList<>();
        Iterator<Map.Entry<String, Map<String, Map<String, Word>>>> oldest =
                messages.entrySet().iterator();
        while (words > MAX_WORDS) {
            Map.Entry<String, Map<String, Map<String, Word>>> first = oldest.next();
            words -= count(first.getValue());
            gone.add(first.getKey());
            oldest.remove();
        }
        return gone;
    }

    private static Optional<Reaction> reaction(String text, Map<String, Word> people) {
        List<String> names =
                people.values().stream().filter(Word::on).map(Word::person).toList();
        boolean own = Optional.ofNullable(people.get(SELF)).filter(Word::on).isPresent();
        return names.isEmpty() ? Optional.empty() : Optional.of(new Reaction(text, names, own));
    }

    private static int count(Map<String, Map<String, Word>> texts) {
        return texts.values().stream().mapToInt(Map::size).sum();
    }
}
