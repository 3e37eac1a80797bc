package causerie.client.ui.main;

import causerie.client.model.Line;
import causerie.client.model.Rank;
import causerie.client.model.Trouble;
import causerie.client.ui.kit.Bounded;
import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What happened, as sentences. */
final class Events {
    /** How many people are named when several came or went. */
    private static final int MOST_NAMED = 3;

    private final Texts texts;
    private final Refused refused;

    Events(Texts texts) {
        this.texts = texts;
        this.refused = new Refused(texts);
    }

    /** One sentence about one event, or about several who came and went. */
    String sentence(List<Line.Event> events) {
        return Bounded.sentence(events.size() == 1 ? sentence(events.get(0)) : together(events));
    }

    private String sentence(Line.Event event) {
        String person = event.person();
        String first = detail(event, 0);
        return switch (event.what()) {
            case JOINED -> texts.get("event.joined", person);
            case LEFT -> withReason("event.left", person, first);
            case QUIT -> withReason("event.quit", person, first);
            case RENAMED -> texts.get("event.renamed", person, first);
            case REMOVED -> removed(person, first, detail(event, 1));
            case TOPIC ->
                first.isBlank() ? texts.get("event.topicCleared", person) : texts.get("event.topic", person, first);
            case MODE -> texts.get("event.mode", person, first);
            case RANKED -> ranked(event);
            case BANNED -> texts.get("event.banned", person, BanWords.of(texts, first, detail(event, 1)));
            case UNBANNED -> texts.get("event.unbanned", person, BanWords.of(texts, first, detail(event, 1)));
            case CONNECTED -> texts.get("event.connected");
            case MISSING -> texts.get("event.missing");
            case DISCONNECTED -> texts.get("event.disconnected", trouble(first));
            case AWAY -> texts.get("event.away", person, first);
            case NAME_KEPT -> texts.get("event.nameKept", person);
            case INVITED -> texts.get("event.invited", person, RoomNames.shown(first));
            case INVITING -> texts.get("event.inviting", person);
            case REFUSED -> refused.sentence(event.details());
            case SERVER -> first;
        };
    }

    private String ranked(Line.Event event) {
        boolean given = Boolean.parseBoolean(detail(event, 1));
        String key = switch (Rank.valueOf(detail(event, 0))) {
            case FOUNDER -> given ? "event.founderGiven" : "event.founderTaken";
            case ADMIN -> given ? "event.adminGiven" : "event.adminTaken";
            case OPERATOR -> given ? "event.operatorGiven" : "event.operatorTaken";
            case HALF_OPERATOR -> given ? "event.halfOperatorGiven" : "event.halfOperatorTaken";
            case VOICE, NONE -> given ? "event.voiceGiven" : "event.voiceTaken";
        };
        return texts.get(key, event.person(), detail(event, 2));
    }

    private String together(List<Line.Event> events) {
        Set<String> came = new LinkedHashSet<>();
        Set<String> went = new LinkedHashSet<>();
        for (Line.Event event : events) {
            boolean comes = event.what() == Line.What.JOINED;
            boolean undone = (comes ? went : came).remove(event.person());
            if (!undone) {
                (comes ? came : went).add(event.person());
            }
        }
        List<String> parts = new ArrayList<>();
        if (!came.isEmpty()) {
            parts.add(texts.get("event.cameTogether", names(came), came.size()));
        }
        if (!went.isEmpty()) {
            parts.add(texts.get("event.wentTogether", names(went), went.size()));
        }
        return parts.isEmpty() ? texts.get("event.cameAndWent", events.size()) : String.join(" ", parts);
    }

    private String names(Set<String> people) {
        List<String> all = List.copyOf(people);
        if (all.size() == 1) {
            return all.get(0);
        }
        if (all.size() <= MOST_NAMED) {
            String firsts = String.join(", ", all.subList(0, all.size() - 1));
            return texts.get("event.and", firsts, all.get(all.size() - 1));
        }
        String firsts = String.join(", ", all.subList(0, MOST_NAMED - 1));
        return texts.get("event.andOthers", firsts, all.size() - MOST_NAMED + 1);
    }

    private String withReason(String key, String person, String reason) {
        return withReason(texts.get(key, person), reason);
    }

    private String removed(String person, String by, String reason) {
        return withReason(texts.get("event.removed", person, by), reason);
    }

    private String withReason(String sentence, String reason) {
        return reason.isBlank()
                ? sentence
                : texts.get("event.withReason", sentence.substring(0, sentence.length() - 1), reason);
    }

    private String trouble(String name) {
        Trouble trouble = Arrays.stream(Trouble.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(Trouble.LOST);
        return texts.get(
                switch (trouble) {
                    case LOST -> "status.lost";
                    case CLOSED -> "status.closed";
                    case UNREACHABLE -> "status.unreachable";
                    case ELSEWHERE -> "status.elsewhere";
                    case NOT_LET_IN -> "status.notLetIn";
                });
    }

    private static String detail(Line.Event event, int index) {
        return index < event.details().size() ? event.details().get(index) : "";
    }
}
