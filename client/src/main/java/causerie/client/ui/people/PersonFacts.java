package causerie.client.ui.people;

import causerie.client.model.About;
import causerie.client.model.Buffer;
import causerie.client.model.Member;
import causerie.client.model.Network;
import causerie.client.model.Rank;
import causerie.client.ui.kit.Draw;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
    private static final int MOST_ROOMS = 12;

    /** One fact, as a word for what it is about and what it is. */
    record Fact(String label, String value) {}

    /** The name that the person would like to have. */
    String displayName() {
        return about.map(found -> found.metadata().getOrDefault("display-name", found.realName()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
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
                message.map(words -> texts.get("self.awayWith", words)).orElseGet(() -> texts.get("self.away"));
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
        about.ifPresent(found -> add(facts, "card.account", found.account().orElseGet(() -> texts.get("card.guest"))));
        role().ifPresent(facts::add);
        about.filter(found -> found.status().operator())
                .ifPresent(found -> add(facts, "card.server", texts.get("card.operator")));
        about.filter(found -> found.status().program())
                .ifPresent(found -> add(facts, "card.kind", texts.get("card.program")));
        about.flatMap(About::since).ifPresent(since -> add(facts, "card.since", time(since)));
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
                .filter(words -> !words.isEmpty());
    }

    private Optional<Fact> role() {
        Optional<Buffer> room = network.current().filter(Buffer::isRoom);
        return room.flatMap(shown -> shown.member(nick))
                .flatMap(member -> RankWords.of(texts, Rank.of(member, network.isupport())))
                .map(words -> new Fact(
                        texts.get("card.role", room.map(RoomNames::shown).orElse("")), words));
    }

    private String rooms() {
        List<String> rooms = network.buffers().stream()
                .filter(room -> room.member(nick).isPresent())
                .map(RoomNames::shown)
                .toList();
        String named = rooms.stream().limit(MOST_ROOMS).collect(Collectors.joining(", "));
        return rooms.size() > MOST_ROOMS ? texts.get("event.andOthers", named, rooms.size() - MOST_ROOMS) : named;
    }

    private String time(Instant since) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(since.atZone(zone));
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
