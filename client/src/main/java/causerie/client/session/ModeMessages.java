package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.model.Member;
import causerie.irc.ISupport;
import causerie.irc.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Deals with who may do what in a room. See <a href="https://modern.ircdocs.horse/#mode-message">MODE</a>. Belongs to
 * the event dispatch thread.
 */
final class ModeMessages {
    private final Wire wire;

    ModeMessages(Wire wire) {
        this.wire = wire;
    }

    void addTo(Map<String, Consumer<Message>> verbs) {
        verbs.put("MODE", this::mode);
    }

    private void mode(Message message) {
        wire.room(message.param(0)).ifPresent(room -> {
            List<String> changes = message.params().subList(1, message.params().size());
            apply(room, changes);
            wire.editor().append(room, wire.event(message, Line.What.MODE, String.join(" ", changes)));
        });
    }

    private void apply(Buffer room, List<String> changes) {
        ISupport isupport = wire.isupport();
        String modes = changes.isEmpty() ? "" : changes.get(0);
        boolean plus = true;
        int param = 1;
        for (int i = 0; i < modes.length(); i++) {
            char mode = modes.charAt(i);
            if (mode == '+' || mode == '-') {
                plus = mode == '+';
                continue;
            }
            int rank = isupport.memberModes().indexOf(mode);
            if (rank >= 0 && rank < isupport.memberPrefixes().length() && param < changes.size()) {
                member(room, changes.get(param), isupport.memberPrefixes().charAt(rank), plus);
            }
            param += rank >= 0 || takesParameter(isupport, mode, plus) ? 1 : 0;
        }
    }

    private void member(Buffer room, String nick, char sign, boolean plus) {
        room.member(nick).ifPresent(member -> {
            String prefixes = prefixes(member.prefixes(), sign, plus);
            wire.editor().put(room, List.of(new Member(member.nick(), prefixes, member.away())));
        });
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
        return types.get(0).indexOf(mode) >= 0
                || types.get(1).indexOf(mode) >= 0
                || (plus && types.get(2).indexOf(mode) >= 0);
    }
}
