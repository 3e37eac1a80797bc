package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Envelope;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import causerie.server.session.UserMode;
import java.util.List;

/**
 * WALLOPS: says something to all who want to hear it. See <a
 * href="https://modern.ircdocs.horse/#wallops-message">WALLOPS</a>.
 */
final class WallopsCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("WALLOPS", "<text>", "Says something to all who have set +w; for operators."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public boolean forOperators() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        String text = context.text(0)
                .orElseThrow(
                        () -> new CommandException(Numeric.ERR_NEEDMOREPARAMS, "WALLOPS", "Not enough parameters"));
        context.inOrder(() -> tell(text, context));
    }

    private static void tell(String text, CommandContext context) {
        Envelope event = context.event("WALLOPS", text);
        for (Session session : context.server().sessions().all()) {
            boolean hears = session.registered() && session.has(UserMode.WALLOPS);
            if (hears && session == context.session()) {
                context.replies().own(event);
            } else if (hears) {
                session.send(event, context.replies().unflushed());
            }
        }
    }
}
