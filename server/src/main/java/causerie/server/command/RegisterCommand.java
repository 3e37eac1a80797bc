package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.account.RegistrationLimit;
import causerie.server.config.Account;
import causerie.server.config.AccountConfig;
import causerie.server.config.SaslPrep;
import causerie.server.config.ScramVerifier;
import causerie.server.data.StorageException;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * REGISTER and VERIFY: makes an account for whoever asks, without e-mail, so that there is nothing to verify. See <a
 * href="https://ircv3.net/specs/extensions/account-registration">account-registration</a>.
 */
final class RegisterCommand implements CommandHandler {
    private static final String REGISTER = "REGISTER";
    private static final String VERIFY = "VERIFY";
    private static final String SAME = "*";

    private final RegistrationLimit limit;

    RegisterCommand(ServerState server) {
        this.limit = new RegistrationLimit(() -> server.config().accountConfig(), server.clock()::nanoTime);
    }

    @Override
    public List<Verb> verbs() {
        return List.of(
                new Verb(REGISTER, "<account, or *> <*> <password>", "Makes an account that keeps your name for you."),
                new Verb(VERIFY, "<account> <code>", "Is not needed here: accounts are ready once they are made."));
    }

    @Override
    public int minParams() {
        return 2;
    }

    @Override
    public boolean beforeRegistration() {
        return true;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        requireConnected(context);
        Optional<String> present = context.session().identity().account();
        if (present.isPresent()) {
            throw fail(context, "ALREADY_AUTHENTICATED", present.get(), "You are logged in to an account already");
        }
        if (context.message().verb().equalsIgnoreCase(VERIFY)) {
            throw fail(context, "INVALID_CODE", context.param(0), "No code is needed here: accounts are ready at once");
        }
        if (!context.hasParam(2)) {
            throw new CommandException(Numeric.ERR_NEEDMOREPARAMS, REGISTER, "Not enough parameters");
        }
        register(context);
    }

    private static void requireConnected(CommandContext context) throws CommandException {
        AccountConfig config = context.server().config().accountConfig();
        String verb = context.message().verb();
        if (!config.canRegister()) {
            String sentence = "Nobody can make accounts here but who runs this server: ask there";
            throw CommandException.fail(verb, "TEMPORARILY_UNAVAILABLE", context.param(0), sentence);
        }
        if (context.session().registered()) {
            return;
        }
        if (!config.canRegisterBeforeConnect()) {
            throw CommandException.fail(verb, "COMPLETE_CONNECTION_REQUIRED", "Come in first, then make an account");
        }
        // "this functionality cannot be used to bypass any authentication restrictions", such as the server's password.
        Registration.requirePassword(context);
    }

    private void register(CommandContext context) throws CommandException {
        String name = name(nick(context), context);
        requirePassword(name, context.param(2), context);
        Login.refresh(context.server());
        requireFree(name, context);
        if (!limit.take(context.device().address())) {
            String sentence = "Too many accounts were made at your address: try again later";
            throw fail(context, "TEMPORARILY_UNAVAILABLE", name, sentence);
        }
        make(name, context);
        context.server().log().accountMade(context.device(), name);
        context.replies().command(REGISTER, "SUCCESS", name, "You have an account now: this name is kept for you");
        Login.in(name, context);
        SessionCommand.loggedIn(name, context);
    }

    /** What who asks is called, or would be if it were not somebody's. */
    private static String nick(CommandContext context) throws CommandException {
        Session session = context.session();
        String nick = session.hasNick()
                ? session.nick()
                : context.device().negotiation().wantedNick();
        if (nick.isEmpty()) {
            throw fail(context, "NEED_NICK", SAME, "Say what you are called first");
        }
        return nick;
    }

    private static String name(String nick, CommandContext context) throws CommandException {
        String typed = context.param(0);
        if (typed.equals(SAME) || Names.same(typed, nick)) {
            return nick;
        }
        int most = context.limits().text().nickLength();
        String name = Names.nick(typed, most)
                .orElseThrow(() -> fail(context, "BAD_ACCOUNT_NAME", typed, "People cannot be called so here"));
        if (!context.server().config().accountConfig().canRegisterOtherName()) {
            String sentence = "An account has the name that you are called: take that name first";
            throw fail(context, "ACCOUNT_NAME_MUST_BE_NICK", typed, sentence);
        }
        if (context.server().sessions().isWorn(name, context.session())) {
            throw fail(context, "BAD_ACCOUNT_NAME", typed, "Somebody who is here is called so, or nearly so");
        }
        return name;
    }

    private static void requirePassword(String name, String password, CommandContext context) throws CommandException {
        AccountConfig config = context.server().config().accountConfig();
        if (password.getBytes(StandardCharsets.UTF_8).length > config.mostPassword()) {
            String sentence = "A password has at most " + config.mostPassword() + " bytes";
            throw fail(context, "UNACCEPTABLE_PASSWORD", name, sentence);
        }
        if (SaslPrep.of(password).isEmpty()) {
            String sentence = "A password has no invisible characters, and none that are written from right to left"
                    + " among others";
            throw fail(context, "UNACCEPTABLE_PASSWORD", name, sentence);
        }
        if (password.codePointCount(0, password.length()) < config.leastPassword()) {
            String sentence = "A password has at least " + config.leastPassword() + " characters";
            throw fail(context, "WEAK_PASSWORD", name, sentence);
        }
        if (Names.same(password, name)) {
            throw fail(context, "WEAK_PASSWORD", name, "Your name is what everybody would try first");
        }
    }

    private static void requireFree(String name, CommandContext context) throws CommandException {
        Optional<String> owner =
                context.server().keptNames().like(name).stream().findFirst();
        if (owner.isPresent()) {
            throw exists(name, owner.get(), context);
        }
    }

    private static CommandException exists(String name, String owner, CommandContext context) {
        String sentence = Names.same(name, owner)
                ? "There is an account of this name already"
                : "There is an account that looks like this one: " + owner;
        return fail(context, "ACCOUNT_EXISTS", name, sentence);
    }

    /** Takes its time, so never in the order. */
    private static void make(String name, CommandContext context) throws CommandException {
        ServerState server = context.server();
        try {
            ScramVerifier password = server.guesses().inTurn(() -> ScramVerifier.of(context.param(2)));
            Account account = new Account(name, password);
            Optional<String> owner =
                    server.accounts().stored().add(account, server.clock().now(), Names::lookAlike);
            Login.refresh(server);
            if (owner.isPresent()) {
                throw exists(name, owner.get(), context);
            }
        } catch (StorageException failed) {
            server.log().commandFailed(REGISTER, failed);
            throw fail(
                    context, "TEMPORARILY_UNAVAILABLE", name, "Accounts cannot be kept at the moment: try again later");
        }
    }

    private static CommandException fail(CommandContext context, String code, String account, String sentence) {
        return CommandException.fail(context.message().verb().toUpperCase(Locale.ROOT), code, account, sentence);
    }
}
