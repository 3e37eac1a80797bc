package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** ISON: which of these people are here. See <a href="https://modern.ircdocs.horse/#ison-message">ISON</a>. */
final class IsonCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("ISON", "<nickname>{ <nickname>}", "Tells which of these people are here."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) {
        List<String> present = context.message().params().stream()
                .flatMap(param -> Arrays.stream(param.split(" ")))
                .map(nick -> context.server().sessions().find(nick))
                .flatMap(Optional::stream)
                .map(Session::nick)
                .toList();
        if (present.isEmpty()) {
            context.reply(Numeric.RPL_ISON, "");
        }
        context.replyWords(Numeric.RPL_ISON, " ", present);
    }
}
