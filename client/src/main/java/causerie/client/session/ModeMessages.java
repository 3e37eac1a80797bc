package causerie.client.session;

import causerie.client.model.BanMask;
import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Member;
import causerie.client.model.Rank;
import causerie.irc.ISupport;
import causerie.irc.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Deals with who may do what in a room. See <a href="https://modern.ircdocs.horse/#mode-message">MODE</a>. Belongs to
 * the event dispatch thread.
 */
final class ModeMessages {
    private static final char BAN = 'b';

    private final Wire wire;

    /** @param param empty text for none */
    private record Change(boolean plus, char mode, String param) {}

    ModeMessages(Wire wire) {
        this.wire = wire;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put("MODE", this::mode);
    }

    private void mode(Message message) {
        wire.room(message.param(0)).ifPresent(room -> {
            List<Change> others = new ArrayList<>();
            for (Change change :
                    changes(message.params().subList(1, message.params().size()))) {
                member(room, change);
                event(message, change)
                        .ifPresentOrElse(line -> wire.editor().append(room, line), () -> others.add(change));
            }
            if (!others.isEmpty()) {
                wire.editor().append(room, wire.event(message, Line.What.MODE, written(others)));
            }
        });
    }

    private List<Change> changes(List<String> params) {
        List<Change> changes = new ArrayList<>();
        String modes = params.isEmpty() ? "" : params.get(0);
        boolean plus = true;
        int param = 1;
        for (int i = 0; i < modes.length(); i++) {
            char mode = modes.charAt(i);
            if (mode == '+' || mode == '-') {
                plus = mode == '+';
                continue;
            }
            boolean takes = takesParameter(wire.isupport(), mode, plus) && param < params.size();
            changes.add(new Change(plus, mode, takes ? params.get(param) : ""));
            param += takes ? 1 : 0;
        }
        return changes;
    }

    /** What a change says in words; empty for one that we have none for. */
    private Optional<Line.Event> event(Message message, Change change) {
        if (change.param.isEmpty()) {
            return Optional.empty();
        }
        if (change.mode == BAN && wire.isupport().channelModes().get(0).indexOf(BAN) >= 0) {
            BanMask mask = BanMask.read(change.param, wire.isupport());
            Line.What what = change.plus ? Line.What.BANNED : Line.What.UNBANNED;
            return Optional.of(wire.event(message, what, mask.kind().name(), mask.who()));
        }
        boolean known = wire.isupport().memberModes().indexOf(change.mode) >= 0;
        return Rank.ofMode(change.mode).filter(rank -> known).map(rank -> ranked(message, rank, change));
    }

    private Line.Event ranked(Message message, Rank rank, Change change) {
        String by = message.source().name();
        List<String> details = List.of(rank.name(), Boolean.toString(change.plus), by);
        return new Line.Event(wire.timeOf(message), Line.What.RANKED, change.param, details);
    }

    private static String written(List<Change> changes) {
        StringBuilder modes = new StringBuilder();
        StringBuilder params = new StringBuilder();
        boolean plus = false;
        for (Change change : changes) {
            if (modes.length() == 0 || change.plus != plus) {
                plus = change.plus;
                modes.append(plus ? '+' : '-');
            }
            modes.append(change.mode);
            params.append(change.param.isEmpty() ? "" : " " + change.param);
        }
        return modes.append(params).toString();
    }

    private void member(Buffer room, Change change) {
        ISupport isupport = wire.isupport();
        int rank = isupport.memberModes().indexOf(change.mode);
        if (rank >= 0) {
            room.member(change.param).ifPresent(member -> {
                String prefixes =
                        prefixes(member.prefixes(), isupport.memberPrefixes().charAt(rank), change.plus);
                wire.editor().put(room, List.of(new Member(member.nick(), prefixes, member.away())));
            });
        }
    }

    private String prefixes(String before, char sign, boolean plus) {
        StringBuilder prefixes = new StringBuilder();
        String signs = wire.isupport().memberPrefixes();
        for (int i = 0; i < signs.length(); i++) {
            char known = signs.charAt(i);
            if (known == sign ? plus : before.indexOf(known) >= 0) {
                prefixes.append(known);
            }
        }
        return prefixes.toString();
    }

    private static boolean takesParameter(ISupport isupport, char mode, boolean plus) {
        List<String> types = isupport.channelModes();
        return isupport.memberModes().indexOf(mode) >= 0
                || types.get(0).indexOf(mode) >= 0
                || types.get(1).indexOf(mode) >= 0
                || (plus && types.get(2).indexOf(mode) >= 0);
    }
}
