package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.channel.Channel;
import causerie.server.journal.Position;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import java.util.List;
import java.util.Optional;

/** JOIN: enters rooms, or leaves all with 0. See <a href="https://modern.ircdocs.horse/#join-message">JOIN</a>. */
final class JoinCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                "JOIN",
                "<channel>{,<channel>} [<key>{,<key>}]",
                "Enters rooms, and opens those that are not there; JOIN 0 leaves all."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.param(0).equals("0")) {
            for (Channel channel : context.server().channels().of(context.session())) {
                context.server().channels().part(channel, Optional.empty(), context.replies());
            }
            return;
        }
        // A name and its key stand at the same place of their lists, so no place may be dropped.
        String[] names = context.param(0).split(",");
        String[] keys = context.param(1).split(",");
        for (int i = 0; i < names.length; i++) {
            context.pace();
            if (!names[i].isEmpty()) {
                tryToJoin(names[i], i < keys.length ? keys[i] : "", context);
            }
        }
    }

    private static void tryToJoin(String name, String key, CommandContext context) {
        try {
            join(name, key, context);
        } catch (CommandException refused) {
            refused.answer(context.replies());
        }
    }

    /** Enters one room, and tells what it is about and who is there. */
    static void join(String typed, String key, CommandContext context) throws CommandException {
        String name =
                Names.channel(typed, context.limits().text().channelLength()).orElseThrow(() -> noRoom(typed));
        Optional<Entry> entry = enter(name, key, context);
        if (entry.isPresent()) {
            Channel channel = entry.get().channel();
            introduce(channel, context);
            MetadataSync.entered(channel, context);
            Playback.of(channel, entry.get().position(), context);
        }
    }

    /** A room, and after what of all that is said somebody has entered it. */
    private record Entry(Channel channel, Position position) {}

    private static Optional<Entry> enter(String name, String key, CommandContext context) throws CommandException {
        ServerState server = context.server();
        return server.clock().order().ask(() -> {
            Optional<Channel> entered = server.channels().join(name, key, context.replies());
            entered.ifPresent(channel -> FurtherDevice.entered(channel, context));
            return entered.map(channel -> new Entry(channel, server.journal().end()));
        });
    }

    /** Tells somebody who has entered a room what it is about and, unless they do not want to know, who is there. */
    static void introduce(Channel channel, CommandContext context) {
        if (channel.topic().isPresent()) {
            TopicCommand.reply(channel, context);
        }
        MarkreadCommand.entered(channel, context);
        if (!context.device().has(Capability.NO_IMPLICIT_NAMES)) {
            NamesCommand.reply(channel, context);
        }
    }

    /** What looks like a room's name and is not allowed is told apart from what is no room's name at all. */
    private static CommandException noRoom(String typed) {
        return Names.looksLikeChannel(typed)
                ? new CommandException(Numeric.ERR_BADCHANMASK, typed, "Bad Channel Mask")
                : CommandException.noSuchChannel(typed);
    }
}
