package causerie.server.command;

import causerie.irc.Mask;
import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.channel.Channel;
import causerie.server.channel.Member;
import causerie.server.session.Identity;
import causerie.server.session.Names;
import causerie.server.session.Session;
import causerie.server.session.UserMode;
import java.util.List;
import java.util.Optional;

/**
 * WHO: the people of a room, or those whom a mask fits. See <a href="https://modern.ircdocs.horse/#who-message">WHO</a>
 * and <a href="https://ircv3.net/specs/extensions/whox">WHOX</a>.
 */
final class WhoCommand implements CommandHandler {
    private static final String EVERYBODY = "*";

    /** Somebody who is to be told of, in the room that was asked for with the signs in it. */
    private record Found(Session person, String channel, String signs) {
        /** In no room in particular. */
        static Found outside(Session person) {
            return new Found(person, "*", "");
        }
    }

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                "WHO",
                "[<mask> [[o][%<fields>[,<token>]]]]",
                "Lists the people in a room, or those whom a mask fits."));
    }

    @Override
    public void handle(CommandContext context) {
        String asked = context.text(0).orElse(EVERYBODY);
        WhoQuery query = WhoQuery.parse(context.param(1));
        if (Names.looksLikeChannel(asked)) {
            context.server()
                    .channels()
                    .find(asked)
                    .filter(channel -> channel.isVisibleTo(context.session()))
                    .ifPresent(channel -> members(channel, query, context));
        } else {
            people(asked, query, context);
        }
        context.reply(Numeric.RPL_ENDOFWHO, asked, "End of WHO list");
    }

    private static void members(Channel channel, WhoQuery query, CommandContext context) {
        boolean inside = context.session().isOperator()
                || channel.membership(context.session()).isPresent();
        boolean allSigns = context.device().has(Capability.MULTI_PREFIX);
        for (Member member : channel.members()) {
            if (inside || !member.session().invisible()) {
                String signs = member.membership().signs(allSigns);
                reply(new Found(member.session(), channel.name(), signs), query, context);
            }
        }
    }

    /** "An exact nickname, in which case a single user is returned", or everybody visible whom a mask fits. */
    private static void people(String asked, WhoQuery query, CommandContext context) {
        Optional<Session> named = context.server().sessions().find(asked);
        if (named.isPresent()) {
            reply(Found.outside(named.get()), query, context);
            return;
        }
        // https://www.rfc-editor.org/rfc/rfc2812#section-3.6.1: "0" asks for all visible people, too.
        Mask mask = Names.mask(asked.equals("0") ? EVERYBODY : asked);
        for (Session session : context.server().sessions().all()) {
            if (session.registered() && fits(session, mask, context) && isVisible(session, context)) {
                reply(Found.outside(session), query, context);
            }
        }
    }

    private static void reply(Found found, WhoQuery query, CommandContext context) {
        if (query.wants(found.person())) {
            context.pace();
            context.reply(query.numeric(), query.params(entry(found, context)));
        }
    }

    private static boolean fits(Session person, Mask mask, CommandContext context) {
        Identity identity = person.identity();
        return mask.matches(identity.nick())
                || mask.matches(identity.user())
                || mask.matches(identity.host())
                || (context.mayKnowAddressOf(person) && mask.matches(identity.address()))
                || mask.matches(identity.realName());
    }

    /** "Visible users are users who either aren't invisible or have a common channel with the requesting client." */
    private static boolean isVisible(Session session, CommandContext context) {
        return !session.invisible()
                || session == context.session()
                || context.session().isOperator()
                || context.server().channels().sharesRoom(session, context.session());
    }

    private static WhoEntry entry(Found found, CommandContext context) {
        Session person = found.person();
        String flags = (person.away().isPresent() ? "G" : "H")
                + (person.isOperator() ? "*" : "")
                + found.signs()
                + (person.has(UserMode.BOT) ? "B" : "");
        Identity identity = person.identity();
        boolean address = !identity.hidesAddress() || context.mayKnowAddressOf(person);
        return new WhoEntry(
                identity,
                address ? identity.address() : WhoEntry.NO_ADDRESS,
                found.channel(),
                flags,
                context.server().config().serverName(),
                person.idleSeconds(context.server().clock().nanoTime()));
    }
}
