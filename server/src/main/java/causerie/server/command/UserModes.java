package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import causerie.server.session.UserMode;
import java.util.Optional;
import java.util.Set;

/** MODE of a person: how one's own connection is set. See <a href="https://modern.ircdocs.horse/#user-mode">User mode</a>. */
final class UserModes {
    private UserModes() {}

    static void handle(CommandContext context) throws CommandException {
        Session session = context.session();
        Optional<Session> target = context.server().sessions().find(context.param(0));
        if (target.isEmpty()) {
            throw CommandException.noSuchNick(context.param(0));
        }
        if (target.get() != session) {
            throw new CommandException(Numeric.ERR_USERSDONTMATCH, "Can't change mode for other users");
        }
        if (!context.hasParam(1)) {
            context.reply(Numeric.RPL_UMODEIS, "+" + UserMode.letters(session.modes()));
            return;
        }
        context.inOrder(() -> change(context));
    }

    private static void change(CommandContext context) {
        Session session = context.session();
        Set<UserMode> before = session.modes();
        boolean known = change(context.param(1), context);
        String changes = changes(before, session.modes());
        if (!changes.isEmpty()) {
            context.replies().own(context.event("MODE", session.nick(), changes));
        }
        if (!known) {
            context.reply(Numeric.ERR_UMODEUNKNOWNFLAG, "Unknown MODE flag");
        }
    }

    /** Answers whether all modes were known. */
    private static boolean change(String modes, CommandContext context) {
        boolean set = true;
        boolean known = true;
        for (int i = 0; i < modes.length(); i++) {
            char letter = modes.charAt(i);
            Optional<UserMode> mode = UserMode.of(letter);
            if (letter == '+' || letter == '-') {
                set = letter == '+';
            } else if (mode.isPresent()) {
                change(mode.get(), set, context);
            } else {
                known = false;
            }
        }
        return known;
    }

    private static void change(UserMode mode, boolean set, CommandContext context) {
        // "If a user attempts to make themselves an operator using the "+o" or "+O" flag, the attempt SHOULD be
        // ignored"
        // (https://www.rfc-editor.org/rfc/rfc2812#section-3.1.5).
        if (mode != UserMode.OPERATOR || !set) {
            context.server().sessions().setMode(context.session(), mode, set);
        }
    }

    /** What is different now, such as {@code +B-i}; empty text when nothing is. */
    private static String changes(Set<UserMode> before, Set<UserMode> after) {
        StringBuilder added = new StringBuilder();
        StringBuilder taken = new StringBuilder();
        for (UserMode mode : UserMode.values()) {
            if (before.contains(mode) != after.contains(mode)) {
                (after.contains(mode) ? added : taken).append(mode.letter());
            }
        }
        return (added.isEmpty() ? "" : "+" + added) + (taken.isEmpty() ? "" : "-" + taken);
    }
}
