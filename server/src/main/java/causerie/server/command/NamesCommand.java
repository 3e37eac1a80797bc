package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.channel.Channel;
import causerie.server.channel.ChannelMode;
import causerie.server.channel.Member;
import causerie.server.session.Device;
import causerie.server.session.Identity;
import java.util.List;
import java.util.Optional;

/** NAMES: who is in a room. See <a href="https://modern.ircdocs.horse/#names-message">NAMES</a>. */
final class NamesCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("NAMES", "<channel>{,<channel>}", "Lists the people in a room."));
    }

    @Override
    public void handle(CommandContext context) {
        if (!context.hasParam(0)) {
            context.reply(Numeric.RPL_ENDOFNAMES, "*", "End of /NAMES list");
        }
        for (String name : context.list(0)) {
            context.pace();
            Optional<Channel> channel =
                    context.server().channels().find(name).filter(found -> found.isVisibleTo(context.session()));
            if (channel.isPresent()) {
                reply(channel.get(), context);
            } else {
                context.reply(Numeric.RPL_ENDOFNAMES, name, "End of /NAMES list");
            }
        }
    }

    /** Lists everybody whom the asker may see. */
    static void reply(Channel channel, CommandContext context) {
        channel.whileStill(() -> list(channel, context));
    }

    private static void list(Channel channel, CommandContext context) {
        Device asker = context.device();
        boolean inside = channel.membership(asker.session()).isPresent();
        List<String> names = channel.members().stream()
                .filter(member -> inside || !member.session().invisible())
                .map(member -> name(member, asker))
                .toList();
        context.replyWords(Numeric.RPL_NAMREPLY, " ", names, symbol(channel), channel.name());
        context.reply(Numeric.RPL_ENDOFNAMES, channel.name(), "End of /NAMES list");
    }

    private static String name(Member member, Device asker) {
        Identity identity = member.session().identity();
        return member.membership().signs(asker.has(Capability.MULTI_PREFIX))
                + (asker.has(Capability.USERHOST_IN_NAMES) ? identity.hostmask() : identity.nick());
    }

    /** "=" for public, "*" for private and "@" for secret rooms. */
    private static String symbol(Channel channel) {
        return channel.has(ChannelMode.SECRET) ? "@" : channel.has(ChannelMode.PRIVATE) ? "*" : "=";
    }
}
