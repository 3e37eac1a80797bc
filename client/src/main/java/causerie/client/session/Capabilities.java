package causerie.client.session;

import causerie.irc.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Asks the server for what we know to use. See
 * <a href="https://ircv3.net/specs/extensions/capability-negotiation">capability negotiation</a>. Belongs to the event
 * dispatch thread.
 */
final class Capabilities {
    /** What we ask for, where offered. */
    static final Set<String> KNOWN = Set.of(
            "message-tags",
            "server-time",
            "echo-message",
            "labeled-response",
            "batch",
            "multi-prefix",
            "away-notify",
            "extended-join",
            "setname",
            "cap-notify",
            "invite-notify",
            "chghost",
            "account-tag",
            "account-notify",
            "userhost-in-names",
            "draft/metadata-2",
            Multiline.CAPABILITY,
            "draft/chathistory",
            History.EVENTS,
            Deeds.REDACTION,
            Deeds.EDITING,
            "causerie/id",
            Searches.CAPABILITY,
            Markers.CAPABILITY,
            Authentication.CAPABILITY,
            OwnAccount.CAPABILITY,
            Recognition.CAPABILITY);

    private final Wire wire;
    private final Runnable answered;
    private final Set<String> offered = new LinkedHashSet<>();
    private int unanswered;
    private boolean ended;

    /** @param answered ends the negotiation, once, when all is settled that the server offers at first */
    Capabilities(Wire wire, Runnable answered) {
        this.wire = wire;
        this.answered = answered;
    }

    void begin() {
        wire.send("CAP", "LS", "302");
    }

    void handle(Message message) {
        List<String> names = names(message.lastParam());
        String what = message.param(1).toUpperCase(Locale.ROOT);
        if (what.equals("LS") || what.equals("NEW")) {
            values(message.lastParam());
        }
        switch (what) {
            case "LS" ->
                listed(names, message.params().size() > 3 && message.param(2).equals("*"));
            case "ACK" -> acknowledged(names);
            case "NAK" -> refused(names);
            case "NEW" -> request(known(names));
            case "DEL" -> names.forEach(wire.capabilities()::remove);
            default -> {
                // A reply to nothing that we sent.
            }
        }
    }

    private void listed(List<String> names, boolean moreToCome) {
        offered.addAll(known(names));
        if (!moreToCome) {
            // Whoever can ask for history is shown none unasked.
            if (!offered.containsAll(History.CAPABILITIES)) {
                offered.remove("draft/chathistory");
                offered.remove(History.EVENTS);
            }
            request(List.copyOf(offered));
            endWhenAnswered();
        }
    }

    private void acknowledged(List<String> names) {
        for (String name : names) {
            if (name.startsWith("-")) {
                wire.capabilities().remove(name.substring(1));
            } else if (KNOWN.contains(name)) {
                wire.capabilities().add(name);
            }
        }
        unanswered = Math.max(0, unanswered - 1);
        endWhenAnswered();
    }

    /** A request is granted as a whole or not at all, so what was refused together is asked for one by one. */
    private void refused(List<String> names) {
        unanswered = Math.max(0, unanswered - 1);
        List<String> known = known(names);
        if (known.size() > 1) {
            known.forEach(name -> request(List.of(name)));
        }
        endWhenAnswered();
    }

    private void request(List<String> names) {
        if (!names.isEmpty()) {
            unanswered++;
            wire.send("CAP", "REQ", String.join(" ", names));
        }
    }

    private void endWhenAnswered() {
        if (unanswered == 0 && !ended) {
            ended = true;
            answered.run();
        }
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String token : list.split(" ")) {
            if (!token.isEmpty()) {
                names.add(token.split("=", 2)[0]);
            }
        }
        return names;
    }

    private void values(String list) {
        for (String token : list.split(" ")) {
            String[] parts = token.split("=", 2);
            if (KNOWN.contains(parts[0])) {
                wire.value(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
    }

    /** Also keeps what a server can make us remember to what we know. */
    private static List<String> known(List<String> names) {
        return names.stream().filter(KNOWN::contains).distinct().toList();
    }
}
