package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import java.util.List;

/** INVITE: asks somebody into a room. See <a href="https://modern.ircdocs.horse/#invite-message">INVITE</a>. */
final class InviteCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("INVITE", "<nickname> <channel>", "Asks somebody into a room."));
    }

    @Override
    public int minParams() {
        return 2;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        Session target = context.server()
                .sessions()
                .find(context.param(0))
                .orElseThrow(() -> CommandException.noSuchNick(context.param(0)));
        Channel channel = context.server().channels().require(context.param(1), context.session());
        channel.invite(target, context.replies());
        context.reply(Numeric.RPL_INVITING, target.nick(), channel.name());
        target.send(
                context.event("INVITE", target.nick(), channel.name()),
                context.replies().unflushed());
    }
}
