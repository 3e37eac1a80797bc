package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.channel.Topic;
import java.util.List;
import java.util.Optional;

/** LIST: which rooms there are. See <a href="https://modern.ircdocs.horse/#list-message">LIST</a>. */
final class ListCommand implements CommandHandler {
    @Override
    public List<String> verbs() {
        return List.of("LIST");
    }

    @Override
    public void handle(CommandContext context) {
        context.reply(Numeric.RPL_LISTSTART, "Channel", "Users  Name");
        if (context.hasParam(0)) {
            for (String name : context.list(0)) {
                context.server().channels().find(name).ifPresent(channel -> reply(channel, context));
            }
        } else {
            context.server().channels().all().stream()
                    .filter(channel -> channel.isListedFor(context.session()))
                    .forEach(channel -> reply(channel, context));
        }
        context.reply(Numeric.RPL_LISTEND, "End of /LIST");
    }

    private static void reply(Channel channel, CommandContext context) {
        if (channel.isVisibleTo(context.session())) {
            Optional<Topic> topic = channel.topic();
            context.reply(
                    Numeric.RPL_LIST,
                    channel.name(),
                    String.valueOf(channel.members().size()),
                    topic.map(Topic::text).orElse(""));
        }
    }
}
