package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.account.TooManyGuessesException;
import causerie.server.config.Operator;
import causerie.server.session.CommandException;
import causerie.server.session.Session;
import causerie.server.session.UserMode;
import java.util.List;
import java.util.Optional;

/** OPER: makes somebody an operator of the server. See <a href="https://modern.ircdocs.horse/#oper-message">OPER</a>. */
final class OperCommand implements CommandHandler {
    @Override
    public List<Verb> verbs() {
        return List.of(new Verb("OPER", "<name> <password>", "Lets you keep order on the whole server."));
    }

    @Override
    public int minParams() {
        return 2;
    }

    @Override
    public void handle(CommandContext context) throws CommandException {
        Session session = context.session();
        List<Operator> operators = context.server().config().operators();
        if (operators.stream().noneMatch(operator -> operator.from().contains(session.address()))) {
            throw noHost();
        }
        // Only who knows the password is told that it is of no use from there.
        if (!operator(operators, context).from().contains(session.address())) {
            throw noHost();
        }
        context.reply(Numeric.RPL_YOUREOPER, "You are now an IRC operator");
        if (!session.isOperator()) {
            context.server().sessions().setMode(session, UserMode.OPERATOR, true);
            context.replies().own(context.event("MODE", session.nick(), "+" + UserMode.OPERATOR.letter()));
        }
    }

    private static Operator operator(List<Operator> operators, CommandContext context) throws CommandException {
        try {
            return context.server()
                    .guesses()
                    .attempt(context.session().address(), () -> check(operators, context))
                    .orElseThrow(() -> new CommandException(Numeric.ERR_PASSWDMISMATCH, "Password incorrect"));
        } catch (TooManyGuessesException locked) {
            throw new CommandException(
                    Numeric.RPL_TRYAGAIN, "OPER", "Too many wrong passwords: try again in a few seconds");
        }
    }

    /** An operator who does not exist takes as long as one who does. */
    private static Optional<Operator> check(List<Operator> operators, CommandContext context) {
        Optional<Operator> named = operators.stream()
                .filter(operator -> operator.name().equals(context.param(0)))
                .findFirst();
        boolean right = named.orElse(operators.get(0)).password().matches(context.param(1));
        return named.filter(operator -> right);
    }

    private static CommandException noHost() {
        return new CommandException(Numeric.ERR_NOOPERHOST, "No O-lines for your host");
    }
}
