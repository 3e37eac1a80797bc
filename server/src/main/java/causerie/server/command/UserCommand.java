package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.config.ServerLimits;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.util.List;

/** USER: the user name and real name of a new connection. See <a href="https://modern.ircdocs.horse/#user-message">USER</a>. */
final class UserCommand implements CommandHandler {
    private static final String DEFAULT_USER = "user";

    private final Registration registration;

    UserCommand(Registration registration) {
        this.registration = registration;
    }

    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb("USER", "<username> 0 * <real name>", "Tells a user name and a real name, on arrival."));
    }

    @Override
    public int minParams() {
        return 4;
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        Session session = context.session();
        if (session.registered() || !session.identity().user().isEmpty()) {
            throw new CommandException(Numeric.ERR_ALREADYREGISTERED, "You may not reregister");
        }
        if (context.text(0).isEmpty() || context.text(3).isEmpty()) {
            throw new CommandException(Numeric.ERR_NEEDMOREPARAMS, "USER", "Not enough parameters");
        }
        ServerLimits limits = context.limits();
        // The tilde says that nobody has checked the name.
        String user = "~" + Names.cut(user(context.param(0)), limits.text().userLength() - 1);
        session.user(user, Names.cut(context.param(3), limits.text().realNameLength()));
        registration.advance(context);
    }

    /** What can stand in nick!user@host. */
    private static String user(String typed) {
        String allowed = typed.codePoints()
                .filter(Names::isInUser)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return allowed.isEmpty() ? DEFAULT_USER : allowed;
    }
}
