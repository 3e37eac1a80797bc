package causerie.server.command;

import causerie.server.channel.Channel;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import java.util.List;
import java.util.Optional;

/** JOIN: enters rooms, or leaves all with 0. See <a href="https://modern.ircdocs.horse/#join-message">JOIN</a>. */
final class JoinCommand implements CommandHandler {
    @Override
    public List<String> verbs() {
        return List.of("JOIN");
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
        String[] keys = context.param(1).split(",");
        int index = 0;
        for (String name : context.list(0)) {
            String key = index < keys.length ? keys[index] : "";
            index++;
            try {
                join(name, key, context);
            } catch (CommandException refused) {
                refused.answer(context.replies());
            }
        }
    }

    /** Enters one room, and tells what it is about and who is there. */
    static void join(String typed, String key, CommandContext context) throws CommandException {
        String name = Names.channel(typed, context.limits().channelLength())
                .orElseThrow(() -> CommandException.noSuchChannel(typed));
        Optional<Channel> entered = context.server().channels().join(name, key, context.replies());
        if (entered.isPresent()) {
            if (entered.get().topic().isPresent()) {
                TopicCommand.reply(entered.get(), context);
            }
            NamesCommand.reply(entered.get(), context);
        }
    }
}
