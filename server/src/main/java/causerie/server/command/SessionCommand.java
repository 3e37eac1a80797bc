package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.account.SessionTokens;
import causerie.server.capability.Capability;
import causerie.server.data.StorageException;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Negotiation;
import causerie.server.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * SESSION: lets a client that has lost its connection be known again, by a token that it was given after the welcome. Our
 * own; see docs/extensions.md.
 */
final class SessionCommand implements CommandHandler {
    private static final String VERB = "SESSION";
    private static final String NOBODY = "*";

    private final Registration registration;

    SessionCommand(Registration registration) {
        this.registration = registration;
    }

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                VERB, "RESUME <token> or FORGET", "Lets a program that has lost its connection have its name again."));
    }

    @Override
    public int minParams() {
        return 1;
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        if (!context.device().has(Capability.SESSION)) {
            throw new CommandException(Numeric.ERR_UNKNOWNCOMMAND, VERB, "Unknown command");
        }
        String what = context.param(0).toUpperCase(Locale.ROOT);
        try {
            switch (what) {
                case "RESUME" -> resume(context);
                case "FORGET" -> forget(context);
                default -> throw fail("INVALID_PARAMS", context.param(0), "This is neither RESUME nor FORGET");
            }
        } catch (StorageException failed) {
            context.server().log().commandFailed(VERB, failed);
            throw fail("TEMPORARILY_UNAVAILABLE", what, "This cannot be looked up or kept at the moment");
        }
    }

    private void resume(CommandContext context) throws CommandException {
        Session session = context.session();
        if (session.registered()) {
            throw fail("ALREADY_REGISTERED", "RESUME", "You have come in already");
        }
        ServerState server = context.server();
        Login.refresh(server);
        // Nobody guesses 256 bits, so that wrong ones are not counted: after a loss of the data all clients bring one.
        SessionTokens.Known known = server.tokens()
                .find(context.param(1), server.clock().now())
                .orElseThrow(() -> fail("INVALID_TOKEN", "RESUME", "This token is not known, or not any more"));
        context.device().negotiation().token(Optional.of(known.id()));
        Optional<String> account = known.owner().account();
        if (account.isPresent()) {
            Login.in(account.get(), context);
        }
        NickCommand.reclaim(nick(known, context), context);
        context.replies().command(VERB, "RESUMED", nick(context), account.orElse(NOBODY));
        registration.advance(context);
    }

    /** What the client is called, or will be beside another device. */
    private static String nick(CommandContext context) {
        String wanted = context.device().negotiation().wantedNick();
        return FurtherDevice.host(wanted, context)
                .map(Session::nick)
                .orElse(context.session().nick());
    }

    /** What the client is called where it may still be connected, or was called last. */
    private static String nick(SessionTokens.Known known, CommandContext context) {
        return context.server().sessions().devices().stream()
                .filter(other -> other != context.device() && other.session().hasNick())
                .filter(other ->
                        other.negotiation().token().filter(known.id()::equals).isPresent())
                .map(other -> other.session().nick())
                .findFirst()
                .orElse(known.owner().nick());
    }

    private static void forget(CommandContext context) {
        context.device().negotiation().token().ifPresent(context.server().tokens()::forget);
        context.device().negotiation().token(Optional.empty());
        context.replies().command(VERB, "FORGOTTEN");
    }

    /** Gives a newcomer a token, unless it has come back with one; takes its time, so never in the order. */
    static void welcome(CommandContext context) {
        Session session = context.session();
        Negotiation negotiation = context.device().negotiation();
        if (!context.device().has(Capability.SESSION)) {
            return;
        }
        keep(context, () -> {
            SessionTokens tokens = context.server().tokens();
            Instant now = context.server().clock().now();
            Optional<String> present = negotiation.token();
            if (present.isPresent()) {
                tokens.renew(present.get(), session.nick(), now);
                return;
            }
            SessionTokens.Owner owner =
                    new SessionTokens.Owner(session.nick(), session.identity().account());
            SessionTokens.Issued issued = tokens.issue(owner, now);
            negotiation.token(Optional.of(issued.id()));
            context.replies().command(VERB, "TOKEN", issued.token());
        });
    }

    /** Keeps what the owner of tokens is called now; takes its time, so never in the order. */
    static void renamed(CommandContext context) {
        Session session = context.session();
        if (!session.registered()) {
            return;
        }
        for (Device device : session.devices()) {
            Optional<String> token = device.negotiation().token();
            token.ifPresent(id -> keep(context, () -> context.server().tokens().rename(id, session.nick())));
        }
    }

    /** Keeps which account the owner of a token has proved to be; takes its time, so never in the order. */
    static void loggedIn(String account, CommandContext context) {
        Optional<String> token = context.device().negotiation().token();
        token.ifPresent(id -> keep(context, () -> context.server().tokens().bind(id, account)));
    }

    /** What cannot be kept keeps nobody out. */
    private static void keep(CommandContext context, Runnable change) {
        try {
            change.run();
        } catch (StorageException failed) {
            context.server().log().storageFailed(failed);
        }
    }

    private static CommandException fail(String code, String about, String sentence) {
        return CommandException.fail(VERB, code, about, sentence);
    }
}
