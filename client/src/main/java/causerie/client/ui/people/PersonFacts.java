package causerie.client.ui.people;

import causerie.client.model.About;
import causerie.client.model.Beginning;
import causerie.client.model.Buffer;
import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.client.model.Rank;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person's card says: what the window knows, and what the server has told since. Belongs to the event dispatch
 * thread.
 *
 * @param about empty until the server has told, or when nobody is called so
 * @param answered whether the server has been heard
 */
record PersonFacts(Network network, Texts texts, ZoneId zone, String nick, Optional<About> about, boolean answered) {
    /** The most rooms that are named. */
    static final int MOST_ROOMS = 12;
    /** The most characters of what people or their server write about them: a few lines. */
    static final int MOST_WORDS = 200;

    /** One fact, as a word for what it is about and what it is. */
    record Fact(String label, String value) {}

    /** The name that the person would like to have. */
    String displayName() {
        return about.map(found -> found.metadata().getOrDefault("display-name", found.realName()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(PersonFacts::bounded)
                .orElse(nick);
    }

    Draw.Presence presence() {
        if (!network.isOnline() || (!isHere() && about.isEmpty())) {
            return Draw.Presence.UNKNOWN;
        }
        return isAway() ? Draw.Presence.AWAY : Draw.Presence.HERE;
    }

    /** Whether the person is here, in words; empty while nobody knows. */
    String state() {
        Optional<String> message =
                about.flatMap(About::away).or(() -> network.people().away(nick)).filter(words -> !words.isBlank());
        return switch (presence()) {
            case HERE -> texts.get("self.here");
            case AWAY ->
                message.map(words -> texts.get("self.awayWith", bounded(words)))
                        .orElseGet(() -> texts.get("self.away"));
            case UNKNOWN -> answered ? texts.get("self.offline") : "";
        };
    }

    private boolean isHere() {
        return network.buffers().stream().anyMatch(room -> room.member(nick).isPresent());
    }

    private boolean isAway() {
        return about.map(found -> found.away().isPresent())
                .orElseGet(() -> network.buffers().stream()
                        .flatMap(room -> room.member(nick).stream())
                        .anyMatch(Member::away));
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        metadata("status").ifPresent(words -> add(facts, "card.status", words));
        metadata("pronouns").ifPresent(words -> add(facts, "card.pronouns", words));
        about.ifPresent(found -> add(
                facts,
                "card.account",
                found.account().map(PersonFacts::bounded).orElseGet(() -> texts.get("card.guest"))));
        role().ifPresent(facts::add);
        about.filter(found -> found.status().operator())
                .ifPresent(found -> add(facts, "card.server", texts.get("card.operator")));
        about.filter(found -> found.status().program())
                .ifPresent(found -> add(facts, "card.kind", texts.get("card.program")));
        about.flatMap(About::since).ifPresent(since -> add(facts, "card.since", texts.time(since, zone)));
        about.flatMap(About::idle).ifPresent(idle -> add(facts, "card.idle", length(idle)));
        String rooms = rooms();
        if (!rooms.isEmpty()) {
            add(facts, "card.rooms", rooms);
        }
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        facts.add(new Fact(texts.get(key), value));
    }

    private Optional<String> metadata(String key) {
        return about.map(found -> found.metadata().getOrDefault(key, "").strip())
                .filter(words -> !words.isEmpty())
                .map(PersonFacts::bounded);
    }

    /** The beginning of a long text, in as many lines as it is wide: the card is to fit on the screen. */
    private static String bounded(String words) {
        return Beginning.marked(Bounded.marks(words).replaceAll("\\p{Cntrl}+", " "), MOST_WORDS);
    }

    private Optional<Fact> role() {
        Optional<Buffer> room = network.current().filter(Buffer::isRoom);
        return room.flatMap(shown -> shown.member(nick))
                .flatMap(member -> RankWords.of(texts, Rank.of(member, network.isupport())))
                .map(words -> new Fact(
                        texts.get(
                                "card.role",
                                room.map(RoomNames::shown).map(Bounded::name).orElse("")),
                        words));
    }

    private String rooms() {
        List<String> rooms = network.buffers().stream()
                .filter(room -> room.member(nick).isPresent())
                .map(RoomNames::shown)
                .map(Bounded::name)
                .toList();
        String named = rooms.stream().limit(MOST_ROOMS).collect(Collectors.joining(", "));
        return rooms.size() > MOST_ROOMS ? texts.get("event.andOthers", named, rooms.size() - MOST_ROOMS) : named;
    }

    private String length(Duration idle) {
        if (idle.toDays() > 1) {
            return texts.get("card.days", idle.toDays());
        }
        return idle.toHours() > 1
                ? texts.get("card.hours", idle.toHours())
                : texts.get("card.minutes", idle.toMinutes());
    }
}
