package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Ban;
import causerie.server.channel.Channel;
import causerie.server.channel.ModeRequest;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.util.List;
import java.util.Optional;

/** MODE: how a room or one's own connection is set. See <a href="https://modern.ircdocs.horse/#mode-message">MODE</a>. */
final class ModeCommand implements CommandHandler {
    @Override
    public List<String> verbs() {
        return List.of("MODE");
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (Names.looksLikeChannel(context.param(0))) {
            channel(context);
        } else {
            user(context);
        }
    }

    private static void channel(CommandContext context) throws CommandException {
        Channel channel = context.server().channels().require(context.param(0), context.session());
        if (!context.hasParam(1)) {
            String[] modes = channel.modes(context.session()).split(" ");
            String[] params = new String[modes.length + 1];
            params[0] = channel.name();
            System.arraycopy(modes, 0, params, 1, modes.length);
            context.reply(Numeric.RPL_CHANNELMODEIS, params);
            context.reply(Numeric.RPL_CREATIONTIME, channel.name(), String.valueOf(channel.createdAt()));
            return;
        }
        ModeParser parser = new ModeParser(context);
        List<ModeRequest> requests = parser.parse();
        if (!requests.isEmpty()) {
            channel.change(requests, context.replies());
        }
        if (parser.asksForBans()) {
            bans(channel, context);
        }
    }

    private static void bans(Channel channel, CommandContext context) {
        for (Ban ban : channel.bans()) {
            context.reply(
                    Numeric.RPL_BANLIST,
                    channel.name(),
                    ban.mask().toString(),
                    ban.setBy(),
                    String.valueOf(ban.setAt()));
        }
        context.reply(Numeric.RPL_ENDOFBANLIST, channel.name(), "End of channel ban list");
    }

    private static void user(CommandContext context) throws CommandException {
        Session session = context.session();
        Optional<Session> target = context.server().sessions().find(context.param(0));
        if (target.isEmpty()) {
            throw CommandException.noSuchNick(context.param(0));
        }
        if (target.get() != session) {
            throw new CommandException(Numeric.ERR_USERSDONTMATCH, "Can't change mode for other users");
        }
        if (!context.hasParam(1)) {
            context.reply(Numeric.RPL_UMODEIS, session.invisible() ? "+i" : "+");
            return;
        }
        boolean before = session.invisible();
        boolean known = setUserModes(context.param(1), context);
        if (session.invisible() != before) {
            context.replies().own(context.event("MODE", session.nick(), before ? "-i" : "+i"));
        }
        if (!known) {
            context.reply(Numeric.ERR_UMODEUNKNOWNFLAG, "Unknown MODE flag");
        }
    }

    /** Answers whether all modes were known. */
    private static boolean setUserModes(String modes, CommandContext context) {
        boolean set = true;
        boolean known = true;
        for (int i = 0; i < modes.length(); i++) {
            switch (modes.charAt(i)) {
                case '+' -> set = true;
                case '-' -> set = false;
                case 'i' -> context.server().sessions().setInvisible(context.session(), set);
                default -> known = false;
            }
        }
        return known;
    }
}
