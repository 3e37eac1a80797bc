package causerie.server.command;

import causerie.server.capability.Sender;
import causerie.server.channel.Channel;
import causerie.server.journal.Page;
import causerie.server.journal.Place;
import causerie.server.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A room or a person with whom a client has spoken.
 *
 * @param latest when the last was said there
 */
record HistoryTarget(String name, Instant latest) {
    /** All of a client, in no order. */
    static List<HistoryTarget> of(CommandContext context) {
        List<HistoryTarget> all = new ArrayList<>();
        for (Channel channel : context.server().channels().of(context.session())) {
            Page latest = new Page(channel.place(), Page.BEGINNING, Page.END, true, false);
            context.server()
                    .journal()
                    .page(latest, 1)
                    .forEach(kept -> all.add(new HistoryTarget(channel.name(), kept.time())));
        }
        String self = context.session().sender().person();
        Map<Place.Conversation, Instant> conversations =
                context.server().journal().conversations(self);
        Map<String, String> nicks = conversations.isEmpty() ? Map.of() : nicks(context);
        conversations.forEach((place, time) ->
                name(place.with(self), nicks).ifPresent(name -> all.add(new HistoryTarget(name, time))));
        return all;
    }

    /** How those are called who are here. */
    private static Map<String, String> nicks(CommandContext context) {
        Map<String, String> nicks = new HashMap<>();
        for (Session session : context.server().sessions().all()) {
            nicks.put(session.sender().person(), session.nick());
        }
        return nicks;
    }

    /** The nick of somebody who is here, else the account, under which they are found as well. */
    private static Optional<String> name(String person, Map<String, String> nicks) {
        return Optional.ofNullable(nicks.get(person)).or(() -> Sender.accountOf(person));
    }
}
