package causerie.client.ui.main;

import causerie.client.ui.kit.RoomNames;
import causerie.client.ui.kit.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why the server did not do what we asked, as sentences; its own words only where we have none. */
final class Refused {
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("401", "refused.noPerson"),
            Map.entry("403", "refused.noRoom"),
            Map.entry("404", "refused.silent"),
            Map.entry("405", "refused.tooManyRooms"),
            Map.entry("432", "refused.badName"),
            Map.entry("433", "refused.nameTaken"),
            Map.entry("441", "refused.notThere"),
            Map.entry("442", "refused.notIn"),
            Map.entry("443", "refused.alreadyIn"),
            Map.entry("471", "refused.full"),
            Map.entry("473", "refused.invitedOnly"),
            Map.entry("474", "refused.banned"),
            Map.entry("475", "refused.roomPassword"),
            Map.entry("478", "refused.listFull"),
            Map.entry("482", "refused.notAllowed"),
            Map.entry("484", "refused.protected"),
            Map.entry("REDACT_WINDOW_EXPIRED", "refused.tooLate"),
            Map.entry("EDIT_WINDOW_EXPIRED", "refused.tooLateToEdit"),
            Map.entry("EDIT_FORBIDDEN", "refused.notYoursToEdit"),
            Map.entry("REDACT_FORBIDDEN", "refused.notYours"),
            Map.entry("UNKNOWN_MSGID", "refused.unknownMessage"));

    private final Texts texts;

    Refused(Texts texts) {
        this.texts = texts;
    }

    /** @param details the server's words, the reply's code and what it is about */
    String sentence(List<String> details) {
        String words = details.isEmpty() ? "" : details.get(0);
        String subject = details.size() > 2 ? RoomNames.shown(details.get(2)) : "";
        return Optional.of(details)
                .filter(all -> all.size() > 1)
                .map(all -> all.get(1))
                .flatMap(code -> Optional.ofNullable(KEYS.get(code)))
                .map(key -> texts.get(key, subject))
                .orElseGet(() -> texts.get("event.refused", words));
    }
}
