package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.config.Operator;
import causerie.server.log.EventLog;
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
        EventLog log = context.server().log();
        List<Operator> operators = context.server().config().operators();
        try {
            Operator operator = proven(operators, context);
            context.inOrder(() -> make(operator, context));
            log.operator(context.device(), operator.name());
        } catch (CommandException refused) {
            Optional<String> name = named(operators, context).map(Operator::name);
            log.operatorFailed(context.device(), name, refused.sentence());
            throw refused;
        }
    }

    private static Operator proven(List<Operator> operators, CommandContext context) throws CommandException {
        String address = context.device().address();
        if (operators.stream().noneMatch(operator -> operator.from().contains(address))) {
            throw noHost();
        }
        // Only who knows the password is told that it is of no use from there.
        Operator operator = context.checkPassword("OPER", () -> check(operators, context));
        if (!operator.from().contains(address)) {
            throw noHost();
        }
        return operator;
    }

    private static void make(Operator operator, CommandContext context) throws CommandException {
        // The configuration may have been replaced while the password was checked.
        if (!context.server().config().operators().contains(operator)) {
            throw new CommandException(Numeric.ERR_PASSWDMISMATCH, "Password incorrect");
        }
        Session session = context.session();
        context.reply(Numeric.RPL_YOUREOPER, "You are now an IRC operator");
        if (context.server().sessions().makeOperator(session, operator)) {
            context.replies().own(context.event("MODE", session.nick(), "+" + UserMode.OPERATOR.letter()));
        }
    }

    private static Optional<Operator> named(List<Operator> operators, CommandContext context) {
        return operators.stream()
                .filter(operator -> operator.name().equals(context.param(0)))
                .findFirst();
    }

    /** An operator who does not exist takes as long as one who does. */
    private static Optional<Operator> check(List<Operator> operators, CommandContext context) {
        Optional<Operator> named = named(operators, context);
        boolean right = named.orElse(operators.get(0)).password().matches(context.param(1));
        return named.filter(operator -> right);
    }

    private static CommandException noHost() {
        return new CommandException(Numeric.ERR_NOOPERHOST, "No O-lines for your host");
    }
}
