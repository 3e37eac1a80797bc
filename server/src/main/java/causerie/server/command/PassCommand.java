package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import java.util.List;

/** PASS: the password of the server. See <a href="https://modern.ircdocs.horse/#pass-message">PASS</a>. */
final class PassCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("PASS", "<password>", "Gives the password of this server, before anything else."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.session().registered()) {
            throw new CommandException(Numeric.ERR_ALREADYREGISTERED, "You may not reregister");
        }
        context.device().negotiation().offeredPassword(context.param(0));
    }
}
