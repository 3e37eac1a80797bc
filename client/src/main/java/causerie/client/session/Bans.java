package causerie.client.session;

import causerie.client.model.Ban;
import causerie.client.model.BanMask;
import causerie.client.model.Buffer;
import causerie.irc.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Asks the server who may not come into a room, about one room at a time; each answer is told once. See
 * <a href="https://modern.ircdocs.horse/#ban-channel-mode">the ban mode</a>. Belongs to the event dispatch thread.
 */
final class Bans {
    /** The most entries of a list that are kept. */
    static final int MAX_BANS = 500;

    private static final String LISTED = "367";
    private static final String END = "368";
    /** Not in the room, not allowed, no such room. */
    private static final Set<String> REFUSED = Set.of("403", "442", "482");

    private final Wire wire;
    private final List<Ban> found = new ArrayList<>();
    private Optional<Question> asked = Optional.empty();

    private record Question(String room, Consumer<Optional<List<Ban>>> answer) {}

    Bans(Wire wire) {
        this.wire = wire;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put(LISTED, this::listed);
        verbs.put(END, this::end);
        for (String refused : REFUSED) {
            verbs.merge(refused, this::refused, Consumer::andThen);
        }
    }

    /** What was asked before and not answered yet is answered with nothing now. */
    void ask(Buffer room, Consumer<Optional<List<Ban>>> answer) {
        closed();
        if (wire.isOnline() && room.joined()) {
            asked = Optional.of(new Question(room.name(), answer));
            wire.send("MODE", room.name(), "b");
        } else {
            answer.accept(Optional.empty());
        }
    }

    /** The connection is gone, and with it the answer. */
    void closed() {
        found.clear();
        Optional<Question> question = asked;
        asked = Optional.empty();
        question.ifPresent(open -> open.answer().accept(Optional.empty()));
    }

    /** "<client> <channel> <mask> [<who> <set-ts>]". */
    private void listed(Message message) {
        if (isAsked(message) && found.size() < MAX_BANS) {
            BanMask mask = BanMask.read(message.param(2), wire.isupport());
            found.add(new Ban(mask, message.param(3), time(message.param(4))));
        }
    }

    private void end(Message message) {
        asked.filter(question -> isAsked(message)).ifPresent(question -> {
            List<Ban> all = List.copyOf(found);
            found.clear();
            asked = Optional.empty();
            question.answer().accept(Optional.of(all));
        });
    }

    private void refused(Message message) {
        if (isAsked(message)) {
            closed();
        }
    }

    private boolean isAsked(Message message) {
        return asked.filter(question -> wire.isupport().casemapping().same(question.room(), message.param(1)))
                .isPresent();
    }

    private static Optional<Instant> time(String seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(Integer.parseUnsignedInt(seconds) & 0xffffffffL));
        } catch (NumberFormatException notATime) {
            return Optional.empty();
        }
    }
}
