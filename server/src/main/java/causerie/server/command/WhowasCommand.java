package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import causerie.server.session.Identity;
import causerie.server.session.NickHistory.Former;
import java.util.List;

/** WHOWAS: who had a nick that nobody has any more. See <a href="https://modern.ircdocs.horse/#whowas-message">WHOWAS</a>. */
final class WhowasCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("WHOWAS", "<nick> [<count>]", "Tells who had a nick that nobody has any more."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String nick = context.text(0)
                .orElseThrow(() -> new CommandException(Numeric.ERR_NONICKNAMEGIVEN, "No nickname given"));
        List<Former> formers = context.server().sessions().formerly(nick);
        if (formers.isEmpty()) {
            context.reply(Numeric.ERR_WASNOSUCHNICK, nick, "There was no such nickname");
        }
        formers.stream().limit(count(context.param(1))).forEach(former -> reply(former, context));
        context.reply(Numeric.RPL_ENDOFWHOWAS, nick, "End of WHOWAS");
    }

    /** "If given, <count> SHOULD be a positive number. Otherwise, a full search is done." */
    private static int count(String typed) {
        try {
            int count = Integer.parseInt(typed);
            return count > 0 ? count : Integer.MAX_VALUE;
        } catch (NumberFormatException notANumber) {
            return Integer.MAX_VALUE;
        }
    }

    private static void reply(Former former, CommandContext context) {
        Identity identity = former.identity();
        String nick = identity.nick();
        context.reply(Numeric.RPL_WHOWASUSER, nick, identity.user(), identity.host(), "*", identity.realName());
        if (identity.hidesAddress() && context.session().isOperator()) {
            context.reply(Numeric.RPL_WHOISACTUALLY, nick, identity.address(), "was actually using host");
        }
        context.reply(
                Numeric.RPL_WHOISSERVER,
                nick,
                context.server().config().serverName(),
                former.until().toString());
        identity.account()
                .ifPresent(account -> context.reply(Numeric.RPL_WHOISACCOUNT, nick, account, "was logged in as"));
    }
}
