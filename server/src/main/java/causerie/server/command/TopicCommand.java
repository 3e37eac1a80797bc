package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.channel.Topic;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import java.util.List;
import java.util.Optional;

/** TOPIC: what a room is about. See <a href="https://modern.ircdocs.horse/#topic-message">TOPIC</a>. */
final class TopicCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("TOPIC", "<channel> [<topic>]", "Shows or changes what a room is about."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        Channel channel = context.server().channels().require(context.param(0), context.session());
        if (context.hasParam(1)) {
            context.replies().expectOne();
            channel.setTopic(Names.cut(context.param(1), context.limits().text().topicLength()), context.replies());
        } else if (channel.membership(context.session()).isEmpty()) {
            throw CommandException.notOnChannel(channel.name());
        } else {
            reply(channel, context);
        }
    }

    /** Tells what the room is about. */
    static void reply(Channel channel, CommandContext context) {
        channel.whileStill(() -> tell(channel, context));
    }

    private static void tell(Channel channel, CommandContext context) {
        Optional<Topic> topic = channel.topic();
        if (topic.isEmpty()) {
            context.reply(Numeric.RPL_NOTOPIC, channel.name(), "No topic is set");
            return;
        }
        context.reply(Numeric.RPL_TOPIC, channel.name(), topic.get().text());
        context.reply(
                Numeric.RPL_TOPICWHOTIME,
                channel.name(),
                topic.get().setBy(),
                String.valueOf(topic.get().setAt()));
    }
}
