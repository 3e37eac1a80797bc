package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import java.util.List;

/** PING and PONG. See <a href="https://modern.ircdocs.horse/#ping-message">PING</a>. */
final class PingCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb("PING", "<token> [<server>]", "Asks the server to answer with a PONG of the same token."),
                new Verb("PONG", "[<token>]", "Answers a PING of the server."));
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.message().verb().equalsIgnoreCase("PONG")) {
            // That a line came at all is what was asked.
            return;
        }
        String token =
                context.text(0).orElseThrow(() -> new CommandException(Numeric.ERR_NOORIGIN, "No origin specified"));
        // https://www.rfc-editor.org/rfc/rfc2812#section-3.7.2: a second parameter names the server that is meant.
        if (context.text(1).isPresent()) {
            context.requireThisServer(context.param(1));
        }
        context.replies().command("PONG", context.server().config().serverName(), token);
    }
}
