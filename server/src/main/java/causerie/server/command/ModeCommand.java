package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.channel.ChannelMode;
import causerie.server.channel.ListEntry;
import causerie.server.channel.ModeRequest;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import java.util.List;

/** MODE: how a room or one's own connection is set. See <a href="https://modern.ircdocs.horse/#mode-message">MODE</a>. */
final class ModeCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                "MODE",
                "<target> [<modes> [<parameter>{ <parameter>}]]",
                "Shows or changes how a room or you are set."));
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
            UserModes.handle(context);
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
        parser.asksFor().forEach(list -> list(list, channel, context));
    }

    private static void list(ChannelMode list, Channel channel, CommandContext context) {
        for (ListEntry entry : channel.entries(list)) {
            context.reply(
                    entryNumeric(list),
                    channel.name(),
                    entry.mask().toString(),
                    entry.setBy(),
                    String.valueOf(entry.setAt()));
        }
        switch (list) {
            case BAN_EXCEPTION ->
                context.reply(Numeric.RPL_ENDOFEXCEPTLIST, channel.name(), "End of channel exception list");
            case INVITE_EXCEPTION ->
                context.reply(Numeric.RPL_ENDOFINVEXLIST, channel.name(), "End of Channel Invite Exception List");
            default -> context.reply(Numeric.RPL_ENDOFBANLIST, channel.name(), "End of channel ban list");
        }
    }

    private static Numeric entryNumeric(ChannelMode list) {
        return switch (list) {
            case BAN_EXCEPTION -> Numeric.RPL_EXCEPTLIST;
            case INVITE_EXCEPTION -> Numeric.RPL_INVEXLIST;
            default -> Numeric.RPL_BANLIST;
        };
    }
}
