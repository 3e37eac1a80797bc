package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.config.Password;
import causerie.server.journal.Position;
import causerie.server.session.CommandException;
import causerie.server.session.Negotiation;
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
        Negotiation negotiation = context.device().negotiation();
        boolean hasName = session.hasNick() || !negotiation.wantedNick().isEmpty();
        if (session.registered()
                || negotiation.isOpen()
                || !hasName
                || session.identity().user().isEmpty()) {
            return;
        }
        AuthenticateCommand.abandon(context);
        NickCommand.claimWanted(context);
        if (!knowsPassword(context) || !hasAccount(context)) {
            return;
        }
        server.markers().load(context.device());
        while (!negotiation.wantedNick().isEmpty()) {
            Optional<Position> entered = FurtherDevice.comeIn(() -> welcome(context), context);
            if (entered.isPresent()) {
                introduce(context);
                FurtherDevice.introduceRooms(entered.get(), context);
                return;
            }
            // Whoever was called so has gone meanwhile.
            NickCommand.claimWanted(context);
        }
        comeIn(context);
    }

    private void comeIn(CommandContext context) throws CommandException {
        context.inOrder(() -> {
            welcome(context);
            server.monitors().change(() -> server.sessions().registered(context.session()), context.replies());
        });
        MetadataSync.cameOnline(context.news());
        introduce(context);
        Optional<String> lobby = server.config().lobby();
        if (lobby.isPresent()) {
            JoinCommand.join(lobby.get(), "", context);
        }
    }

    /** First of all, also of what others may send as soon as they can find the newcomer. */
    private void welcome(CommandContext context) {
        String name = server.config().serverName();
        context.reply(
                Numeric.RPL_WELCOME,
                "Welcome to " + server.config().name() + ", "
                        + context.session().identity().hostmask());
        context.reply(Numeric.RPL_YOURHOST, "Your host is " + name + ", running version " + server.version());
        context.reply(Numeric.RPL_CREATED, "This server was started " + server.startedAt());
        Announcement.myInfo(context);
        Announcement.isupport(context);
    }

    private void introduce(CommandContext context) {
        context.device().negotiation().offeredPassword("");
        server.log().registered(context.device());
        LusersCommand.reply(context);
        MetadataSync.introduce(context);
        MotdCommand.reply(context);
        SessionCommand.welcome(context);
    }

    /** "the server SHOULD send ERR_PASSWDMISMATCH and MAY then close the connection with ERROR." */
    private boolean knowsPassword(CommandContext context) {
        if (context.session().identity().account().isPresent()) {
            // Who is known needs not prove to be one of us as well.
            return true;
        }
        try {
            requirePassword(context);
            return true;
        } catch (CommandException refused) {
            server.log().refused(context.device().address(), refused.sentence());
            refused.answer(context.replies());
            context.device().close(refused.sentence());
            return false;
        }
    }

    /** "if connection registration cannot proceed unless the user logs into an account with SASL" */
    private boolean hasAccount(CommandContext context) {
        if (server.config().accountConfig().allowsGuests()
                || context.session().identity().account().isPresent()) {
            return true;
        }
        String sentence = "Only people with an account may come in here: log in to yours (SASL)";
        server.log().refused(context.device().address(), sentence);
        context.replies().standardReply("FAIL", "*", "ACCOUNT_REQUIRED", sentence);
        context.device().close(sentence);
        return false;
    }

    /** Lets only those go on who have given the password of the server, if it has one. */
    static void requirePassword(CommandContext context) throws CommandException {
        Optional<Password> wanted = context.server().config().password();
        if (wanted.isEmpty()) {
            return;
        }
        String offered = context.device().negotiation().offeredPassword();
        if (offered.isEmpty()) {
            // That is no guess, and need not be checked.
            throw new CommandException(Numeric.ERR_PASSWDMISMATCH, "This server asks for a password");
        }
        context.checkPassword("PASS", () -> Optional.of(offered).filter(wanted.get()::matches));
    }
}
