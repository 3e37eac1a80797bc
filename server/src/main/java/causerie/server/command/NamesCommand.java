package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.channel.Channel;
import causerie.server.channel.ChannelMode;
import causerie.server.channel.Member;
import causerie.server.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** NAMES: who is in a room. See <a href="https://modern.ircdocs.horse/#names-message">NAMES</a>. */
final class NamesCommand implements CommandHandler {
    /** For the server's name, the asker's, the room's and the numeric, whatever they are. */
    private static final int OTHER_BYTES = 110;

    @Override
    public List<String> verbs() {
        return List.of("NAMES");
    }

    @Override
    public void handle(CommandContext context) {
        if (!context.hasParam(0)) {
            context.reply(Numeric.RPL_ENDOFNAMES, "*", "End of /NAMES list");
        }
        for (String name : context.list(0)) {
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
        Session asker = context.session();
        boolean inside = channel.membership(asker).isPresent();
        boolean allSigns = asker.has(Capability.MULTI_PREFIX);
        int most = context.limits().text().lineBytes() - OTHER_BYTES - bytes(channel.name()) - bytes(asker.nick());
        StringBuilder names = new StringBuilder();
        int size = 0;
        for (Member member : channel.members()) {
            if (!inside && member.session().invisible()) {
                continue;
            }
            String name = member.membership().signs(allSigns) + member.session().nick();
            if (size > 0 && size + 1 + bytes(name) > most) {
                line(channel, names, context);
                size = 0;
            }
            names.append(size == 0 ? "" : " ").append(name);
            size += 1 + bytes(name);
        }
        if (!names.isEmpty()) {
            line(channel, names, context);
        }
        context.reply(Numeric.RPL_ENDOFNAMES, channel.name(), "End of /NAMES list");
    }

    private static void line(Channel channel, StringBuilder names, CommandContext context) {
        context.reply(Numeric.RPL_NAMREPLY, symbol(channel), channel.name(), names.toString());
        names.setLength(0);
    }

    /** "=" for public, "*" for private and "@" for secret rooms. */
    private static String symbol(Channel channel) {
        return channel.has(ChannelMode.SECRET) ? "@" : channel.has(ChannelMode.PRIVATE) ? "*" : "=";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
