package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.session.CommandException;
import java.util.List;

/** ISUPPORT: what this server can do, also before the welcome. See <a
 * href="https://ircv3.net/specs/extensions/extended-isupport">extended-isupport</a>. */
final class IsupportCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("ISUPPORT", "", "Tells a program what this server can do and its limits."));
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (!context.session().registered() && !context.device().has(Capability.EXTENDED_ISUPPORT)) {
            throw new CommandException(Numeric.ERR_NOTREGISTERED, "You have not registered");
        }
        Announcement.isupport(context);
    }
}
