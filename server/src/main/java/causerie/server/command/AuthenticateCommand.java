package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.account.SaslExchange;
import causerie.server.account.SaslMechanism;
import causerie.server.account.SaslStep;
import causerie.server.account.TooManyGuessesException;
import causerie.server.capability.Capability;
import causerie.server.session.CommandException;
import causerie.server.session.Negotiation;
import java.util.List;
import java.util.Optional;

/**
 * AUTHENTICATE: logs in to an account, also again and to another one. See <a
 * href="https://ircv3.net/specs/extensions/sasl-3.1">sasl 3.1</a> and <a
 * href="https://ircv3.net/specs/extensions/sasl-3.2">3.2</a>.
 */
final class AuthenticateCommand implements CommandHandler {
    private static final String ABORT = "*";

    @Override
    public List<Verb> verbs() {
        return List.of(new Verb(
                "AUTHENTICATE",
                "<mechanism, or its next 400 bytes in Base64>",
                "Lets a program log in to an account with SASL; see ircv3.net."));
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
        // "The client MUST enable the sasl capability before using the AUTHENTICATE command"
        if (!context.device().has(Capability.SASL)) {
            throw failed("Ask for the capability sasl first");
        }
        Negotiation negotiation = context.device().negotiation();
        Optional<SaslExchange> attempt = negotiation.sasl();
        String given = context.param(0);
        if (given.equals(ABORT)) {
            negotiation.sasl(Optional.empty());
            throw aborted();
        } else if (attempt.isEmpty()) {
            begin(given, context);
        } else {
            carryOn(attempt.get(), given, context);
        }
    }

    private static void begin(String name, CommandContext context) throws CommandException {
        Optional<SaslMechanism> mechanism =
                SaslMechanism.named(name, context.server().config());
        if (mechanism.isEmpty()) {
            context.reply(
                    Numeric.RPL_SASLMECHS,
                    SaslMechanism.names(context.server().config()),
                    "are available SASL mechanisms");
            throw failed("SASL authentication failed");
        }
        Login.refresh(context.server());
        SaslExchange attempt = new SaslExchange(
                mechanism.get(),
                context.server().accounts(),
                context.device().access().certificate());
        context.device().negotiation().sasl(Optional.of(attempt));
        context.replies().command("AUTHENTICATE", "+");
    }

    private static void carryOn(SaslExchange attempt, String chunk, CommandContext context) throws CommandException {
        SaslExchange.Progress progress = attempt.take(chunk);
        if (progress == SaslExchange.Progress.INCOMPLETE) {
            return;
        }
        context.device().negotiation().sasl(Optional.empty());
        if (progress == SaslExchange.Progress.TOO_LONG) {
            throw new CommandException(Numeric.ERR_SASLTOOLONG, "SASL message too long");
        }
        try {
            follow(step(attempt, context), attempt, context);
        } catch (CommandException refused) {
            Optional<String> named = attempt.claimed().flatMap(context.server().accounts()::find);
            context.server().log().loginFailed(context.device(), named, refused.sentence());
            throw refused;
        }
    }

    private static void follow(SaslStep step, SaslExchange attempt, CommandContext context) throws CommandException {
        if (step instanceof SaslStep.Challenge challenge) {
            context.device().negotiation().sasl(Optional.of(attempt));
            SaslExchange.chunks(challenge).forEach(part -> context.replies().command("AUTHENTICATE", part));
        } else if (step instanceof SaslStep.Proven proven) {
            Login.in(proven.account(), context);
            SessionCommand.loggedIn(proven.account(), context);
            context.reply(Numeric.RPL_SASLSUCCESS, "SASL authentication successful");
        }
    }

    /** What the response leads to, once what is secret in it was looked at. */
    private static SaslStep step(SaslExchange attempt, CommandContext context) throws CommandException {
        SaslStep step = attempt.answer().orElseThrow(() -> failed("SASL authentication failed"));
        if (!(step instanceof SaslStep.Guess guess)) {
            return step;
        }
        try {
            return context.server()
                    .guesses()
                    .attempt(context.device().address(), guess.name(), guess.check())
                    .orElseThrow(() -> failed("SASL authentication failed"));
        } catch (TooManyGuessesException locked) {
            throw failed(TooManyGuessesException.SENTENCE);
        }
    }

    /** Ends an attempt that nobody waits for any more: "abort it and send a 906 numeric, then register the client". */
    static void abandon(CommandContext context) {
        Negotiation negotiation = context.device().negotiation();
        if (negotiation.sasl().isPresent()) {
            negotiation.sasl(Optional.empty());
            aborted().answer(context.replies());
        }
    }

    private static CommandException failed(String why) {
        return new CommandException(Numeric.ERR_SASLFAIL, why);
    }

    private static CommandException aborted() {
        return new CommandException(Numeric.ERR_SASLABORTED, "SASL authentication aborted");
    }
}
