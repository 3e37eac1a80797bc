package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.MessageEnvelope;
import causerie.server.session.Device;
import causerie.server.session.Names;
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

    @Override
    public void handle(CommandContext context) {
        Optional<String> message = context.text(0)
                .map(text -> Names.cut(text, context.limits().text().awayLength()));
        context.inOrder(() -> change(message, context));
    }

    private static void change(Optional<String> message, CommandContext context) {
        context.device().away(message);
        boolean isNew = context.session().settleAway();
        if (message.isEmpty()) {
            context.reply(Numeric.RPL_UNAWAY, "You are no longer marked as being away");
        } else if (context.session().away().isEmpty()) {
            context.reply(
                    Numeric.RPL_NOWAWAY,
                    "You have been marked as being away from this device, and are here with another device");
        } else {
            context.reply(Numeric.RPL_NOWAWAY, "You have been marked as being away");
        }
        if (isNew) {
            tell(context);
        }
    }

    /** Tells others that the person is away or back now, and the person's other clients. */
    static void tell(CommandContext context) {
        MessageEnvelope event = tell(context.news());
        context.others().forEach(other -> other.replies().ownAlone(event));
    }

    /** The same when none of their clients has said so. */
    static void tellUnasked(News news) {
        news.own().own(tell(news));
    }

    private static MessageEnvelope tell(News news) {
        MessageEnvelope event = news.session()
                .away()
                .map(text -> news.event("AWAY", text))
                .orElseGet(() -> news.event("AWAY"))
                .onlyFor(Capability.AWAY_NOTIFY);
        news.toPeersAndWatchers(event);
        return event;
    }
}
