package causerie.server.command;

import java.util.List;

/** QUIT: leaves the server. See <a href="https://modern.ircdocs.horse/#quit-message">QUIT</a>. */
final class QuitCommand implements CommandHandler {
    @Override
    public List<String> verbs() {
        return List.of("QUIT");
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) {
        // The prefix keeps a person's words from looking like the server's own reasons.
        String reason = context.text(0)
                .map(context::reason)
                .map(text -> "Quit: " + text)
                .orElse("Quit");
        context.session().close(reason);
    }
}
