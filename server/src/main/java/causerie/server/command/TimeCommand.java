package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** TIME: the time of the server. See <a href="https://modern.ircdocs.horse/#time-message">TIME</a>. */
final class TimeCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("TIME", "[<server>]", "Tells what time it is on this server."));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.text(0).isPresent()) {
            context.requireThisServer(context.param(0));
        }
        Instant now = context.server().clock().now();
        context.reply(
                Numeric.RPL_TIME,
                context.server().config().serverName(),
                String.valueOf(now.getEpochSecond()),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
    }
}
