package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.MessageEnvelope;
import causerie.server.session.Device;
import causerie.server.session.Names;
import causerie.server.session.ReplyBuffer;
import java.util.List;
import java.util.Optional;

/**
 * AWAY: says that one is away, or back. See <a href="https://modern.ircdocs.horse/#away-message">AWAY</a> and <a
 * href="https://ircv3.net/specs/extensions/pre-away">pre-away</a>.
 */
final class AwayCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb("AWAY", "[<text>]", "Says that you are away and why, or without a text that you are back."));
    }

    /** "If the capability has been negotiated, servers MUST accept the AWAY command before connection registration." */
    @Override
    public boolean mayAsk(Device device) {
        return device.session().registered() || device.has(Capability.PRE_AWAY);
    }

    /** The last word counts, with whichever of their devices somebody says it; all of them are told. */
    @Override
    public void handle(CommandContext context) {
        Optional<String> message = context.text(0)
                .map(text -> Names.cut(text, context.limits().text().awayLength()));
        context.inOrder(() -> change(message, context));
    }

    private static void change(Optional<String> message, CommandContext context) {
        Optional<String> before = context.session().away();
        context.session().away(message);
        answer(message.isPresent(), context.replies());
        if (!message.equals(before)) {
            context.others().forEach(other -> answer(message.isPresent(), other.replies()));
            tell(message, context);
        }
    }

    /** Says whether the person is away. */
    static void answer(boolean away, ReplyBuffer replies) {
        if (away) {
            replies.numeric(Numeric.RPL_NOWAWAY, "You have been marked as being away");
        } else {
            replies.numeric(Numeric.RPL_UNAWAY, "You are no longer marked as being away");
        }
    }

    private static void tell(Optional<String> message, CommandContext context) {
        MessageEnvelope event = message.map(text -> context.event("AWAY", text)).orElseGet(() -> context.event("AWAY"));
        context.news().toPeersAndWatchers(event.onlyFor(Capability.AWAY_NOTIFY));
    }
}
