package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.channel.Channel;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Identity;
import causerie.server.session.Names;
import causerie.server.session.Session;
import causerie.server.session.UserMode;
import java.util.List;
import java.util.Optional;

/** WHOIS: what there is to know of a person. See <a href="https://modern.ircdocs.horse/#whois-message">WHOIS</a>. */
final class WhoisCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb("WHOIS", "[<server>] <nickname>{,<nickname>}", "Tells what there is to know about people."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String asked = context.text(1)
                .or(() -> context.text(0))
                .orElseThrow(() -> new CommandException(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given"));
        // "WHOIS [<target>] <nick>": the nick in both places asks the server that the person is on.
        if (context.text(1).isPresent() && !Names.same(asked, context.param(0))) {
            context.requireThisServer(context.param(0));
        }
        List<String> nicks = context.list(context.text(1).isPresent() ? 1 : 0);
        nicks.stream().limit(context.limits().counts().targets()).forEach(nick -> reply(nick, context));
        // "<nick> MUST be exactly the <nick> parameter sent by the client … even if some of them were dropped."
        context.reply(Numeric.RPL_ENDOFWHOIS, asked, "End of /WHOIS list");
    }

    private static void reply(String nick, CommandContext context) {
        Optional<Session> found = context.server().sessions().find(nick);
        if (found.isPresent()) {
            reply(found.get(), context);
        } else {
            CommandException.noSuchNick(nick).answer(context.replies());
        }
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
        identity.account()
                .ifPresent(account -> context.reply(Numeric.RPL_WHOISACCOUNT, nick, account, "is logged in as"));
        if (person.isOperator()) {
            context.reply(Numeric.RPL_WHOISOPERATOR, nick, "is an IRC operator");
        }
        if (person.has(UserMode.BOT)) {
            context.reply(
                    Numeric.RPL_WHOISBOT,
                    nick,
                    "is a Bot on " + context.server().config().name());
        }
        MetadataSync.whois(person, context);
        person.away().ifPresent(message -> context.reply(Numeric.RPL_AWAY, nick, message));
        if (person.devices().stream().allMatch(device -> device.access().isEncrypted())) {
            context.reply(Numeric.RPL_WHOISSECURE, nick, "is using a secure connection");
        }
        if (context.mayKnowAddressOf(person)) {
            own(person, context);
        }
        context.reply(
                Numeric.RPL_WHOISIDLE,
                nick,
                String.valueOf(person.idleSeconds(context.server().clock().nanoTime())),
                String.valueOf(person.connectedAt()),
                "seconds idle, signon time");
    }

    /** What others are not told: "Servers typically send some of these numerics only to the client itself". */
    private static void own(Session person, CommandContext context) {
        Identity identity = person.identity();
        person.devices().stream().map(Device::address).distinct().forEach(address -> {
            String from = identity.user() + "@" + address + " " + address;
            context.reply(Numeric.RPL_WHOISHOST, identity.nick(), "is connecting from " + from);
        });
        String modes = UserMode.letters(person.modes());
        context.reply(Numeric.RPL_WHOISMODES, identity.nick(), "is using modes +" + modes);
    }

    private static void channels(Session person, CommandContext context) {
        boolean mayList = !person.invisible()
                || person == context.session()
                || context.session().isOperator()
                || context.server().channels().sharesRoom(person, context.session());
        List<Channel> visible = context.server().channels().of(person).stream()
                .filter(channel -> channel.isListedFor(context.session()))
                .toList();
        if (!mayList) {
            return;
        }
        boolean allSigns = context.device().has(Capability.MULTI_PREFIX);
        List<String> rooms = visible.stream()
                .map(channel ->
                        channel.membership(person).map(m -> m.signs(allSigns)).orElse("") + channel.name())
                .toList();
        context.replyWords(Numeric.RPL_WHOISCHANNELS, " ", rooms, person.nick());
    }
}
