package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.account.SessionTokens;
import causerie.server.account.TooManyGuessesException;
import causerie.server.capability.Capability;
import causerie.server.data.StorageException;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
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
        if (!context.session().has(Capability.SESSION)) {
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

    private static void resume(CommandContext context) throws CommandException {
        Session session = context.session();
        if (session.registered()) {
            throw fail("ALREADY_REGISTERED", "RESUME", "You have come in already");
        }
        Login.refresh(context.server());
        SessionTokens.Known known = known(context);
        session.negotiation().token(Optional.of(known.id()));
        Optional<String> account = known.owner().account();
        if (account.isPresent()) {
            Login.in(account.get(), context);
        }
        String nick = nick(known, context);
        boolean hasNick = NickCommand.reclaim(nick, context);
        context.replies().command(VERB, "RESUMED", hasNick ? nick : NOBODY, account.orElse(NOBODY));
    }

    private static SessionTokens.Known known(CommandContext context) throws CommandException {
        ServerState server = context.server();
        try {
            return server.guesses()
                    .attempt(
                            context.session().address(),
                            () -> server.tokens()
                                    .find(context.param(1), server.clock().now()))
                    .orElseThrow(() -> fail("INVALID_TOKEN", "RESUME", "This token is not known, or not any more"));
        } catch (TooManyGuessesException locked) {
            throw fail("INVALID_TOKEN", "RESUME", TooManyGuessesException.SENTENCE);
        }
    }

    /** What the client is called where it may still be connected, or was called last. */
    private static String nick(SessionTokens.Known known, CommandContext context) {
        return context.server().sessions().connected().stream()
                .filter(other -> other != context.session() && other.hasNick())
                .filter(other ->
                        other.negotiation().token().filter(known.id()::equals).isPresent())
                .map(Session::nick)
                .findFirst()
                .orElse(known.owner().nick());
    }

    private static void forget(CommandContext context) {
        context.session().negotiation().token().ifPresent(context.server().tokens()::forget);
        context.session().negotiation().token(Optional.empty());
        context.replies().command(VERB, "FORGOTTEN");
    }

    /** Gives a newcomer a token, unless it has come back with one; takes its time, so never in the order. */
    static void welcome(CommandContext context) {
        Session session = context.session();
        if (!session.has(Capability.SESSION)) {
            return;
        }
        if (session.negotiation().token().isPresent()) {
            note(context);
            return;
        }
        try {
            SessionTokens tokens = context.server().tokens();
            SessionTokens.Issued issued =
                    tokens.issue(owner(session), context.server().clock().now());
            session.negotiation().token(Optional.of(issued.id()));
            context.replies().command(VERB, "TOKEN", issued.token());
        } catch (StorageException failed) {
            context.server().log().commandFailed(VERB, failed);
        }
    }

    /** Keeps what the owner of a token is called and logged in to; takes its time, so never in the order. */
    static void note(CommandContext context) {
        Session session = context.session();
        if (session.negotiation().token().isEmpty() || !session.registered()) {
            return;
        }
        try {
            SessionTokens.Known known =
                    new SessionTokens.Known(session.negotiation().token().get(), owner(session));
            context.server().tokens().renew(known, context.server().clock().now());
        } catch (StorageException failed) {
            context.server().log().commandFailed(VERB, failed);
        }
    }

    private static SessionTokens.Owner owner(Session session) {
        return new SessionTokens.Owner(session.nick(), session.identity().account());
    }

    private static CommandException fail(String code, String about, String sentence) {
        return CommandException.fail(VERB, code, about, sentence);
    }
}
