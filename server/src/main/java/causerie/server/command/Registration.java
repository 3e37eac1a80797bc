package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.config.Password;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import java.util.Optional;

/**
 * Welcomes a client once it has given a nick and a user name and has finished negotiating, and puts it into the lobby.
 * See <a href="https://modern.ircdocs.horse/#connection-registration">Connection Registration</a>.
 */
final class Registration {
    private final ServerState server;

    Registration(ServerState server) {
        this.server = server;
    }

    /** Completes the registration if nothing is missing any more. */
    void advance(CommandContext context) throws CommandException {
        Session session = context.session();
        boolean hasName =
                session.hasNick() || !session.negotiation().wantedNick().isEmpty();
        if (session.registered()
                || session.negotiation().isOpen()
                || !hasName
                || session.identity().user().isEmpty()) {
            return;
        }
        AuthenticateCommand.abandon(context);
        NickCommand.claimWanted(context);
        if (!passwordFits(session)) {
            context.reply(Numeric.ERR_PASSWDMISMATCH, "Password incorrect");
            session.close("Password incorrect");
            return;
        }
        // First of all, also of what others may send as soon as they can find the newcomer.
        context.reply(
                Numeric.RPL_WELCOME,
                "Welcome to " + server.config().name() + ", "
                        + session.identity().hostmask());
        server.monitors().change(() -> server.sessions().registered(session), context.replies());
        MetadataSync.cameOnline(context);
        introduce(context);
        Optional<String> lobby = server.config().lobby();
        if (lobby.isPresent()) {
            JoinCommand.join(lobby.get(), "", context);
        }
    }

    private boolean passwordFits(Session session) {
        Optional<Password> wanted = server.config().password();
        return wanted.isEmpty() || wanted.get().matches(session.negotiation().offeredPassword());
    }

    private void introduce(CommandContext context) {
        String name = server.config().serverName();
        context.reply(Numeric.RPL_YOURHOST, "Your host is " + name + ", running version " + server.version());
        context.reply(Numeric.RPL_CREATED, "This server was started " + server.startedAt());
        Announcement.myInfo(context);
        Announcement.isupport(context);
        LusersCommand.reply(context);
        MetadataSync.introduce(context);
        MotdCommand.reply(context);
    }
}
