package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** STATS: how the server is doing. See <a href="https://modern.ircdocs.horse/#stats-message">STATS</a>. */
final class StatsCommand implements CommandHandler {
    private final Supplier<CommandTable> table;

    /** @param table asked only when somebody wants to know, as it holds this handler, too */
    StatsCommand(Supplier<CommandTable> table) {
        this.table = table;
    }

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                "STATS",
                "<letter> [<server>]",
                "Tells how long the server has been up (u), or which commands it got (m)."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (context.text(1).isPresent()) {
            context.requireThisServer(context.param(1));
        }
        switch (context.param(0)) {
            case "m" -> commands(context);
            case "u" -> uptime(context);
            default -> {
                // "A query may be given by any single letter": there is nothing to tell about the others.
            }
        }
        context.reply(Numeric.RPL_ENDOFSTATS, context.param(0), "End of /STATS report");
    }

    /** "the usage count for each if the usage count is non zero" */
    private void commands(CommandContext context) {
        for (CommandTable.Entry entry : table.get().entries()) {
            long uses = entry.uses().sum();
            if (uses > 0) {
                context.reply(Numeric.RPL_STATSCOMMANDS, entry.verb().name(), String.valueOf(uses));
            }
        }
    }

    private static void uptime(CommandContext context) {
        ServerState server = context.server();
        Duration up = Duration.between(server.startedAt(), server.clock().now());
        context.reply(
                Numeric.RPL_STATSUPTIME,
                String.format(
                        Locale.ROOT,
                        "Server Up %d days %d:%02d:%02d",
                        up.toDays(),
                        up.toHoursPart(),
                        up.toMinutesPart(),
                        up.toSecondsPart()));
    }
}
