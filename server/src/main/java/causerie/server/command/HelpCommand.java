package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** HELP: what commands there are, and what each does. See <a href="https://modern.ircdocs.horse/#help-message">HELP</a>. */
final class HelpCommand implements CommandHandler {
    private static final String GENERAL = "*";
    /** How many verbs stand in a line. */
    private static final int COLUMNS = 8;

    private final Supplier<CommandTable> table;

    /** @param table asked only when somebody wants help, as it holds this handler, too */
    HelpCommand(Supplier<CommandTable> table) {
        this.table = table;
    }

    @Override
    public List<Verb> verbs() {
        String help = "Lists the commands, or tells what one does.";
        return List.of(new Verb("HELP", "[<command>]", help), new Verb("HELPOP", "[<command>]", help));
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        Optional<String> subject = context.text(0);
        if (subject.isEmpty()) {
            reply(context, GENERAL, general());
            return;
        }
        Verb verb = table.get()
                .find(subject.get())
                .map(CommandTable.Entry::verb)
                .orElseThrow(() -> new CommandException(
                        Numeric.ERR_HELPNOTFOUND, subject.get(), "No help available on this topic"));
        reply(context, verb.name(), List.of("** The " + verb.name() + " command **", "", verb.syntax(), verb.help()));
    }

    private List<String> general() {
        List<String> names =
                table.get().entries().stream().map(entry -> entry.verb().name()).toList();
        List<String> lines = new ArrayList<>(List.of("** Commands **", ""));
        for (int i = 0; i < names.size(); i += COLUMNS) {
            lines.add(String.join(" ", names.subList(i, Math.min(i + COLUMNS, names.size()))));
        }
        lines.add("");
        lines.add("HELP <command> tells what one does.");
        return lines;
    }

    private static void reply(CommandContext context, String subject, List<String> lines) {
        int last = lines.size() - 1;
        context.reply(Numeric.RPL_HELPSTART, subject, lines.get(0));
        lines.subList(1, last).forEach(line -> context.reply(Numeric.RPL_HELPTXT, subject, line));
        context.reply(Numeric.RPL_ENDOFHELP, subject, lines.get(last));
    }
}
