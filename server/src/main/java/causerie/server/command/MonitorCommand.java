package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Identity;
import causerie.server.session.MonitorRegistry;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** MONITOR: tells when people come and go. See <a href="https://ircv3.net/specs/extensions/monitor">MONITOR</a>. */
final class MonitorCommand implements CommandHandler {
    /** How much of a list that was refused is told in one line. */
    private static final int REFUSED_BYTES = 120;

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                "MONITOR",
                "+|- <nickname>{,<nickname>} or C, L, S",
                "Tells you when people come and go: adds to your list of them, takes away, clears it, shows it, or shows who"
                        + " of it is here."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        MonitorRegistry monitors = context.server().monitors();
        Device device = context.device();
        switch (context.param(0).toUpperCase(Locale.ROOT)) {
            case "+" -> add(context);
            case "-" -> nicks(context).forEach(nick -> monitors.remove(device, nick));
            case "C" -> monitors.clear(device);
            case "L" -> {
                context.replyWords(Numeric.RPL_MONLIST, ",", monitors.list(device));
                context.reply(Numeric.RPL_ENDOFMONLIST, "End of MONITOR list");
            }
            case "S" -> context.inOrder(() -> tellWhoIsHere(monitors.list(device), context));
            default ->
                throw new CommandException(
                        Numeric.ERR_UNKNOWNERROR, "MONITOR", context.param(0), "Unknown subcommand of MONITOR");
        }
    }

    private static void add(CommandContext context) throws CommandException {
        List<String> nicks = nicks(context);
        context.inOrder(new Addition(nicks, context)::make);
        nicks.forEach(nick -> MetadataSync.monitored(nick, context));
    }

    /** "'target' MUST be a valid nick as determined by the IRC daemon": others are left out. */
    private static List<String> nicks(CommandContext context) throws CommandException {
        if (context.list(1).isEmpty()) {
            throw new CommandException(Numeric.ERR_NEEDMOREPARAMS, "MONITOR", "Not enough parameters");
        }
        int longest = context.limits().text().nickLength();
        return context.list(1).stream()
                .map(typed -> Names.nick(typed, longest))
                .flatMap(Optional::stream)
                .toList();
    }

    private record Addition(List<String> nicks, CommandContext context) {
        void make() {
            int most = context.limits().counts().monitor();
            List<String> added = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            for (String nick : nicks) {
                boolean fits = context.server().monitors().add(context.device(), nick, most);
                (fits ? added : refused).add(nick);
            }
            tellWhoIsHere(added, context);
            for (String line : WordLines.of(refused, ",", REFUSED_BYTES)) {
                context.reply(Numeric.ERR_MONLISTFULL, String.valueOf(most), line, "Monitor list is full.");
            }
        }
    }

    private static void tellWhoIsHere(List<String> nicks, CommandContext context) {
        List<String> here = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (String nick : nicks) {
            context.server()
                    .sessions()
                    .find(nick)
                    .map(Session::identity)
                    .map(Identity::hostmask)
                    .ifPresentOrElse(here::add, () -> gone.add(nick));
        }
        context.replyWords(Numeric.RPL_MONONLINE, ",", here);
        context.replyWords(Numeric.RPL_MONOFFLINE, ",", gone);
    }
}
