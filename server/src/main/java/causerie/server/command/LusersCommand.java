package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import causerie.server.session.SessionRegistry;
import java.util.List;

/** LUSERS: how many people there are. See <a href="https://modern.ircdocs.horse/#lusers-message">LUSERS</a>. */
final class LusersCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("LUSERS", "[<mask> [<target>]]", "Tells how many people and rooms there are."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        // https://www.rfc-editor.org/rfc/rfc2812#section-3.4.2: the mask is for servers, and there is only this one.
        if (context.text(1).isPresent()) {
            context.requireThisServer(context.param(1));
        }
        reply(context);
    }

    static void reply(CommandContext context) {
        SessionRegistry sessions = context.server().sessions();
        int all = sessions.count();
        int unknown = sessions.all().size() - all;
        int invisible = sessions.invisibleCount();
        String count = String.valueOf(all);
        String most = String.valueOf(Math.max(all, sessions.most()));
        String channels = String.valueOf(context.server().channels().all().size());
        context.reply(
                Numeric.RPL_LUSERCLIENT,
                "There are " + (all - invisible) + " users and " + invisible + " invisible on 1 servers");
        context.reply(Numeric.RPL_LUSEROP, String.valueOf(sessions.operatorCount()), "operator(s) online");
        context.reply(Numeric.RPL_LUSERUNKNOWN, String.valueOf(unknown), "unknown connection(s)");
        context.reply(Numeric.RPL_LUSERCHANNELS, channels, "channels formed");
        context.reply(Numeric.RPL_LUSERME, "I have " + count + " clients and 0 servers");
        context.reply(Numeric.RPL_LOCALUSERS, count, most, "Current local users " + count + ", max " + most);
        context.reply(Numeric.RPL_GLOBALUSERS, count, most, "Current global users " + count + ", max " + most);
    }
}
