package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.channel.ChannelRegistry;
import causerie.server.channel.Topic;
import causerie.server.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** LIST: which rooms there are. See <a href="https://modern.ircdocs.horse/#list-message">LIST</a>. */
final class ListCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb(
                        "LIST",
                        "[<channel>{,<channel>}] [<condition>{,<condition>}]",
                        "Lists the rooms with how many are in them and what they are about; conditions are a mask, !mask, >people,"
                                + " <people, C>minutes since it was opened, C<minutes, T>minutes since its topic was set, T<minutes."));
    }

    @Override
    public void handle(CommandContext context) {
        List<String> items = new ArrayList<>(context.list(0));
        items.addAll(context.list(1));
        ListQuery query = new ListQuery(items, context.server().clock().now());
        context.reply(Numeric.RPL_LISTSTART, "Channel", "Users  Name");
        rooms(query, context).forEach(channel -> reply(channel, context));
        context.reply(Numeric.RPL_LISTEND, "End of /LIST");
    }

    private static Set<Channel> rooms(ListQuery query, CommandContext context) {
        ChannelRegistry all = context.server().channels();
        Session asker = context.session();
        Set<Channel> rooms = new LinkedHashSet<>();
        for (String name : query.names()) {
            all.find(name)
                    .filter(channel -> channel.isVisibleTo(asker) && query.meets(channel))
                    .ifPresent(rooms::add);
        }
        for (Channel channel : all.all()) {
            if (query.wantsUnnamed(channel) && channel.isListedFor(asker)) {
                rooms.add(channel);
            }
        }
        return rooms;
    }

    private static void reply(Channel channel, CommandContext context) {
        context.pace();
        String topic = channel.topic().map(Topic::text).orElse("");
        context.reply(Numeric.RPL_LIST, channel.name(), String.valueOf(channel.size()), topic);
    }
}
