package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.session.CommandException;
import causerie.server.session.Identity;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.util.Optional;

/** What goes with being logged in to an account: who is told, and the nick that is kept for whom it belongs to. */
final class Login {
    private Login() {}

    /** Logs a client in that has proved to be an account's owner. */
    static void in(String account, CommandContext context) throws CommandException {
        context.inOrder(() -> tell(account, context));
    }

    private static void tell(String account, CommandContext context) {
        Session session = context.session();
        // "@account=hax0r :user ACCOUNT bob": the tag tells the account before.
        Envelope event = context.event("ACCOUNT", account).onlyFor(Capability.ACCOUNT_NOTIFY);
        boolean changed = !session.identity().account().equals(Optional.of(account));
        session.account(Optional.of(account));
        context.reply(
                Numeric.RPL_LOGGEDIN, hostmask(session.identity()), account, "You are now logged in as " + account);
        if (changed && session.registered()) {
            // "clients on common channels with them, including themselves"
            context.replies().own(event);
            context.toPeersAndWatchers(event);
        }
    }

    private static String hostmask(Identity identity) {
        return identity.nick() + "!" + (identity.user().isEmpty() ? "*" : identity.user()) + "@" + identity.host();
    }

    /** Whether nobody but an account's owner may have a nick, as it is the account's name or looks like it, and this is another. */
    static boolean isKept(String nick, CommandContext context) {
        Optional<String> account = context.session().identity().account();
        return context.server().accounts().names().stream()
                .filter(name -> account.filter(name::equals).isEmpty())
                .anyMatch(name -> Names.lookAlike(name, nick));
    }

    static CommandException kept(String nick) {
        return new CommandException(
                Numeric.ERR_NICKNAMEINUSE, nick, "Nickname belongs to an account: log in to it to have it");
    }
}
