package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.Identity;
import causerie.server.session.Session;
import java.util.List;
import java.util.Optional;

/** USERHOST: where up to five people come from. See <a href="https://modern.ircdocs.horse/#userhost-message">USERHOST</a>. */
final class UserhostCommand implements CommandHandler {
    private static final int MOST = 5;

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("USERHOST", "<nickname>{ <nickname>}", "Tells where up to five people come from."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) {
        List<String> found = context.message().params().stream()
                .limit(MOST)
                .map(nick -> context.server().sessions().find(nick))
                .flatMap(Optional::stream)
                .map(UserhostCommand::describe)
                .toList();
        if (found.isEmpty()) {
            context.reply(Numeric.RPL_USERHOST, "");
        }
        context.replyWords(Numeric.RPL_USERHOST, " ", found);
    }

    private static String describe(Session session) {
        Identity identity = session.identity();
        return identity.nick() + (session.isOperator() ? "*" : "") + "="
                + (session.away().isPresent() ? "-" : "+") + identity.user() + "@" + identity.host();
    }
}
