package causerie.server.command;

import java.util.List;

/** QUIT: leaves the server. See <a href="https://modern.ircdocs.horse/#quit-message">QUIT</a>. */
final class QuitCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("QUIT", "[<reason>]", "Leaves this server."));
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) {
        // "servers SHOULD prepend <reason> with the ASCII string "Quit: " … even if <reason> is empty", so that no
        // person's words look like the server's own reasons.
        String reason = "Quit: " + context.reason(context.param(0));
        // Nothing can be answered any more once the connection is closed.
        context.replies().end();
        context.device().close(reason);
    }
}
