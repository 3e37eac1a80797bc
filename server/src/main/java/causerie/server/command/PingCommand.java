package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import java.util.List;

/** PING and PONG. See <a href="https://modern.ircdocs.horse/#ping-message">PING</a>. */
final class PingCommand implements CommandHandler {
    @Override
    public List<String> verbs() {
        return List.of("PING", "PONG");
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
        context.replies().command("PONG", context.server().config().serverName(), token);
    }
}
