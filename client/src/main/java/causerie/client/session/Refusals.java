package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.irc.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Shows what the server would not do, where it was asked for. Belongs to the event dispatch thread.
 */
final class Refusals {
    /** What we ask for without a person's wish; nobody need know that a server cannot do it. */
    private static final Set<String> OUR_OWN = Set.of("CAP", "WHO", "TAGMSG", "AWAY", "CHATHISTORY", Markers.VERB);

    private static final Set<String> NOT_LET_INTO_ROOM =
            Set.of("403", "405", "437", "471", "473", "474", "475", "476", "477", "489");
    private static final Set<String> LINE_NOT_TAKEN = Set.of("401", "402", "403", "404", "407", "412", "413", "442");
    private static final Set<String> NAME_NOT_GIVEN = Set.of("432", "433", "436", "437", "438");

    private final Wire wire;
    private final Outbox outbox;
    private final OwnName ownName;
    private final Memberships memberships;

    Refusals(Wire wire, Outbox outbox, OwnName ownName, Memberships memberships) {
        this.wire = wire;
        this.outbox = outbox;
        this.ownName = ownName;
        this.memberships = memberships;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put("FAIL", this::failed);
        for (int code = 400; code < 600; code++) {
            // Some are no refusals, such as 422 (ERR_NOMOTD), and are dealt with elsewhere.
            verbs.putIfAbsent(Integer.toString(code), this::refused);
        }
        verbs.put("263", this::refused);
        verbs.put("696", this::refused);
    }

    /** Whether a message says that a command was not done. */
    static boolean isOf(String command, Message message) {
        String verb = message.verb();
        boolean numeric =
                verb.equals("263") || (verb.length() == 3 && (verb.charAt(0) == '4' || verb.charAt(0) == '5'));
        return (verb.equals("FAIL") && message.param(0).equals(command))
                || (numeric && message.param(1).equals(command));
    }

    private void refused(Message message) {
        String code = message.verb();
        String subject = message.param(1);
        if ((code.equals("421") && OUR_OWN.contains(subject))
                || (NAME_NOT_GIVEN.contains(code) && ownName.expectsRefusal(message))) {
            return;
        }
        if (NOT_LET_INTO_ROOM.contains(code)) {
            wire.room(subject).filter(Buffer::joined).ifPresentOrElse(joined -> {}, () -> memberships.remove(subject));
        }
        if (LINE_NOT_TAKEN.contains(code) || message.tags().get("label").isPresent()) {
            outbox.refused(message, subject);
        }
        show(message, subject(message), code);
    }

    /** What a refusal is about: a room if it names one that we know, else what it names first. */
    private String subject(Message message) {
        int last = Math.max(1, message.params().size() - 1);
        return message.params().stream()
                .limit(last)
                .skip(1)
                .filter(param -> wire.room(param).isPresent())
                .findFirst()
                .orElse(last > 1 ? message.param(1) : "");
    }

    /** See <a href="https://ircv3.net/specs/extensions/standard-replies">standard replies</a>. */
    private void failed(Message message) {
        if (OUR_OWN.contains(message.param(0))) {
            return;
        }
        List<String> params = message.params();
        List<String> context = params.size() > 3 ? params.subList(2, params.size() - 1) : List.of();
        Optional<String> about = context.stream()
                .filter(param -> wire.network().buffer(param).isPresent())
                .findFirst();
        message.tags().get("label").ifPresent(label -> outbox.refused(message, about.orElse("")));
        show(message, about.orElse(""), message.param(1));
    }

    private void show(Message message, String subject, String code) {
        Line.Event line = new Line.Event(
                wire.timeOf(message), Line.What.REFUSED, "", List.of(message.lastParam(), code, subject));
        wire.network()
                .buffer(subject)
                .ifPresentOrElse(buffer -> wire.editor().append(buffer, line), () -> wire.show(line));
    }
}
