package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import java.util.List;

/**
 * INVITE: asks somebody into a room, or tells where one was asked in. See <a
 * href="https://modern.ircdocs.horse/#invite-message">INVITE</a>.
 */
final class InviteCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                "INVITE", "[<nickname> <channel>]", "Asks somebody into a room, or tells where you were asked in."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        switch (context.message().params().size()) {
            case 0 -> list(context);
            case 1 -> throw new CommandException(Numeric.ERR_NEEDMOREPARAMS, "INVITE", "Not enough parameters");
            default -> invite(context);
        }
    }

    private static void list(CommandContext context) {
        for (Channel channel : context.server().channels().invitingTo(context.session())) {
            context.reply(Numeric.RPL_INVITELIST, channel.name());
        }
        context.reply(Numeric.RPL_ENDOFINVITELIST, "End of /INVITE list");
    }

    private static void invite(CommandContext context) throws CommandException {
        Session target = context.server()
                .sessions()
                .find(context.param(0))
                .orElseThrow(() -> CommandException.noSuchNick(context.param(0)));
        Channel channel = context.server().channels().require(context.param(1), context.session());
        channel.invite(target, context.replies());
        context.reply(Numeric.RPL_INVITING, target.nick(), channel.name());
        // https://www.rfc-editor.org/rfc/rfc2812#section-3.2.7: RPL_AWAY is among the replies.
        target.away().ifPresent(message -> context.reply(Numeric.RPL_AWAY, target.nick(), message));
    }
}
