package causerie.server.command;

import causerie.io.FlushList;
import causerie.irc.Numeric;
import causerie.server.account.AccountChanges;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import causerie.server.session.CommandException;
import causerie.server.session.Identity;
import causerie.server.session.ReplyBuffer;
import causerie.server.session.Session;
import java.util.List;
import java.util.Optional;

/** What goes with being logged in to an account: who is told, and the nick that is kept for whom it belongs to. */
final class Login {
    private Login() {}

    /** Logs a client in that has proved to be an account's owner. */
    static void in(String account, CommandContext context) throws CommandException {
        context.inOrder(() -> {
            // It may have been taken out of the configuration while the password was checked.
            if (!isThere(account, context.server())) {
                throw new CommandException(Numeric.ERR_SASLFAIL, "SASL authentication failed");
            }
            requireNoOthers(account, context.session());
            change(Optional.of(account), context.news());
        });
        context.server().markers().load(context.device());
        context.server().log().loggedIn(context.device(), account);
    }

    /** What one device proves to be, the others have not proved. */
    private static void requireNoOthers(String account, Session session) throws CommandException {
        boolean same = session.identity().account().filter(account::equals).isPresent();
        if (!same && session.devices().size() > 1) {
            throw new CommandException(
                    Numeric.ERR_SASLFAIL,
                    "You are here under this name with other devices, too: log in to another account with a new connection");
        }
    }

    /** Logs somebody out whose account is not there any more. */
    static void out(News news) {
        change(Optional.empty(), news);
    }

    static boolean isThere(String account, ServerState server) {
        return server.accounts().find(account).filter(account::equals).isPresent();
    }

    private static void change(Optional<String> account, News news) {
        Session session = news.session();
        // "@account=hax0r :user ACCOUNT bob": the tag tells the account before.
        Envelope event = news.event("ACCOUNT", account.orElse("*")).onlyFor(Capability.ACCOUNT_NOTIFY);
        boolean changed = !session.identity().account().equals(account);
        session.account(account);
        answer(session.identity(), news.own());
        if (changed) {
            news.server().keptNames().doubt(session);
        }
        if (changed && session.registered()) {
            // "clients on common channels with them, including themselves"
            news.own().own(event);
            news.toPeersAndWatchers(event);
        }
    }

    private static void answer(Identity identity, ReplyBuffer replies) {
        String hostmask = hostmask(identity);
        Optional<String> account = identity.account();
        if (account.isPresent()) {
            String sentence = "You are now logged in as " + account.get();
            replies.numeric(Numeric.RPL_LOGGEDIN, hostmask, account.get(), sentence);
        } else {
            replies.numeric(
                    Numeric.RPL_LOGGEDOUT, hostmask, "You are now logged out: there is no such account any more");
        }
    }

    private static String hostmask(Identity identity) {
        return identity.nick() + "!" + (identity.user().isEmpty() ? "*" : identity.user()) + "@" + identity.host();
    }

    /** Whether nobody but an account's owner may have a nick, as it is the account's name or looks like it, and this is another. */
    static boolean isKept(String nick, CommandContext context) {
        return isKept(nick, context.session(), context.server());
    }

    static boolean isKept(String nick, Session session, ServerState server) {
        List<String> owners = server.keptNames().like(nick);
        Optional<String> account = session.identity().account();
        return !owners.isEmpty() && account.filter(owners::contains).isEmpty();
    }

    /** Notices what was changed about accounts behind the server's back; waits for the disk, so never in the order. */
    static void refresh(ServerState server) {
        AccountChanges changes = server.accounts().refresh();
        if (changes.any()) {
            FlushList unflushed = new FlushList();
            for (Session session : server.sessions().connected()) {
                server.clock()
                        .order()
                        .run(() -> Withdrawal.from(News.unasked(session, unflushed, server), changes::tookAway));
            }
            unflushed.flush();
            server.channels().forgetAccounts(changes::beganAnew);
        }
    }

    static CommandException kept(String nick) {
        return new CommandException(
                Numeric.ERR_NICKNAMEINUSE, nick, "Nickname belongs to an account: log in to it to have it");
    }
}
