package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.util.List;

/** KILL: closes somebody's connection. See <a href="https://modern.ircdocs.horse/#kill-message">KILL</a>. */
final class KillCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("KILL", "<nickname> <comment>", "Closes somebody's connection; for operators."));
    }

    @Override
    public int minParams() {
        return 2;
    }

    @Override
    public boolean forOperators() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String nick = context.param(0);
        if (Names.same(nick, context.server().config().serverName())) {
            throw new CommandException(Numeric.ERR_CANTKILLSERVER, "You cant kill a server!");
        }
        Session target = context.server().sessions().find(nick).orElseThrow(() -> CommandException.noSuchNick(nick));
        String comment = context.reason(context.param(1));
        context.server().log().killed(target, context.session(), comment);
        // "the client being killed receives the KILL message, and the <source> of the message SHOULD be the operator"
        context.inOrder(() -> target.send(
                context.event("KILL", target.nick(), comment), context.replies().unflushed()));
        target.close("Killed (" + context.session().nick() + " (" + comment + "))");
    }
}
