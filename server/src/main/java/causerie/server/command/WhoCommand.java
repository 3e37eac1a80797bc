package causerie.server.command;

import causerie.irc.Mask;
import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.channel.Channel;
import causerie.server.channel.Member;
import causerie.server.session.Identity;
import causerie.server.session.Names;
import causerie.server.session.Session;
import causerie.server.session.SessionRegistry;
import java.util.List;
import java.util.Optional;

/** WHO: the people of a room, or those whom a mask fits. See <a href="https://modern.ircdocs.horse/#who-message">WHO</a>. */
final class WhoCommand implements CommandHandler {
    @Override
    public List<String> verbs() {
        return List.of("WHO");
    }

    @Override
    public void handle(CommandContext context) {
        String asked = context.text(0).orElse("*");
        if (Names.looksLikeChannel(asked)) {
            context.server().channels().find(asked).ifPresent(channel -> members(channel, context));
        } else {
            Mask mask = new Mask(asked, SessionRegistry.CASEMAPPING);
            for (Session session : context.server().sessions().all()) {
                if (session.registered() && fits(session, mask) && maySee(session, mask, context)) {
                    reply("*", "", session, context);
                }
            }
        }
        context.reply(Numeric.RPL_ENDOFWHO, asked, "End of /WHO list");
    }

    private static void members(Channel channel, CommandContext context) {
        boolean inside = channel.membership(context.session()).isPresent();
        if (!inside && channel.isSecret()) {
            return;
        }
        boolean allSigns = context.session().has(Capability.MULTI_PREFIX);
        for (Member member : channel.members()) {
            if (inside || !member.session().invisible()) {
                reply(channel.name(), member.membership().signs(allSigns), member.session(), context);
            }
        }
    }

    private static boolean fits(Session session, Mask mask) {
        Identity identity = session.identity();
        return mask.matches(identity.nick())
                || mask.matches(identity.user())
                || mask.matches(identity.host())
                || mask.matches(identity.realName());
    }

    /** The invisible are seen by themselves, by those who share a room, and by whoever knows the name. */
    private static boolean maySee(Session session, Mask mask, CommandContext context) {
        return !session.invisible()
                || !mask.hasWildcard()
                || session == context.session()
                || context.server().channels().sharesRoom(session, context.session());
    }

    private static void reply(String channel, String signs, Session session, CommandContext context) {
        Identity identity = session.identity();
        Optional<String> away = session.away();
        context.reply(
                Numeric.RPL_WHOREPLY,
                channel,
                identity.user(),
                identity.host(),
                context.server().config().serverName(),
                identity.nick(),
                (away.isPresent() ? "G" : "H") + signs,
                "0 " + identity.realName());
    }
}
