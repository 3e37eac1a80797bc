package causerie.server.channel;

import java.util.List;
import java.util.Optional;

/**
 * In what way something is said in a room.
 *
 * @param onlyFrom the rank from which on people hear it; empty when everybody does
 * @param needs the rank that it takes; empty where everybody says it who may speak
 * @param ctcp whether it is a <a href="https://modern.ircdocs.horse/ctcp">CTCP</a> request or answer for programs
 */
public record Speech(Optional<MemberMode> onlyFrom, Optional<MemberMode> needs, boolean ctcp) {
    private static final String CTCP = "\u0001";
    private static final String ACTION = "\u0001ACTION";

    /** What is said to a target such as {@code @#room}, in these lines. */
    public static Speech of(String target, List<String> lines) {
        boolean ctcp = false;
        for (String line : lines) {
            ctcp |= isCtcp(line);
        }
        return new Speech(MemberMode.lowestOf(target), Optional.empty(), ctcp);
    }

    private static boolean isCtcp(String text) {
        boolean action = text.startsWith(ACTION) && " \u0001".indexOf((text + CTCP).charAt(ACTION.length())) >= 0;
        return text.startsWith(CTCP) && !action;
    }

    /** The same, for nobody below a rank. */
    public Speech by(MemberMode rank) {
        return new Speech(onlyFrom, Optional.of(rank), ctcp);
    }

    /** The target as those who hear it are told. */
    public String target(Channel channel) {
        return onlyFrom.map(rank -> rank.sign() + channel.name()).orElse(channel.name());
    }

    boolean isFor(Membership membership) {
        return onlyFrom.isEmpty() || membership.isAtLeast(onlyFrom.get());
    }
}
