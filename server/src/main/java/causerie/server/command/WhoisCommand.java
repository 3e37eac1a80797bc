package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.channel.Channel;
import causerie.server.session.CommandException;
import causerie.server.session.Identity;
import causerie.server.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** WHOIS: what there is to know of a person. See <a href="https://modern.ircdocs.horse/#whois-message">WHOIS</a>. */
final class WhoisCommand implements CommandHandler {
    /** In bytes, so that a line has room for two nicks and the server's name. */
    private static final int CHANNELS_TEXT = 300;

    @Override
    public List<String> verbs() {
        return List.of("WHOIS");
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        // "WHOIS [<target>] <nick>": with two parameters the first names a server, and there is only this one.
        String nick = context.text(1)
                .or(() -> context.text(0))
                .orElseThrow(() -> new CommandException(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given"));
        Optional<Session> found = context.server().sessions().find(nick);
        if (found.isPresent()) {
            reply(found.get(), context);
        } else {
            CommandException.noSuchNick(nick).answer(context.replies());
        }
        context.reply(Numeric.RPL_ENDOFWHOIS, found.map(Session::nick).orElse(nick), "End of /WHOIS list");
    }

    private static void reply(Session person, CommandContext context) {
        Identity identity = person.identity();
        String nick = identity.nick();
        context.reply(Numeric.RPL_WHOISUSER, nick, identity.user(), identity.host(), "*", identity.realName());
        channels(person, context);
        context.reply(
                Numeric.RPL_WHOISSERVER,
                nick,
                context.server().config().serverName(),
                context.server().version());
        person.away().ifPresent(message -> context.reply(Numeric.RPL_AWAY, nick, message));
        if (person == context.session()) {
            context.reply(Numeric.RPL_WHOISHOST, nick, "is connecting from " + identity.host());
        }
        context.reply(
                Numeric.RPL_WHOISIDLE,
                nick,
                String.valueOf(person.idleSeconds(context.server().clock().nanoTime())),
                String.valueOf(person.connectedAt()),
                "seconds idle, signon time");
    }

    private static void channels(Session person, CommandContext context) {
        boolean mayList = !person.invisible()
                || person == context.session()
                || context.server().channels().sharesRoom(person, context.session());
        List<Channel> visible = context.server().channels().of(person).stream()
                .filter(channel -> channel.isListedFor(context.session()))
                .toList();
        if (!mayList || visible.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        for (Channel channel : visible) {
            String signs = channel.membership(person).map(m -> m.signs(true)).orElse("");
            if (bytes(line) + bytes(channel.name()) > CHANNELS_TEXT && !line.isEmpty()) {
                context.reply(Numeric.RPL_WHOISCHANNELS, person.nick(), line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(signs).append(channel.name());
        }
        context.reply(Numeric.RPL_WHOISCHANNELS, person.nick(), line.toString());
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
