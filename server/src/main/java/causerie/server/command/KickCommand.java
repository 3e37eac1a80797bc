package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import java.util.ArrayList;
import java.util.List;

/** KICK: removes people from rooms. See <a href="https://modern.ircdocs.horse/#kick-message">KICK</a>. */
final class KickCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb(
                        "KICK",
                        "<channel>{,<channel>} <nickname>{,<nickname>} [<comment>]",
                        "Removes people from a room, or each from the room at the same place; for those who keep order there."));
    }

    @Override
    public int minParams() {
        return 2;
    }

    private record Removal(String room, String nick) {}

    @Override
    public void handle(CommandContext context) throws CommandException {
        List<Removal> removals = removals(context);
        if (removals.isEmpty()) {
            throw new CommandException(Numeric.ERR_NEEDMOREPARAMS, "KICK", "Not enough parameters");
        }
        if (removals.size() == 1) {
            context.replies().expectOne();
        }
        String reason =
                context.text(2).map(context::reason).orElse(context.session().nick());
        for (Removal removal : removals) {
            try {
                kick(removal, reason, context);
            } catch (CommandException refused) {
                refused.answer(context.replies());
            }
        }
    }

    /**
     * "There MUST be either one channel parameter and multiple user parameter, or as many channel parameters as there are
     * user parameters." (<a href="https://www.rfc-editor.org/rfc/rfc2812#section-3.2.8">RFC 2812</a>)
     */
    private static List<Removal> removals(CommandContext context) {
        String[] rooms = context.param(0).split(",");
        if (rooms.length == 1) {
            return context.list(1).stream()
                    .map(nick -> new Removal(rooms[0], nick))
                    .toList();
        }
        String[] nicks = context.param(1).split(",");
        List<Removal> removals = new ArrayList<>();
        for (int i = 0; i < rooms.length && rooms.length == nicks.length; i++) {
            removals.add(new Removal(rooms[i], nicks[i]));
        }
        return removals;
    }

    private static void kick(Removal removal, String reason, CommandContext context) throws CommandException {
        Channel channel = context.server().channels().require(removal.room(), context.session());
        Session target = context.server()
                .sessions()
                .find(removal.nick())
                .orElseThrow(() -> CommandException.noSuchNick(removal.nick()));
        context.server().channels().kick(channel, target, reason, context.replies());
    }
}
